"""Remarks of the strict profile: how a course is written."""

from collections.abc import Mapping
from typing import Final

from palvelukoulu.content.sentences.sentence import Sentence

SENTENCES: Final[Mapping[str, Sentence]] = {
    # 11x the course as a whole
    "PK119": Sentence(
        "Kurssin kesto on {promised} min, mutta oppituntien kestot ovat yhteensä {sum} min.",
        "Kirjoita kurssitiedostoon: kesto: {sum} min",
    ),
    "PK118": Sentence(
        "Sanaa ”{text}” ei ole yhdenkään oppitunnin tekstissä.",
        "Käytä sanaa oppitunnissa, lisää sille rivi ”Muodot: …” tai poista se sanastosta.",
    ),
    # 12x reading, signs and words
    "PK120": Sentence(
        "Oppitunti on raskasta luettavaa: LIX on {lix}, kun tavoite on enintään {most}. "
        "Virkkeessä on keskimäärin {length} sanaa, ja pitkiä sanoja on {share} %.",
        "Lyhennä ensin virkkeitä. Vaihda sitten -minen- ja -uus-sanoja verbeiksi.",
    ),
    "PK121": Sentence(
        "Kesto ei vastaa oppitunnin pituutta: luvattu {promised} min, laskettu {needed} min. "
        "Lukemiseen lasketaan 120 sanaa minuutissa ja tehtävään 40 sekuntia, "
        "tilanteeseen lisäksi puolet sen tekstistä.",
        "Korjaa kesto tai jaa oppitunti kahdeksi.",
    ),
    "PK122": Sentence(
        "Virkkeessä on {count} sanaa, kun tavoite on enintään {most}.",
        "Jaa virke kahdeksi. Yksi asia virkkeessä riittää.",
    ),
    "PK123": Sentence(
        "Lainausmerkki tai heittomerkki ei ole suomen merkki: ”{written}”.",
        "Kirjoita lainausmerkiksi ” molemmin puolin ja heittomerkiksi ’.",
    ),
    "PK124": Sentence(
        "Lyhyt viiva on ajatusviivan paikalla: ”{written}”.",
        "Kirjoita ”{instead}”. Ajatusviiva erottaa sanoja ja osoittaa välin: 3–5 minuuttia.",
    ),
    "PK125": Sentence(
        "Luvun ja merkin välistä puuttuu sitova väli: ”{written}”.",
        "Kirjoita ”{instead}” niin, ettei rivi katkea: Windowsissa Alt+0160, Macissa ⌥ väli.",
    ),
    "PK126": Sentence(
        "Kolme pistettä on kirjoitettu pisteinä.",
        "Kirjoita yksi merkki: …",
    ),
    "PK127": Sentence(
        "Kellonaika on kirjoitettu toisin kuin suomessa: ”{written}”.",
        "Kirjoita ”{instead}”.",
    ),
    "PK128": Sentence(
        "Päivämäärässä on turha nolla: ”{written}”.",
        "Kirjoita ”{instead}”.",
    ),
    "PK129": Sentence(
        "Sanalle ”{written}” on parempi vastine.",
        "Käytä sanaa ”{instead}” oikeassa muodossa. Suorassa lainauksessa sana saa jäädä.",
    ),
    # 13x signs, sources, media and questions
    "PK130": Sentence(
        "Tekstissä on kuvamerkki {written}, jota ruudunlukija ei lue luontevasti.",
        "Poista merkki tai sano asia sanoilla.",
    ),
    "PK131": Sentence(
        "Oppitunnissa on useampi kuin yksi huutomerkki.",
        "Vaihda huutomerkki pisteeksi.",
    ),
    "PK132": Sentence(
        "Luvulla tai tutkimuksella ei ole lähdettä: ”{written}”.",
        "Merkitse kappaleen loppuun lähde, esimerkiksi [S], ja kerro merkki "
        "kurssitiedoston kohdassa lähteet. Oma esimerkki on [+].",
    ),
    "PK133": Sentence(
        "Lähdemerkkiä [{mark}] ei ole kurssin lähteissä.",
        "Käytä jotakin näistä tai lisää lähde kurssitiedostoon: {known}.",
    ),
    "PK134": Sentence(
        "Tiedostoa ”{path}” ei käytetä missään oppitunnissa.",
        "Poista tiedosto tai lisää se oppituntiin: ![Mitä siinä on](…)",
    ),
    "PK135": Sentence(
        "Oikea vaihtoehto on pisin {count} tehtävässä, kun tehtäviä on {all}. "
        "Pituus paljastaa vastauksen.",
        "Lyhennä oikeita tai pidennä vääriä, kunnes tehtäviä on enintään {most}. Nyt: {places}",
    ),
    "PK136": Sentence(
        "Oikea vaihtoehto on liian usein samalla paikalla: {places}. Tehtäviä on {all}.",
        "Vaihda vaihtoehtojen järjestystä tai lisää tehtävään rivi ”Sekoita: kyllä”.",
    ),
    "PK137": Sentence(
        "Vaihtoehdolla ei ole palautetta: ”{text}”.",
        "Kerro vaihtoehdon alla, mitä siitä seuraa: ”  > …”",
    ),
    "PK138": Sentence(
        "Kysymyksessä on {count} merkkiä, kun tavoite on enintään {most}.",
        "Jätä otsikkoon kysymys ja siirrä tilanne sen alle omaksi kappaleekseen.",
    ),
    "PK139": Sentence(
        "Vaihtoehtoja on {count}. Oikean arvaa liian helposti.",
        "Lisää uskottava väärä vaihtoehto, jotta niitä on ainakin {fewest}.",
    ),
}
