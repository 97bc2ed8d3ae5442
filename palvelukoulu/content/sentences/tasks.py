"""Remarks on exercises: items, labels, choices, dialogues, lists and ids."""

from collections.abc import Mapping
from typing import Final

from palvelukoulu.content.sentences.sentence import Sentence

SENTENCES: Final[Mapping[str, Sentence]] = {
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
        "Ruudussa on joko x tai väli, ja sen jälkeen tulee väli. Kirjoita näin: {near}",
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
        "Ruudussa on joko x tai väli. Kirjoita näin: {near}",
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
    "PK049": Sentence(
        "Pystyviivan vieressä ei ole sanoja: ”{text}”.",
        "Kirjoita vastaus pystyviivan molemmin puolin, ”hei | moi”, tai poista ylimääräinen viiva.",
    ),
    # 05x pictures and cards
    "PK056": Sentence(
        "Kuvan kohdasta puuttuu nimi tai paikka: ”{text}”.",
        "Kirjoita nimi ja sen perään vasen reuna, yläreuna, leveys ja korkeus: "
        "”- [x] Opaste (10 %, 20 %, 30 %, 15 %)”.",
    ),
    "PK057": Sentence(
        "Kohta ei mahdu kuvaan: ”{text}”.",
        "Pidä leveys ja korkeus nollaa suurempina ja summat enintään 100 prosentissa: "
        "vasen reuna + leveys, yläreuna + korkeus.",
    ),
    "PK058": Sentence(
        "Kuvapisteestä puuttuu kuva.",
        "Lisää kuva otsikon alle: ”![Mitä kuvassa on](media/aula.webp)”.",
    ),
    "PK059": Sentence(
        "Kortin toinen puoli on tyhjä: ”{text}”.",
        "Kirjoita kortti muodossa ”- Termi -> selitys”.",
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
    "PK067": Sentence(
        "Palautteen pisteet ”{score}” eivät sovi mittareihin: mittareita on {meters}.",
        "Kirjoita yksi luku jokaiselle mittarille, esimerkiksi ”> +2 …” tai ”> +2/-1 …”. "
        "Mittari lisätään rivillä ”Mittari: Asiakkaan luottamus”.",
    ),
    "PK068": Sentence(
        "Ehtoa ei ymmärretä: ”{text}”. Kohta toimii ilman ehtoa.",
        "Kirjoita mittarin nimi ja luku: ”(jos Luottamus ≥ 3)”. Mittarit: {meters}.",
    ),
    "PK069": Sentence(
        "Jokaisella vaihtoehdolla on ehto, joten oppija voi jäädä ilman vaihtoehtoja.",
        "Jätä ainakin yksi vaihtoehto ilman ehtoa.",
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
    "PK075": Sentence(
        "Sama kohta on luettelossa kahdesti: ”{text}”.",
        "Poista toinen tai muuta sitä.",
    ),
    "PK076": Sentence(
        "Kohta on valmiiksi merkitty: ”{text}”. Oppija merkitsee kohdat itse.",
        "Kirjoita ruutu tyhjänä: ”- [ ] …”.",
    ),
    "PK079": Sentence(
        "Kohdasta puuttuu ruutu: ”{text}”.",
        "Kirjoita kohdan alkuun tyhjä ruutu: - [ ] {text}",
        "Kirjoita ruutu tyhjänä, oppija merkitsee sen itse: {near}",
    ),
    "PK077": Sentence(
        "Missään lauseessa ei ole täydennettävää kohtaa.",
        "Merkitse täydennettävä kohta kolmella alaviivalla: ”Luotan, että asiakas ___.”",
    ),
    "PK078": Sentence(
        "Alakohtaa ei näytetä: ”{text}”.",
        "Siirrä kohta samalle tasolle muiden kanssa.",
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
        "Anna tiedostolle nimi {near} ja kirjoita sama nimi kohtaan ”## Sisältö”.",
    ),
    # 14x matching, cloze, short answer, number, continued
    "PK140": Sentence(
        "Parilla on ruutu, vaikka pareissa ei ole ruutuja: ”{text}”.",
        "Poista ruutu. Ylimääräinen vaihtoehto kirjoitetaan ilman vasenta puolta: ”- -> oikea”.",
    ),
    "PK141": Sentence(
        "Parissa on monta nuolta: ”{text}”. Ensimmäinen nuoli erottaa puolet.",
        "Jos nuoli kuuluu tekstiin, kirjoita se näin: \\->",
    ),
    "PK142": Sentence(
        "Kaikilla kohdilla on sama pari, joten yhdistettävää ei ole.",
        "Lisää toinen vaihtoehto, esimerkiksi ylimääräinen: ”- -> oikea”.",
    ),
    "PK143": Sentence(
        "Väli ”{text}” on osaksi sama kuin ”{other}”. Luettelossa ensimmäinen jää voimaan.",
        "Muuta välejä niin, etteivät ne mene päällekkäin.",
    ),
    "PK144": Sentence(
        "Kohtaan ”{text}” ei osu yksikään luku, koska ”{other}” on ennen sitä.",
        "Siirrä tarkempi kohta luettelossa ylemmäs tai poista se.",
    ),
    "PK145": Sentence(
        "Oikeaa lukua ei voi valita asteikon askelilla.",
        "Lyhennä askelta tai laajenna oikeaa väliä: ”70 ± 5”.",
    ),
    "PK146": Sentence(
        "Yksikkö ”{unit}” on eri kuin asteikon yksikkö ”{wanted}”: ”{text}”.",
        "Käytä samaa yksikköä kuin asteikossa tai jätä yksikkö pois.",
    ),
    "PK147": Sentence(
        "Arvauksen jälkeen ei kerrota mitään.",
        "Lisää rivi ”Selitys: …” tai merkitse oikea väli näin: - [x]",
    ),
    "PK148": Sentence(
        "Aukkoja on liikaa: {count}, kun enintään {most} luetaan.",
        "Jaa teksti kahdeksi tehtäväksi.",
    ),
    "PK149": Sentence(
        "Valikossa ei ole väärää vaihtoehtoa: ”{text}”.",
        "Merkitse tähdellä vain oikea: [[*oikea | väärä]]. Kirjoitettavaan aukkoon ei tule tähteä.",
    ),
    "PK150": Sentence(
        "”{text}” on sekä oikeissa vastauksissa että odotetuissa erehdyksissä.",
        "Poista se toisesta kohdasta.",
    ),
    # 15x signs that word processors change
    "PK151": Sentence(
        "Rivin alusta puuttuu viiva tai välilyönti, joten se ei ole tehtävän kohta.",
        "Kirjoita näin: {near}",
    ),
    "PK152": Sentence(
        "Rivin alussa on Wordin ajatusviiva tai luettelomerkki ”{written}”, "
        "joten rivi ei ole tehtävän kohta.",
        "Kirjoita rivin alkuun yhdysmerkki ja välilyönti: {near}",
    ),
    "PK153": Sentence(
        "Tiedoston nimessä on välilyönti, joten nimi katkeaa: ”{target}”.",
        "Kirjoita nimi kulmasulkeisiin: (<{target}>)",
    ),
    "PK154": Sentence(
        "Tiedosto ei ole tekstiä, vaikka sen nimi on oppitunnin.",
        "Kopioi teksti Wordista tai PDF:stä tekstieditoriin ja tallenna se UTF-8-tekstinä.",
    ),
    "PK155": Sentence(
        "Tiedosto on tyhjä tai se ei ole kuva, vaikka nimi on kuvan: ”{target}”.",
        "Avaa kuva kuvankatselussa ja tallenna se uudelleen png- tai jpg-muodossa.",
    ),
    "PK156": Sentence(
        "Taulukon viivarivillä on eri määrä sarakkeita kuin otsikkorivillä: "
        "{count}, kun otsikoita on {wanted}. Taulukko näkyy tekstinä.",
        "Kirjoita otsikkorivin alle: {near}",
    ),
    "PK157": Sentence(
        "Väittämästä puuttuvat vaihtoehdot.",
        "Lisää otsikon alle kaksi riviä, ja merkitse x oikealle: ”- [x] Oikein” ja ”- [ ] Väärin”.",
    ),
}
