"""Commands for the records: look them over, write them out."""

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from palvelukoulu.cli.finnish import FinnishCommand, FinnishGroup
from palvelukoulu.cli.setting import Setting, everywhere

if TYPE_CHECKING:
    from palvelukoulu.store.database import Store
    from palvelukoulu.store.doctor import Examination

_NOT_SOUND = 1
_NO_EVENTS = '{"sound": true, "events": 0, "findings": []}'
_COMPLAINTS = {
    "pages": "Tietokannan rakenne on vioittunut",
    "reference": "Tieto viittaa johonkin, jota ei ole",
    "chain": "Merkintöjen ketju ei ole ehjä",
    "body": "Merkinnän sisältö on muuttunut",
    "private": "Oppijan oma teksti puuttuu tai on muuttunut",
    "projection": "Edistyminen ei vastaa merkintöjä",
    "wording": "Vastauksen tehtävää ei voi enää lukea",
}

_PLACES = {"seq": "merkintä", "table": "taulu"}


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

    store = _opened(setting)
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
    from palvelukoulu.store.database import has_records  # noqa: PLC0415 - see the package
    from palvelukoulu.store.doctor import examine  # noqa: PLC0415

    if not setting.is_data_named and not has_records(setting.paths):
        click.echo(_NO_EVENTS if is_json else "Tietoja ei vielä ole.")
        return 0
    store = _opened(setting)
    try:
        examined = examine(store)
    finally:
        store.close()
    click.echo(_as_json(examined) if is_json else _as_text(examined))
    return 0 if examined.is_sound else _NOT_SOUND


def _opened(setting: Setting) -> "Store":
    """Open the records, for reading alone where they cannot be written; make none."""
    from palvelukoulu.store.database import Store, has_records  # noqa: PLC0415 - see the package

    paths = setting.paths
    if not has_records(paths):
        raise click.ClickException(f"Kansiossa {paths.data} ei ole Palvelukoulun tietoja.")
    written = (paths.data, paths.database, paths.marker, paths.lock)
    is_writable = all(os.access(path, os.W_OK) for path in written if path.exists())
    return Store.open(paths) if is_writable else Store.look(paths)


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
        facts = dict(finding.facts)
        detail = facts.pop("detail", "")
        where = ", ".join(f"{_PLACES[name]} {value}" for name, value in facts.items())
        lines.append(f"- {_COMPLAINTS[finding.complaint]}{f' ({where})' if where else ''}.")
        if detail:
            lines.append(f"  Tekniset tiedot: {detail}")
    return "\n".join(lines)
