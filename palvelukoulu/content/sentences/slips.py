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
    # Signs of another system
    "PK198": Sentence(
        "Polussa on kenoviiva: ”{target}”.",
        "Kirjoita polku vinoviivalla: {near}",
    ),
    # Marks and labels
    "PK192": Sentence(
        "Lihavointi alkaa, mutta ei pääty, joten tähdet näkyvät sivulla.",
        "Kirjoita ** myös lihavoidun kohdan loppuun tai poista tähdet.",
    ),
    "PK193": Sentence(
        "Nostolaatikon edestä puuttuu merkki >, joten se näkyy tekstinä: ”{text}”.",
        "Kirjoita laatikon jokaisen rivin alkuun > ja väli: > {text}",
    ),
    "PK194": Sentence(
        "Väliotsikko ”{text}” on kaksi tasoa pienempi kuin yllä oleva otsikko.",
        "Kirjoita väliotsikko kolmella ristikkomerkillä: {near}",
    ),
    "PK195": Sentence(
        "Kohta ”{word}:” on tyhjä.",
        "Kirjoita teksti samalle riville tai poista rivi.",
    ),
    "PK196": Sentence(
        "Luettelon jälkeinen teksti näkyy vasta vastauksen jälkeen selityksenä.",
        "Jos teksti kuuluu sivulle, kirjoita sen edelle tyhjä rivi ja ---",
    ),
    "PK197": Sentence(
        "Ehto ”{text}” ei voi täyttyä: mittari kulkee välillä {low}–{high}.",
        "Korjaa ehdon luku tai mittarin asteikko.",
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
