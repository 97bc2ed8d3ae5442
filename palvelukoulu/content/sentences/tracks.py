"""Remarks on the ways through a library of courses."""

from collections.abc import Mapping
from typing import Final

from palvelukoulu.content.sentences.sentence import MEANT, Sentence

SENTENCES: Final[Mapping[str, Sentence]] = {
    "PK180": Sentence(
        "Polku vie kansioon, jossa ei ole kurssia: ”{target}”.",
        "Kirjoita kurssin kansion nimi, esimerkiksi [Yhteinen palvelu](1-yhteinen-palvelu)",
        MEANT,
    ),
    "PK181": Sentence(
        "Polku vie oppituntiin, jota kurssissa ei ole: ”{target}”.",
        "Tarkista oppitunnin tiedoston nimi.",
        MEANT,
    ),
    "PK182": Sentence(
        "Polulla ”{name}” ei ole yhtään kurssia, joten sitä ei näytetä.",
        "Lisää otsikon alle linkki kurssin kansioon: - [Nimi](kurssin-kansio)",
    ),
    "PK183": Sentence(
        "Polku ”{name}” on jo rivillä {first}, joten tätä ei näytetä.",
        "Anna polulle oma nimi tai yhdistä polut.",
    ),
    "PK184": Sentence(
        "Polun kohtaa ei ymmärretä: ”{text}”.",
        "Kirjoita linkki kurssin kansioon tai oppituntiin: [Nimi](kurssin-kansio)",
    ),
    "PK185": Sentence(
        "Polun osoite ei ole kurssien kansiossa: ”{target}”.",
        "Käytä polkua kansiosta, jossa polut.md on, esimerkiksi [Nimi](kurssin-kansio)",
    ),
    "PK186": Sentence(
        "Sama kohta on polulla kahdesti: ”{target}”.",
        "Poista toinen riveistä.",
    ),
}
