"""The one entrance: decides between the window and a command.

The window must not wait for what only commands need (click costs 40 ms), so the
few options of the window are read here by hand; everything else is click's.
"""

import gc
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from palvelukoulu.paths import Paths, located
from palvelukoulu.ui import display
from palvelukoulu.ui.course_folders import hindrance

if TYPE_CHECKING:
    from palvelukoulu.ui.tour.wish import TourWish

REFUSED = 2


class Launch(NamedTuple):
    """How the window is to be opened.

    Attributes:
        data_dir: None for the usual place.
        courses: Folders of courses besides the shipped ones.
        is_probe: Close again once something has been painted.
        has_timings: Print how long that took.
    """

    data_dir: Path | None = None
    courses: tuple[Path, ...] = ()
    is_probe: bool = False
    has_timings: bool = False


class Windows:
    """Opens windows for commands, which do not know the program itself."""

    def preview(self, paths: Paths, target: Path) -> int:
        """Show a course or a lesson that follows its files."""
        from palvelukoulu import app  # noqa: PLC0415 - Qt only when a window is wanted

        return app.preview(paths, target)

    def tour(self, paths: Paths, wish: "TourWish") -> int:
        """Make pictures of every screen."""
        from palvelukoulu import app  # noqa: PLC0415 - Qt only when a window is wanted

        return app.tour(paths, wish)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status."""
    started = time.perf_counter()
    arguments = sys.argv[1:] if argv is None else list(argv)
    launch = window_launch(arguments)
    if launch is None:
        from palvelukoulu import cli  # noqa: PLC0415 - only commands need click

        return cli.run(arguments, Windows())
    if hindered := display.hindrance():
        sys.stderr.write(hindered)
        return REFUSED
    return _open_window(launch, started)


def _open_window(launch: Launch, started: float) -> int:
    # Everything made while starting stays: collecting it costs 20 ms. `app` turns it on again.
    gc.disable()
    try:
        import PySide6  # noqa: PLC0415 - what fails on a bare machine is said in words

        if refusal := display.bad_pair(PySide6.__version__):
            sys.stderr.write(refusal)
            return REFUSED
        from palvelukoulu import app  # noqa: PLC0415
    except ImportError as error:
        sys.stderr.write(display.unloadable(str(error)))
        return REFUSED
    paths = located(os.environ, Path.home(), launch.data_dir, _studied(launch.courses))
    return app.run(paths, app.Probe(launch.is_probe, started if launch.has_timings else None))


def _studied(folders: Sequence[Path]) -> list[Path]:
    """Say which folders have no courses, and return the others."""
    found = []
    for folder in folders:
        if hindered := hindrance(folder):
            sys.stderr.write(f"Sopimaton arvo kohdassa --courses: {hindered}.\n")
        else:
            found.append(folder)
    return found


def window_launch(arguments: Sequence[str]) -> Launch | None:
    """Read the window's own options; None when the line is for a command."""
    data_dir: Path | None = None
    courses: list[Path] = []
    flags: set[str] = set()
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if name in {"--data-dir", "--courses"}:
            value = value if equals else next(rest, "")
            if not value.strip():
                return None
            if name == "--data-dir":
                data_dir = Path(value)
            else:
                courses.append(Path(value))
        elif argument in {"--exit-after-first-frame", "--timings"}:
            flags.add(argument)
        else:
            return None
    return Launch(
        data_dir, tuple(courses), "--exit-after-first-frame" in flags, "--timings" in flags
    )


if __name__ == "__main__":
    sys.exit(main())
