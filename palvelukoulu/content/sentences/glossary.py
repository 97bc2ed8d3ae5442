"""Remarks on a glossary: its terms, their labels and ids."""

from collections.abc import Mapping
from typing import Final

from palvelukoulu.content.sentences.sentence import Sentence

SENTENCES: Final[Mapping[str, Sentence]] = {
    # 16x terms
    "PK160": Sentence(
        "Sanalta puuttuu tunnus. Se toimii, mutta harjoittelu voi irrota siitä, "
        "kun selitystä muokataan.",
        "Lisää tunnukset komennolla ”palvelukoulu ids”.",
    ),
    "PK161": Sentence(
        "Tunnus ”{id}” on jo muualla kurssilla: {owner}.",
        "Poista tunnus toisesta paikasta ja lisää uusi komennolla ”palvelukoulu ids”.",
    ),
    "PK162": Sentence(
        "Tunnus ei kuulu millekään sanalle: ”{text}”.",
        "Tunnuksen paikka on heti sanan otsikon alla. Jos sana on poistettu, poista myös tunnus.",
    ),
    "PK163": Sentence(
        "Sanastossa ei voi olla tehtävää: ”{text}”.",
        "Siirrä tehtävä oppituntiin. Sanaston sanoja voi harjoitella ilman omaa tehtävää.",
    ),
    "PK164": Sentence(
        "Sanaston otsikko ”{text}” on väärällä tasolla.",
        "Sana alkaa kahdella ristikkomerkillä: ## {text}. Selityksessä ei ole väliotsikoita.",
    ),
    "PK165": Sentence(
        "Otsikosta puuttuu sana.",
        "Kirjoita sana kahden ristikkomerkin jälkeen, esimerkiksi ## Palvelulupaus",
    ),
    "PK166": Sentence(
        "Sanalta ”{text}” puuttuu selitys, joten sanaa ei näytetä.",
        "Kirjoita otsikon alle yksi tai kaksi kappaletta siitä, mitä sana tarkoittaa.",
    ),
    "PK167": Sentence(
        "Sana ”{text}” on sanastossa jo rivillä {first}, joten tätä ei näytetä.",
        "Yhdistä selitykset tai anna toiselle sanalle eri nimi.",
    ),
    "PK168": Sentence(
        "Muoto ”{text}” kuuluu jo sanalle ”{name}”.",
        "Poista muoto toiselta sanalta. Taivutusmuotoja ei tarvitse luetella.",
    ),
    "PK169": Sentence(
        "Teksti ei kuulu millekään sanalle, joten sitä ei näytetä: ”{text}”.",
        "Kirjoita sen yläpuolelle sana otsikkona, esimerkiksi ## Palvelulupaus, "
        "tai siirrä teksti oppituntiin.",
    ),
    # 17x the file and its labels
    "PK170": Sentence(
        "Sanastossa ei ole yhtään sanaa.",
        "Kirjoita jokainen sana otsikoksi, ”## Palvelulupaus”, ja sen alle selitys.",
    ),
    "PK171": Sentence(
        "Sanasto ”{path}” on sisällysluettelossa, vaikka se ei ole oppitunti.",
        "Poista rivi. Sanasto löytyy ilman linkkiä.",
    ),
    "PK172": Sentence(
        "Sanaston selityksessä ei näytetä kuvaa: ”{target}”.",
        "Siirrä kuva oppituntiin.",
    ),
    "PK173": Sentence(
        "Rivi muistuttaa sanan lisätietoa, mutta kirjoitusasu ei täsmää: ”{written}”.",
        "Tarkista rivin alku.",
        "Kirjoita ”{near}:” ja sen jälkeen arvo. Muu teksti saa alkaa toisella sanalla.",
    ),
    "PK174": Sentence(
        "Muotojen välistä näyttää puuttuvan pystyviiva: ”{text}”.",
        "Erota muodot näin: Muodot: yhteinen nimittäjä | nimittäjä",
    ),
    "PK175": Sentence(
        "Lähteen merkintä on vajaa: ”{text}”.",
        "Kirjoita merkki hakasulkeisiin, esimerkiksi Lähde: [C]",
    ),
}
