"""Remarks on first slips: what looks right in a word processor and is lost on the page."""

from collections.abc import Mapping
from typing import Final

from palvelukoulu.content.sentences.sentence import Sentence

SENTENCES: Final[Mapping[str, Sentence]] = {
    # Exercises that are shown as prose
    "PK158": Sentence(
        "”{written}” ei aloita tehtävää, joten oppija näkee tehtävän tavallisena tekstinä.",
        "Kirjoita rivin tilalle tehtävän otsikko, esimerkiksi ### Valitse yksi: Mitä teet?",
        "Tarkoititko: {near}",
    ),
    "PK159": Sentence(
        "Ruudut eivät kuulu mihinkään tehtävään, joten oppija näkee, mikä niistä on rastittu.",
        "Tarkoititko tehtävää? Kirjoita ruutujen yläpuolelle otsikko: ### Valitse yksi: Mitä teet?",
    ),
    # Ids, many at once
    "PK085": Sentence(
        "{count} tehtävältä puuttuu tunnus. Ne toimivat, mutta vastaukset voivat irrota niistä, "
        "kun tehtäviä muokataan.",
        "Lisää kaikki tunnukset kerralla komennolla ”palvelukoulu ids”.",
    ),
    "PK179": Sentence(
        "{count} sanalta puuttuu tunnus. Ne toimivat, mutta harjoittelu voi irrota niistä, "
        "kun selityksiä muokataan.",
        "Lisää kaikki tunnukset kerralla komennolla ”palvelukoulu ids”.",
    ),
    # Tables
    "PK190": Sentence(
        "Taulukon rivillä on {count} saraketta, kun otsikoita on {wanted}. "
        "Ylimääräistä ei näytetä: ”{text}”.",
        "Lisää otsikkoriville sarake tai yhdistä solut. "
        "Pystyviiva solun tekstissä kirjoitetaan \\|",
    ),
    "PK191": Sentence(
        "Taulukosta puuttuu viivarivi, joten se näkyy tekstinä.",
        "Kirjoita otsikkorivin alle: {near}",
    ),
}
