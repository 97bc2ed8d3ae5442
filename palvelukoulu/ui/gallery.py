"""Pictures of courses, by way of a loader that is itself loaded with the first picture."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from palvelukoulu.ui.pictures import Pictures


class Gallery:
    """Gives pictures. Loading what decodes them safely costs 40 ms, so it waits for the first."""

    def __init__(self) -> None:
        self._pictures: Pictures | None = None

    def picture(self, path: Path) -> QImage | None:
        """Return a picture that is safe to show; None when there is none."""
        if self._pictures is None:
            from palvelukoulu.ui.pictures import Pictures  # noqa: PLC0415 - see the class

            self._pictures = Pictures()
        return self._pictures.picture(path)
