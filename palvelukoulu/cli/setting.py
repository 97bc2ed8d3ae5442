"""What every command knows: the folders, and how to open a window."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar

import click

from palvelukoulu.paths import Paths, located
from palvelukoulu.ui.tour.wish import TourWish

F = TypeVar("F", bound=Callable[..., Any])

DATA_HELP = "Kansio, jossa tiedot ovat (tai ympäristömuuttuja PALVELUKOULU_DATA)."
COURSES_HELP = "Kansio, jossa on kursseja. Voi antaa monta kertaa."


class Windows(Protocol):
    """Opens windows for commands. Given from outside, as commands do not know the program."""

    def preview(self, paths: Paths, target: Path) -> int:
        """Show a course or a lesson that follows its files; return the exit status."""

    def tour(self, paths: Paths, wish: TourWish) -> int:
        """Make pictures of every screen; return the exit status."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What every command knows."""

    windows: Windows
    data_dir: Path | None = None
    courses: tuple[Path, ...] = ()

    @property
    def paths(self) -> Paths:
        """Every folder the program uses."""
        return located(os.environ, Path.home(), self.data_dir, self.courses)


def everywhere(command: F) -> F:
    """Give a command the two options that every command has."""
    data = click.option(
        "--data-dir",
        type=click.Path(file_okay=False, path_type=Path),
        metavar="KANSIO",
        help=DATA_HELP,
        expose_value=False,
        callback=_keep_data_dir,
    )
    courses = click.option(
        "--courses",
        type=click.Path(file_okay=False, path_type=Path),
        metavar="KANSIO",
        multiple=True,
        help=COURSES_HELP,
        expose_value=False,
        callback=_keep_courses,
    )
    return data(courses(command))


def utc_now() -> datetime:
    """Return the time, for commands, which are composition roots of their own."""
    return datetime.now(UTC)  # noqa: TID251 - the clock is born here


def _keep_data_dir(ctx: click.Context, _parameter: click.Parameter, value: Path | None) -> None:
    if value is not None:
        ctx.obj = replace(ctx.obj, data_dir=value)


def _keep_courses(ctx: click.Context, _parameter: click.Parameter, value: tuple[Path, ...]) -> None:
    ctx.obj = replace(ctx.obj, courses=(*ctx.obj.courses, *value))
