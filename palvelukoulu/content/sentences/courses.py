"""Remarks on a course: its media, links, contents and files."""

from collections.abc import Mapping
from typing import Final

from palvelukoulu.content.sentences.sentence import MEANT, Sentence

SENTENCES: Final[Mapping[str, Sentence]] = {
    # 09x media and links
    "PK090": Sentence(
        "Tiedostoa ”{target}” ei ole.",
        "Tarkista nimi ja polku. Kuvat ovat kurssin kansiossa, esimerkiksi media/kuva.png",
    ),
    "PK091": Sentence(
        "Kuvalta, äänitteeltä tai videolta puuttuu teksti: ”{target}”.",
        "Kirjoita hakasulkeisiin, mitä siinä on: ![Vahtimestari tervehtii](…)",
    ),
    "PK092": Sentence(
        "Osoite ”{target}” ei ole kurssin kansiossa.",
        "Kopioi tiedosto kurssin media-kansioon ja käytä sen polkua.",
    ),
    "PK093": Sentence(
        "Tiedoston nimessä kirjainkoko tai merkit eroavat: levyllä se on ”{detail}”.",
        "Kirjoita nimi täsmälleen samalla tavalla. Kaikki koneet eivät löydä sitä muuten.",
    ),
    "PK094": Sentence(
        "Osoitteessa ”{target}” ei ole tavallista tiedostoa.",
        "Kopioi tiedosto itse kurssin kansioon pikakuvakkeen sijaan.",
    ),
    "PK095": Sentence(
        "Tiedostotyyppiä ei voi näyttää: ”{target}”.",
        "Käytä kuvaa (png, jpg, webp, svg), ääntä (mp3, ogg) tai videota (webm, mp4).",
    ),
    "PK096": Sentence(
        "Tiedosto on liian suuri näytettäväksi: ”{target}”.",
        "Pienennä kuva tai video.",
    ),
    "PK097": Sentence(
        "SVG-kuvaa ei näytetä: {detail}.",
        "Tallenna kuva yksinkertaisena SVG:nä ilman tyylejä ja linkkejä tai PNG-kuvana.",
    ),
    "PK098": Sentence(
        "Video on pakattu tavalla, jota kaikki koneet eivät osaa: {detail}.",
        "Tallenna video muodossa H.264 (mp4) tai VP9 (webm).",
    ),
    "PK099": Sentence(
        "Äänitteeltä tai videolta puuttuu teksti, jonka voi lukea: ”{target}”.",
        "Lisää viereen samanniminen tekstitys tai tekstitiedosto, esimerkiksi puhelu.fi.vtt",
    ),
    # 10x the course as a whole
    "PK100": Sentence(
        "Tiedostoa ”{target}” ei voi lukea.",
        "Tarkista, että tiedosto on kurssin kansiossa ja nimi on kirjoitettu oikein.",
        "Tarkoititko ”{near}”?",
    ),
    "PK101": Sentence(
        "Kurssilta puuttuu tunnus.",
        "Lisää tiedoston alkuun: tunnus: {example}",
    ),
    "PK102": Sentence(
        "Oppitunti ”{path}” puuttuu sisällysluettelosta, joten sitä ei näytetä.",
        "Lisää se kohtaan ”## Sisältö”: - [Nimi]({path})",
        "Anna tiedostolle nimi {near} ja lisää se kohtaan ”## Sisältö”: - [Nimi]({near})",
    ),
    "PK103": Sentence(
        "Oppitunti ”{path}” on sisällysluettelossa kahdesti.",
        "Poista toinen riveistä.",
    ),
    "PK104": Sentence(
        "Osoite ”{target}” ei ole kurssin kansiossa.",
        "Käytä oppitunnin polkua kurssin kansiosta, esimerkiksi 01-oppitunti.md",
    ),
    "PK105": Sentence(
        "Kurssilla ei ole yhtään oppituntia.",
        "Lisää kansioon oppitunti, esimerkiksi 01-oppitunti.md, ja linkki siihen "
        "kohtaan ”## Sisältö”.",
    ),
    "PK106": Sentence(
        "Sisällysluettelon riviä ei ymmärretä: ”{text}”.",
        "Kirjoita moduuli numerolla ”1. Moduuli” ja sen alle linkit ”   - [Nimi](tiedosto.md)”.",
    ),
    "PK107": Sentence(
        "Sisällysluettelon linkki on vioittunut: ”{text}”.",
        "Kirjoita linkki muodossa [Nimi](tiedosto.md)",
    ),
    "PK108": Sentence(
        "Kansiossa on niin paljon tiedostoja, ettei kaikkia luettu.",
        "Pidä kurssin kansiossa vain kurssin omat tiedostot.",
    ),
    "PK109": Sentence(
        "”{path}” ei ole tavallinen tiedosto, joten sitä ei avata.",
        "Kopioi tiedosto itse kurssin kansioon.",
    ),
    "PK110": Sentence(
        "Linkki vie oppituntiin, jota ei ole: ”{target}”.",
        "Tarkista oppitunnin tiedoston nimi.",
        MEANT,
    ),
    "PK111": Sentence(
        "Linkkiä ei voi avata: ”{target}”.",
        "Käytä osoitetta, joka alkaa https://, mailto: tai tel:, tai kurssin oppituntia.",
    ),
    "PK112": Sentence(
        "Linkin tai kuvan merkintä on vioittunut: ”{text}”.",
        "Kirjoita linkki [teksti](osoite) ja kuva ![mitä kuvassa on](media/kuva.png)",
    ),
    "PK115": Sentence(
        "Sama tunnus ”{key}” on jo kurssilla, joka on kansiossa ”{path}”. Tätä kurssia ei näytetä.",
        "Anna tälle kurssille oma tunnus, tai poista vanha kansio.",
    ),
    "PK116": Sentence(
        "Tiedostoa ”{target}” ei ole, mutta kansiossa on ”{path}”.",
        "Poista nimen lopusta .txt. Jos se ei näy, ota Resurssienhallinnassa käyttöön "
        "Näytä → Tiedostotunnisteet.",
    ),
    "PK117": Sentence(
        "Tiedostoa ”{target}” ei ole, mutta kansiossa on ”{path}”. Sitä ei voi lukea oppituntina.",
        "Kopioi sen teksti tekstieditoriin, esimerkiksi Muistioon, ja tallenna nimellä {target}",
    ),
    # 17x the course's own words
    "PK176": Sentence(
        "Rivillä ei ole kahta saraketta: ”{text}”. Rivi jää pois.",
        "Kirjoita ensin taipunut muoto, sitten sarkain ja perusmuoto. Välilyönti ei riitä.",
    ),
    "PK177": Sentence(
        "Sarakkeessa ei ole yhtä sanaa: ”{text}”. Rivi jää pois.",
        "Kirjoita kumpaankin sarakkeeseen yksi sana.",
    ),
    "PK178": Sentence(
        "Muoto ”{form}” on jo rivillä {first}: sen perusmuoto on ”{lemma}”. Tämä rivi jää pois.",
        "Jätä muoto vain toiselle riville.",
    ),
}

# Why a drawing is refused, where the reason is not a piece of the drawing itself.
REASONS: Final[Mapping[str, str]] = {
    "size": "tiedosto on liian suuri",
    "not well-formed": "tiedosto on vioittunut",
    "encoding": "merkistö ei ole UTF-8",
    "elements": "osia on liikaa",
    "depth": "osat ovat liian syvällä toistensa sisällä",
    "points": "viivassa on liikaa pisteitä",
    "unreadable": "tiedostoa ei voi lukea",
}
