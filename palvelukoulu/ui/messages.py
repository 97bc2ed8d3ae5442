"""Sentences for failures: what happened, what is safe, what to do next.

Technical details never stand in these sentences; they are in the log.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from palvelukoulu.core.errors import UserError

translate = QCoreApplication.translate


def _store_unavailable() -> str:
    return translate(
        "Messages",
        "Tietoja ei voitu lukea tai tallentaa. Aiemmat vastaukset ovat tallessa. "
        "Tarkista, että levy on paikallaan, ja kokeile uudelleen.",
    )


def _store_full() -> str:
    return translate(
        "Messages",
        "Levy on täynnä, joten vastausta ei voitu tallentaa. Aiemmat vastaukset ovat tallessa. "
        "Vapauta tilaa ja kokeile uudelleen.",
    )


def _store_in_use() -> str:
    return translate(
        "Messages",
        "Palvelukoulu on jo käynnissä tällä koneella, ehkä toisella käyttäjällä. "
        "Sulje se sieltä ja avaa ohjelma uudelleen.",
    )


def _store_too_new() -> str:
    return translate(
        "Messages",
        "Tiedot on tallennettu ohjelman uudemmalla versiolla. Ne ovat tallessa. "
        "Päivitä Palvelukoulu ja avaa se uudelleen.",
    )


def _store_damaged() -> str:
    return translate(
        "Messages",
        "Tallennetut tiedot eivät ole kunnossa, joten niihin ei kosketa. "
        "Pyydä apua koneen ylläpidosta: komento ”palvelukoulu doctor” kertoo, mitä on vialla.",
    )


def _course_unreadable() -> str:
    return translate(
        "Messages",
        "Tätä kurssia ei voitu avata. Muut kurssit toimivat, ja edistymisesi on tallessa. "
        "Kerro asiasta kouluttajalle.",
    )


def _file_unwritable() -> str:
    return translate(
        "Messages",
        "Tiedostoa ei voitu kirjoittaa. Jos se on auki toisessa ohjelmassa, sulje se ja kokeile "
        "uudelleen, tai valitse toinen paikka.",
    )


def _name_unusable() -> str:
    return translate("Messages", "Kirjoita nimi, jossa on 1–60 merkkiä.")


SENTENCES: Final[dict[str, Callable[[], str]]] = {
    "store-unavailable": _store_unavailable,
    "store-full": _store_full,
    "store-in-use": _store_in_use,
    "store-too-new": _store_too_new,
    "store-damaged": _store_damaged,
    "course-unreadable": _course_unreadable,
    "file-unwritable": _file_unwritable,
    "name-unusable": _name_unusable,
}


def explain(error: UserError) -> str:
    """Return the sentence for a failure. A code without one is a bug: KeyError."""
    return SENTENCES[error.code]()


def bug() -> str:
    """Return the sentence for a failure nobody expected."""
    return translate(
        "Messages",
        "Jokin ei toiminut niin kuin piti. Tallennetut vastauksesi ovat turvassa, ja voit jatkaa. "
        "Jos sama toistuu, sulje ohjelma ja avaa se uudelleen.",
    )
