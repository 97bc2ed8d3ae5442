"""Every remark in Finnish: what is wrong, and what to do about it.

`{…}` are the facts of the remark. `near` replaces `fix` where the remark knows
what was probably meant.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said of one code."""

    message: str
    fix: str
    near: str = ""


_MEANT: Final = "Tarkoititko ”{near}”?"

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
        "Tiedosto on liian suuri oppitunniksi: {size} kt, kun enintään {most} kt luetaan.",
        "Jaa oppitunti kahdeksi tiedostoksi.",
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
        _MEANT,
    ),
    "PK007": Sentence(
        "Tiedon ”{key}” arvoa ”{value}” ei voi käyttää.",
        "Kirjoita näin: {key}: {wanted}",
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
    # 02x items and labels
    "PK020": Sentence(
        "Tehtävän otsikosta puuttuu kysymys.",
        "Kirjoita kysymys kaksoispisteen jälkeen.",
    ),
    "PK021": Sentence(
        "Kohdan ”{word}” arvoa ”{value}” ei voi käyttää.",
        "Kirjoita arvoksi {wanted}.",
    ),
    "PK022": Sentence(
        "Rivi muistuttaa tehtävän lisätietoa, mutta kirjoitusasu ei täsmää: ”{written}”.",
        "Tarkista rivin alku.",
        "Kirjoita ”{near}:” ja sen jälkeen arvo. Muu teksti saa alkaa toisella sanalla.",
    ),
    "PK023": Sentence(
        "Lisätieto ”{word}” on annettu kahdesti samassa tehtävässä.",
        "Poista toinen riveistä.",
    ),
    "PK024": Sentence(
        "Rivin alku on vioittunut: ”{text}”.",
        "Kohta alkaa viivalla tai numerolla ja välilyönnillä: ”- [ ] teksti”, ”1. teksti”. "
        "Muu teksti alkaa rivin alusta.",
    ),
    "PK025": Sentence(
        "Rivi jatkaa edellistä kohtaa: ”{text}”.",
        "Palaute alkaa merkillä >, uusi kohta viivalla. Muun tekstin edelle tulee tyhjä rivi.",
    ),
    "PK026": Sentence(
        "Rivillä näyttää olevan kaksi asiaa: ”{text}” on keskellä riviä.",
        "Lisää rivinvaihto merkin eteen.",
    ),
    "PK027": Sentence(
        "Teksti katkaisee luettelon. Tehtävän kohdat luettiin silti yhtenä luettelona.",
        "Siirrä teksti luettelon eteen tai jälkeen.",
    ),
    "PK028": Sentence(
        "Rivin sisennys ei täsmää muihin kohtiin.",
        "Aloita kohta samasta sarakkeesta kuin muut. Alakohtaan riittää kaksi välilyöntiä.",
    ),
    "PK029": Sentence(
        "Palaute ei ole sisennetty vaihtoehdon alle.",
        "Kirjoita palautteen eteen kaksi välilyöntiä: ”  > …”",
    ),
    # 03x choices
    "PK030": Sentence(
        "Kohdasta puuttuu ruutu: ”{text}”.",
        "Merkitse oikea [x] ja väärä [ ], esimerkiksi ”- [ ] {text}”.",
    ),
    "PK031": Sentence(
        "Vaihtoehtoja on liian vähän: {count}, kun tarvitaan ainakin {fewest}.",
        "Lisää vaihtoehtoja otsikon alle: ”- [ ] …”",
    ),
    "PK032": Sentence(
        "Sama vaihtoehto on kahdesti: ”{text}”.",
        "Poista toinen tai muuta sen tekstiä.",
    ),
    "PK033": Sentence(
        "Vaihtoehdolta puuttuu palaute, vaikka muilla on: ”{text}”.",
        "Kirjoita palaute vaihtoehdon alle: ”  > …”",
    ),
    "PK034": Sentence(
        "Oikeaa vastausta ei ole merkitty.",
        "Merkitse oikea vaihtoehto näin: - [x]",
    ),
    "PK035": Sentence(
        "Oikeita vaihtoehtoja on {count}, mutta tehtävästä valitaan yksi.",
        "Jätä yksi [x] tai vaihda tyypiksi ”Valitse kaikki sopivat”.",
    ),
    "PK036": Sentence(
        "Vaihtoehdot eivät ole ”Oikein” ja ”Väärin”: {texts}.",
        "Kirjoita vaihtoehdoiksi ”Oikein” ja ”Väärin”.",
    ),
    "PK037": Sentence(
        "Väittämällä on oltava yksi oikea vastaus.",
        "Merkitse [x] joko kohtaan ”Oikein” tai kohtaan ”Väärin”.",
    ),
    # 04x ordering, matching, cloze, short answer, number
    "PK040": Sentence(
        "Vaiheita on liian vähän: {count}, kun tarvitaan ainakin {fewest}.",
        "Lisää vaiheita oikeassa järjestyksessä: ”1. …”",
    ),
    "PK041": Sentence(
        "Vaihe ei ala numerolla: ”{text}”.",
        "Kirjoita vaiheet numeroituna luettelona: ”1. …”, ”2. …”",
    ),
    "PK042": Sentence(
        "Parista puuttuu nuoli: ”{text}”.",
        "Kirjoita pari muodossa ”- vasen -> oikea”.",
    ),
    "PK043": Sentence(
        "Pareja on liian vähän: {count}, kun tarvitaan ainakin {fewest}.",
        "Lisää pareja: ”- vasen -> oikea”.",
    ),
    "PK044": Sentence(
        "Tekstissä ei ole yhtään aukkoa.",
        "Merkitse aukko ja oikea vastaus näin: [[vastaus]]",
    ),
    "PK045": Sentence(
        "Aukon hakasulkeista puuttuu osa: ”{text}”.",
        "Aukossa on kaksi hakasuljetta molemmin puolin: [[vastaus]]. "
        "Tavallinen kaksoishakasulje kirjoitetaan \\[[",
    ),
    "PK046": Sentence(
        "Aukossa on tyhjä vaihtoehto: ”{text}”.",
        "Kirjoita aukkoon vastaus ja erota vaihtoehdot pystyviivalla: [[vastaus|toinen]]",
    ),
    "PK047": Sentence(
        "Lukua ei ymmärretä: ”{text}”.",
        "Kirjoita luku, väli tai raja: ”70”, ”65–75”, ”70 ± 5”, ”alle 65” tai ”yli 75”.",
    ),
    "PK048": Sentence(
        "Asteikkoa ei ymmärretä: ”{value}”.",
        "Kirjoita asteikon alku ja loppu: ”Asteikko: 1–5” tai ”Asteikko: 0–100 %, askel 5”.",
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
        "Lisää lohkon loppuun sama merkki, jolla se alkaa.",
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
    # 06x dialogues
    "PK060": Sentence(
        "Tilanteen alussa ei ole vaihtoehtoja.",
        "Kirjoita alkutekstin alle vaihtoehtoja: ”- Repliikki -> Kohta”.",
    ),
    "PK061": Sentence(
        "Kohta ”{name}” on kahdesti.",
        "Anna toiselle kohdalle eri nimi ja korjaa nuolet.",
    ),
    "PK062": Sentence(
        "Kohtaa ”{target}” ei ole.",
        "Kirjoita nuolen jälkeen jokin näistä: {names}.",
        "Tarkoititko ”{near}”?",
    ),
    "PK063": Sentence(
        "Kohtaan ”{name}” ei pääse mistään.",
        "Lisää nuoli kohtaan tai poista kohta.",
    ),
    "PK064": Sentence(
        "Kohdasta ”{name}” ei pääse loppuun.",
        "Lisää kohta, jossa ei ole vaihtoehtoja, tai nuoli ”-> LOPPU”.",
    ),
    "PK065": Sentence(
        "Vaihtoehdosta puuttuu nuoli tai repliikki: ”{text}”.",
        "Kirjoita vaihtoehto muodossa ”- Repliikki -> Kohta”.",
    ),
    "PK066": Sentence(
        "Palautteen pisteistä näyttää puuttuvan etumerkki tai väli: ”{text}”.",
        "Kirjoita pisteet palautteen alkuun: ”> +2 …” tai ”> -1 …”",
    ),
    # 07x reflections, scales and lists
    "PK070": Sentence(
        "Pohdinnassa ei ole vaihtoehtoja, mutta tässä on luettelon kohta: ”{text}”.",
        "Kirjoita ohjeet tavallisena tekstinä.",
    ),
    "PK071": Sentence(
        "Merkintä muistuttaa sanaa ”(käännetty)”: ”{text}”.",
        "Kirjoita väittämän loppuun (käännetty), jos sen pisteet lasketaan toisin päin.",
    ),
    "PK072": Sentence(
        "Osa-alueen ”{name}” väittämät eivät kuulu itsearviointiin.",
        "Osa-alueen otsikko on yhtä tasoa syvemmällä kuin itsearvioinnin otsikko.",
    ),
    "PK073": Sentence(
        "Tehtävästä puuttuu luettelo.",
        "Lisää otsikon alle luettelo, jonka kohdat alkavat viivalla.",
    ),
    "PK074": Sentence(
        "Kirjoitusviiva on liian lyhyt: ”{text}”.",
        "Täydennettävä kohta merkitään kolmella alaviivalla: ___",
    ),
    # 08x ids
    "PK080": Sentence(
        "Tehtävältä puuttuu tunnus. Se toimii, mutta vastaukset voivat irrota siitä, "
        "kun tehtävää muokataan.",
        "Lisää tunnukset komennolla ”palvelukoulu ids”.",
    ),
    "PK081": Sentence(
        "Tunnus ”{id}” on jo toisella tehtävällä: {owner}.",
        "Poista tunnus toiselta tehtävältä ja lisää uusi komennolla ”palvelukoulu ids”.",
    ),
    "PK082": Sentence(
        "Tunnus ”{id}” ei kelpaa.",
        "Käytä pieniä kirjaimia a–z, numeroita, pistettä ja viivaa. "
        "Voit myös poistaa tunnuksen ja lisätä uuden komennolla ”palvelukoulu ids”.",
    ),
    "PK083": Sentence(
        "Tunnus ”{id}” näyttää vajaalta: siinä on yleensä kuusi merkkiä.",
        "Palauta tunnus ennalleen. Jos tehtävä on uusi, poista tunnus ja lisää uusi "
        "komennolla ”palvelukoulu ids”.",
    ),
    "PK084": Sentence(
        "Tiedoston nimi ei kelpaa oppitunnin tunnukseksi: ”{path}”.",
        "Käytä nimessä pieniä kirjaimia a–z, numeroita ja viivaa, esimerkiksi 01-oppitunti.md",
    ),
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
        "SVG-kuvassa on osia, joita ei näytetä: {detail}.",
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
        _MEANT,
    ),
    "PK111": Sentence(
        "Linkkiä ei voi avata: ”{target}”.",
        "Käytä osoitetta, joka alkaa https://, mailto: tai tel:, tai kurssin oppituntia.",
    ),
    "PK112": Sentence(
        "Linkin tai kuvan merkintä on vioittunut: ”{text}”.",
        "Kirjoita linkki [teksti](osoite) ja kuva ![mitä kuvassa on](media/kuva.png)",
    ),
}
