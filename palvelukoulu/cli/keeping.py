"""Commands for the records: look them over, write them out."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from palvelukoulu.cli.finnish import FinnishCommand, FinnishGroup
from palvelukoulu.cli.setting import Setting, everywhere

if TYPE_CHECKING:
    from palvelukoulu.store.doctor import Examination

_NOT_SOUND = 1
_COMPLAINTS = {
    "pages": "Tietokannan rakenne on vioittunut",
    "reference": "Tieto viittaa johonkin, jota ei ole",
    "chain": "Merkintöjen ketju ei ole ehjä",
    "body": "Merkinnän sisältö on muuttunut",
    "private": "Oppijan oma teksti puuttuu tai on muuttunut",
    "projection": "Edistyminen ei vastaa merkintöjä",
    "wording": "Vastauksen tehtävää ei voi enää lukea",
}


@click.group(cls=FinnishGroup)
@everywhere
def records() -> None:
    """Suoritusmerkinnät."""


@records.command("export", cls=FinnishCommand)
@everywhere
@click.option(
    "--format",
    "form",
    required=True,
    type=click.Choice(["csv", "jsonl"]),
    help="Taulukko (csv) vai rivi merkintää kohti (jsonl).",
)
@click.option(
    "--out",
    required=True,
    metavar="TIEDOSTO",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Minne suoritukset kirjoitetaan.",
)
@click.pass_obj
def export(setting: Setting, form: str, out: Path) -> int:
    """Kirjoita kurssien suoritukset tiedostoon."""
    from palvelukoulu.exchange import completions  # noqa: PLC0415 - see the package
    from palvelukoulu.store.database import Store  # noqa: PLC0415

    store = Store.open(setting.paths)
    try:
        write = completions.export_csv if form == "csv" else completions.export_jsonl
        count = write(store, out)
    finally:
        store.close()
    click.echo("1 suoritus." if count == 1 else f"{count} suoritusta.")
    return 0


@click.command(cls=FinnishCommand)
@everywhere
@click.option("--json", "is_json", is_flag=True, help="Tuloste ohjelmalle.")
@click.pass_obj
def doctor(setting: Setting, is_json: bool) -> int:  # noqa: FBT001 - click's way
    """Tarkista tallennetut tiedot: tietokanta, merkintöjen ketju ja edistyminen.

    Mitään ei muuteta. Paluuarvo on 0, kun kaikki on kunnossa, ja muuten 1.
    """
    paths = setting.paths
    if not paths.database.exists() and not paths.marker.exists():
        click.echo('{"sound": true, "events": 0, "findings": []}' if is_json else _nothing(setting))
        return 0
    from palvelukoulu.store.database import Store  # noqa: PLC0415 - see the package
    from palvelukoulu.store.doctor import examine  # noqa: PLC0415

    store = Store.open(paths)
    try:
        examined = examine(store)
    finally:
        store.close()
    click.echo(_as_json(examined) if is_json else _as_text(examined))
    return 0 if examined.is_sound else _NOT_SOUND


def _nothing(setting: Setting) -> str:
    return f"Tietoja ei vielä ole kansiossa {setting.paths.data}."


def _as_json(examined: "Examination") -> str:
    findings = [
        {"complaint": str(finding.complaint), **finding.facts} for finding in examined.findings
    ]
    said = {"sound": examined.is_sound, "events": examined.events, "findings": findings}
    return json.dumps(said, ensure_ascii=False)


def _as_text(examined: "Examination") -> str:
    if examined.is_sound:
        return f"Kaikki on kunnossa. Merkintöjä: {examined.events}."
    lines = [f"Merkintöjä: {examined.events}. Korjattavaa: {len(examined.findings)}."]
    for finding in examined.findings:
        facts = ", ".join(f"{name} {value}" for name, value in finding.facts.items())
        lines.append(f"- {_COMPLAINTS[finding.complaint]}{f' ({facts})' if facts else ''}.")
    return "\n".join(lines)
