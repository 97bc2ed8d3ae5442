"""Commands for people who write courses."""

from pathlib import Path

import click

from palvelukoulu.cli.finnish import FinnishCommand
from palvelukoulu.cli.setting import Setting, everywhere

_FAILED = 1
_PATHS = click.Path(exists=True, path_type=Path)


@click.command(cls=FinnishCommand)
@everywhere
@click.argument("paths", nargs=-1, required=True, metavar="POLKU…", type=_PATHS)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="Tuloste ihmiselle (text) vai ohjelmalle (json).",
)
@click.option(
    "--strict",
    "is_strict",
    is_flag=True,
    help="Tarkista myös, miten kurssi on kirjoitettu: kieli, lähteet, kysymykset ja kesto.",
)
@click.pass_obj
def check(setting: Setting, paths: tuple[Path, ...], form: str, *, is_strict: bool) -> int:
    """Tarkista kursseja tai oppitunteja.

    Paluuarvo on 0, kun virheitä ei ole, ja 1, kun niitä on. Huomautukset eivät ole virheitä.
    """
    from palvelukoulu.content import checking, report, strict  # noqa: PLC0415 - see the package
    from palvelukoulu.language.lexicon import Lexicon  # noqa: PLC0415 - see the package

    if is_strict:
        checked = strict.check_strictly(paths, Lexicon.load(setting.paths.lexicon))
    else:
        checked = checking.check_paths(paths)
    if form == "json":
        click.echo(report.as_json(checked), nl=False)
    else:
        click.echo(report.as_text(checked), nl=False)
        click.echo(_summary(*report.counts(checked)))
    return _FAILED if report.has_errors(checked) else 0


@click.command(cls=FinnishCommand)
@everywhere
@click.argument("paths", nargs=-1, required=True, metavar="POLKU…", type=_PATHS)
@click.pass_obj
def ids(_setting: Setting, paths: tuple[Path, ...]) -> int:
    """Kirjoita tehtäville puuttuvat tunnukset.

    Kaikki muu tiedostossa pysyy tavulleen ennallaan. Toinen ajo ei muuta mitään.
    """
    from palvelukoulu.content import checking  # noqa: PLC0415 - see the package

    has_changed = False
    for path in paths:
        for changed in checking.add_ids_to_path(path):
            click.echo(f"Tunnukset kirjoitettu: {changed}")
            has_changed = True
    if not has_changed:
        click.echo("Tunnuksia ei puuttunut. Mitään ei muutettu.")
    return 0


def _summary(errors: int, warnings: int) -> str:
    told = (
        _counted(errors, "virhe", "virhettä"),
        _counted(warnings, "huomautus", "huomautusta"),
    )
    return f"{', '.join(part for part in told if part)}." if any(told) else "Ei huomautettavaa."


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}" if count else ""
