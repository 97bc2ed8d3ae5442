"""Sentences for failures of commands: as in the window, with the file or folder named."""

from palvelukoulu.core.errors import UserError

_SENTENCES = {
    "store-unavailable": "Tietoja ei voitu lukea tai tallentaa. Tarkista levy ja oikeudet.",
    "store-full": "Levy on täynnä. Aiemmat tiedot ovat tallessa. Vapauta tilaa.",
    "store-in-use": "Palvelukoulu on jo käynnissä. Sulje se ja kokeile uudelleen.",
    "store-too-new": "Tiedot on tallennettu uudemmalla versiolla. Päivitä Palvelukoulu.",
    "store-damaged": "Tallennetut tiedot eivät ole kunnossa, joten niihin ei koskettu.",
    "course-unreadable": "Kurssia ei voitu avata. Komento ”palvelukoulu check” kertoo syyn.",
    "file-unwritable": "Tiedostoa ei voitu kirjoittaa. Onko se auki toisessa ohjelmassa?",
    "name-unusable": "Nimessä on oltava 1–60 merkkiä.",
}


def explain(error: UserError) -> str:
    """Return the sentence for a failure, with what is known of it."""
    facts = ", ".join(f"{name}: {value}" for name, value in error.facts.items())
    return f"{_SENTENCES[error.code]}{f' ({facts})' if facts else ''}"
