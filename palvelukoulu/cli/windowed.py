"""Commands that open a window, or paint one off screen."""

import re
import sys
from pathlib import Path

import click

from palvelukoulu.cli.finnish import FinnishCommand
from palvelukoulu.cli.setting import Setting, everywhere
from palvelukoulu.core.preferences import LARGEST_TEXT, SMALLEST_TEXT, ThemeChoice
from palvelukoulu.ui import display
from palvelukoulu.ui.tour.wish import TourWish

_REFUSED = 2
_SIZE = re.compile(r"(?P<width>[0-9]{3,4})[x×](?P<height>[0-9]{3,4})")
_SMALLEST = (640, 360)


@click.command(cls=FinnishCommand)
@everywhere
@click.argument("path", metavar="POLKU", type=click.Path(exists=True, path_type=Path))
@click.pass_obj
def preview(setting: Setting, path: Path) -> int:
    """Näytä kurssi tai oppitunti niin kuin oppija sen näkee.

    Ikkuna seuraa tallennuksia, pysyy paikallaan ja näyttää huomautukset vieressä. Mitään ei
    merkitä suoritetuksi.
    """
    if hindered := display.hindrance():
        sys.stderr.write(hindered)
        return _REFUSED
    return setting.windows.preview(setting.paths, path)


@click.command(cls=FinnishCommand)
@everywhere
@click.option(
    "--out",
    required=True,
    metavar="KANSIO",
    type=click.Path(file_okay=False, path_type=Path),
    help="Minne kuvat tehdään.",
)
@click.option("--size", default="1366x768", metavar="LEVEYSxKORKEUS", help="Ikkunan koko.")
@click.option(
    "--theme",
    default="day",
    type=click.Choice([str(one) for one in ThemeChoice if one is not ThemeChoice.SYSTEM]),
    help="Värit: päivä, yö tai suuri kontrasti.",
)
@click.option(
    "--text",
    default=100,
    metavar="PROSENTTIA",
    type=click.IntRange(SMALLEST_TEXT, LARGEST_TEXT),
    help="Tekstin koko, 90–200.",
)
@click.pass_obj
def tour(setting: Setting, out: Path, size: str, theme: str, text: int) -> int:
    """Tee kuva jokaisesta näkymästä ja tilasta ilman näyttöä."""
    if hindered := display.drawing_hindrance():
        sys.stderr.write(hindered)
        return _REFUSED
    width, height = _read_size(size)
    wish = TourWish(out, width, height, ThemeChoice(theme), text)
    return setting.windows.tour(setting.paths, wish)


def _read_size(size: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(size)
    if found is None:
        raise click.UsageError(f"Koko kirjoitetaan näin: 1366x768. Annettu: {size}")
    wanted = int(found["width"]), int(found["height"])
    if wanted[0] < _SMALLEST[0] or wanted[1] < _SMALLEST[1]:
        raise click.UsageError("Pienin koko on 640x360.")
    return wanted
