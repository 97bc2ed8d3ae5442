"""What happens when the program has a bug: a log entry and one plain dialog."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

_LARGEST_LOG = 1_000_000  # bytes; the one before it is kept as well

Clock = Callable[[], datetime]
Tell = Callable[[str], None]


class CrashHandler:
    """Writes uncaught errors to a file and tells the person once.

    Args:
        log: The file; its folder is made when needed.
        clock: For the time of the entry.
        tell: Shows the dialog, unless one is open already; gets the technical details.
    """

    def __init__(self, log: Path, clock: Clock, tell: Tell) -> None:
        self._log = log
        self._clock = clock
        self._tell = tell

    def install(self) -> None:
        """Take over `sys.excepthook`, which PySide6 calls for errors in slots too."""
        sys.excepthook = self.handle

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an error and tell about it. Ctrl+C in a terminal is not an error."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        import traceback  # noqa: PLC0415 - only a program with a bug needs it

        details = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(details)
        self._write(details)
        self._tell(details)

    def _write(self, details: str) -> None:
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            if self._log.exists() and self._log.stat().st_size > _LARGEST_LOG:
                self._log.replace(self._log.with_suffix(".edellinen.log"))
            with self._log.open("a", encoding="utf-8") as file:
                file.write(f"{self._clock().isoformat(timespec='seconds')}\n{details}\n")
        except OSError as refused:
            sys.stderr.write(f"{refused}\n")
