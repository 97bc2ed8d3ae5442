"""Sentences for failures of commands: as in the window, with the file or folder named."""

from palvelukoulu.core.errors import UserError

_SENTENCES = {
    "store-unavailable": "Tietoja ei voitu lukea tai tallentaa. Tarkista levy ja oikeudet.",
    "store-full": "Levy on täynnä. Aiemmat tiedot ovat tallessa. Vapauta tilaa.",
    "store-in-use": "Tiedot ovat käytössä. Sulje Palvelukoulu ensin ja kokeile uudelleen.",
    "store-too-new": "Tiedot on tallennettu uudemmalla versiolla. Päivitä Palvelukoulu.",
    "store-damaged": "Tallennetut tiedot eivät ole kunnossa, joten niihin ei koskettu.",
    "course-unreadable": "Kurssia ei voitu avata. Komento ”palvelukoulu check” kertoo syyn.",
    "file-unwritable": "Tiedostoa ei voitu kirjoittaa. Onko se auki toisessa ohjelmassa?",
    "name-unusable": "Nimessä on oltava 1–60 merkkiä.",
}
REASONS = {
    "missing": "Tietokannan tiedosto puuttuu, vaikka tietoja on ollut.",
    "empty": "Tietokannan tiedosto on tyhjä.",
    "not-a-database": "Tiedosto ei ole tietokanta.",
    "other-program": "Tiedosto on toisen ohjelman tietokanta.",
    "truncated": "Tietokannan tiedostosta puuttuu loppu.",
    "malformed": "Tietokannan rakenne on vioittunut.",
    "foreign-log": "Tietokannan vieressä on loki, joka ei kuulu siihen.",
    "replaced": "Tietokannan tilalla on jokin muu tietokanta.",
    "shorter": "Tietokannasta puuttuu merkintöjä, joita siinä on ollut.",
    "chain": "Merkintöjen ketju ei ole ehjä.",
    "unfinished": "Palvelukoulu on auki, tai se päättyi kesken. Sulje Palvelukoulu ensin. Jos se "
    "on jo suljettu, avaa ja sulje se kerran: siihen tarvitaan oikeus kirjoittaa kansioon.",
    "older": "Ne on tallennettu vanhemmalla versiolla, ja niiden uudistamiseen tarvitaan oikeus "
    "kirjoittaa kansioon.",
}


def explain(error: UserError) -> str:
    """Return the sentences for a failure: what, where, and last what only experts need."""
    facts = dict(error.facts)
    lines = [_SENTENCES[error.code]]
    if reason := REASONS.get(facts.get("reason", "")):
        lines[0] = f"{lines[0]} {reason}"
        del facts["reason"]
    if path := facts.pop("path", ""):
        lines.append(f"Paikka: {path}")
    if facts:
        told = ", ".join(f"{name}: {value}" for name, value in facts.items())
        lines.append(f"Tekniset tiedot: {told}")
    return "\n".join(lines)
