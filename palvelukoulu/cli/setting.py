"""What every command knows: the folders, and how to open a window."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar

import click

from palvelukoulu.paths import DATA_VARIABLE, Paths, located
from palvelukoulu.ui.course_folders import hindrance
from palvelukoulu.ui.tour.wish import TourWish

F = TypeVar("F", bound=Callable[..., Any])

DATA_HELP = "Kansio, jossa tiedot ovat (tai ympäristömuuttuja PALVELUKOULU_DATA)."
COURSES_HELP = "Kansio, jossa on kursseja. Voi antaa monta kertaa."


class Folder(click.Path):
    """A folder's name; an empty one would mean the folder one happens to be in."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Any:  # noqa: ANN401 - click's way
        """Return the folder; fail in Finnish when its name is empty."""
        if not str(value).strip():
            self.fail("kansion nimi on tyhjä", param, ctx)
        return super().convert(value, param, ctx)


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
    def is_data_named(self) -> bool:
        """Whether the data folder was chosen, rather than being the usual one."""
        return self.data_dir is not None or bool(os.environ.get(DATA_VARIABLE))

    @property
    def paths(self) -> Paths:
        """Every folder the program uses."""
        return located(os.environ, Path.home(), self.data_dir, self.courses)


def everywhere(command: F) -> F:
    """Give a command the two options that every command has."""
    data = click.option(
        "--data-dir",
        type=Folder(file_okay=False, path_type=Path),
        metavar="KANSIO",
        help=DATA_HELP,
        expose_value=False,
        callback=_keep_data_dir,
    )
    courses = click.option(
        "--courses",
        type=Folder(file_okay=False, path_type=Path),
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


def _keep_courses(ctx: click.Context, parameter: click.Parameter, value: tuple[Path, ...]) -> None:
    for folder in value:
        if hindered := hindrance(folder):
            raise click.BadParameter(hindered, ctx, parameter)
    ctx.obj = replace(ctx.obj, courses=(*ctx.obj.courses, *value))
