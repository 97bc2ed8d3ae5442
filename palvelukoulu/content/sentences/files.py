"""Remarks on a file: its encoding, front matter, headings and prose."""

from collections.abc import Mapping
from typing import Final

from palvelukoulu.content.sentences.sentence import MEANT, Sentence

SENTENCES: Final[Mapping[str, Sentence]] = {
    # 00x the file and its front matter
    "PK000": Sentence(
        "Tiedostossa on enemmän kuin {most} huomiota. Loput jätettiin näyttämättä.",
        "Korjaa ensin yllä olevat ja tarkista tiedosto uudelleen.",
    ),
    "PK001": Sentence(
        "Tiedosto ei ole UTF-8-muodossa. Se luettiin Windows-1252-merkistönä.",
        "Tallenna tiedosto UTF-8-muodossa ja tarkista, että ä ja ö näkyvät oikein.",
    ),
    "PK002": Sentence(
        "Tiedosto on liian suuri oppitunniksi: {size}, kun enintään {most} luetaan.",
        "Jaa oppitunti pienempiin tiedostoihin.",
    ),
    "PK003": Sentence(
        "Tekstissä on ohjausmerkki {character}, joka ei näy.",
        "Poista merkki. Usein se häviää, kun kirjoitat kohdan uudelleen.",
    ),
    "PK004": Sentence(
        "Tekstissä on näkymätön kirjoitussuunnan merkki {character}. Se jätettiin pois.",
        "Kirjoita kohta uudelleen tai liitä se ilman muotoilua.",
    ),
    "PK005": Sentence(
        "Tiedoston alun tietolohko jää auki: sulkeva --- puuttuu.",
        "Lisää rivi --- viimeisen ”avain: arvo” -rivin jälkeen.",
    ),
    "PK006": Sentence(
        "Tietoa ”{key}” ei tunneta.",
        "Poista rivi tai tarkista sana oppaasta.",
        MEANT,
    ),
    "PK007": Sentence(
        "Tiedon ”{key}” arvoa ”{value}” ei voi käyttää.",
        "Kirjoita näin: {key}: {wanted}",
        "Kirjoita kohtaan ”{key}:” jokin näistä: {near}.",
    ),
    "PK008": Sentence(
        "Tietolohkon riviä ei ymmärretä: ”{text}”.",
        "Kirjoita rivi muodossa ”avain: arvo” tai ”- kohta”.",
    ),
    "PK009": Sentence(
        "Tieto ”{key}” on annettu kahdesti. Ensimmäinen jäi voimaan.",
        "Poista toinen riveistä.",
    ),
    # 01x headings and comments
    "PK010": Sentence(
        "Otsikko puuttuu.",
        "Kirjoita tiedoston alkuun rivi, joka alkaa yhdellä ristikkomerkillä: # Otsikko",
    ),
    "PK011": Sentence(
        "Tiedostossa on toinen pääotsikko: ”{text}”.",
        "Aloita sivu kahdella ristikkomerkillä: ## {text}",
    ),
    "PK012": Sentence(
        "Otsikko muistuttaa tuttua sanaa, mutta kirjoitusasu ei täsmää: ”{written}”.",
        "Tarkista otsikon alku.",
        "Tarkoititko ”{near}”? Tehtävätyypin jälkeen tulee kaksoispiste: ”{near}: …”",
    ),
    "PK013": Sentence(
        "Viiva on kiinni edellisessä rivissä tai liian lyhyt. "
        "Muissa ohjelmissa se voi näkyä otsikkona.",
        "Jätä tyhjä rivi ja kirjoita sitten kolme viivaa: ---",
    ),
    "PK014": Sentence(
        "Piilotettu rivi on vioittunut: ”{text}”.",
        "Kirjoita rivi kokonaan: <!-- tunnus: abc123 -->",
    ),
    "PK015": Sentence(
        "Ristikkomerkkien jälkeen puuttuu välilyönti: ”{text}”.",
        "Lisää välilyönti ennen otsikon tekstiä.",
    ),
    "PK016": Sentence(
        "Tunnus ei kuulu millekään tehtävälle: ”{text}”.",
        "Tarkista yllä oleva otsikko. Tehtävän otsikko on esimerkiksi ”### Valitse yksi: …”. "
        "Jos tehtävä on poistettu, poista myös tunnus.",
    ),
    "PK017": Sentence(
        "Väliotsikko ”{text}” päättää tehtävän tai on sille liian syvällä.",
        "Jos teksti jatkuu tehtävän jälkeen, kirjoita ennen väliotsikkoa tyhjä rivi ja ---",
    ),
    "PK018": Sentence(
        "Sivulla ”{text}” ei ole sisältöä.",
        "Kirjoita sivulle tekstiä tai poista otsikko.",
    ),
    "PK019": Sentence(
        "Rivi näyttää jatkavan edellistä riviä: ”{text}”.",
        "Otsikko ja lyhyt lisätieto kirjoitetaan yhdelle riville. "
        "Muun tekstin edelle tulee tyhjä rivi.",
    ),
    "PK114": Sentence(
        "Tietolohkon rajalta puuttuu rivi ---, jolla on vain kolme yhdysmerkkiä.",
        "Lisää rivi --- tämän rivin yläpuolelle. Lohkossa on --- sekä alussa että lopussa.",
        "Kirjoita rivin ”{near}” tilalle --- (yhdysmerkki kolme kertaa). "
        "Word muuttaa ne helposti ajatusviivaksi.",
    ),
    "PK113": Sentence(
        "Sivun otsikkoa ”{text}” ei näytetä, koska tehtävä alkaa heti sen alla.",
        "Kirjoita otsikon alle tekstiä tai poista otsikko: tehtävä on jo oma sivunsa.",
    ),
    # 05x prose
    "PK050": Sentence(
        "Kappaleessa on niin paljon merkintöjä, että se näytetään pelkkänä tekstinä.",
        "Jaa kappale tai poista ylimääräiset hakasulkeet.",
    ),
    "PK051": Sentence(
        "Rivi on liian pitkä: enintään {most} merkkiä luetaan.",
        "Jaa teksti kappaleiksi.",
    ),
    "PK052": Sentence(
        "Koodilohko jää auki: loppumerkki puuttuu.",
        "Lisää lohkon loppuun sama merkki, jolla se alkaa. Jos lohkon sisällä näytetään "
        "toinen koodilohko, aloita ja päätä ulompi pidemmällä merkillä: ````",
    ),
    "PK053": Sentence(
        "Otsikoita on yli {most}. Loppua tiedostoa ei jaettu sivuiksi.",
        "Jaa oppitunti useaksi tiedostoksi.",
    ),
    "PK054": Sentence(
        "Nostolaatikon sanaa ei tunneta: ”{written}”.",
        "Käytä sanaa VINKKI, HUOMAA, TÄRKEÄÄ, VAROITUS, ESIMERKKI tai TARINA: > [!VINKKI]",
        "Tarkoititko ”> [!{near}]”?",
    ),
    "PK055": Sentence(
        "HTML-koodi näytetään tekstinä: ”{text}”.",
        "Käytä Markdown-merkintöjä, esimerkiksi **lihavointi**.",
    ),
}
