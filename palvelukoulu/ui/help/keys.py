"""The keys that belong to these screens, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Key:
    """What some keys do. Names of keys are as printed on them."""

    keys: str
    does: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that work in the same place."""

    title: str
    keys: tuple[Key, ...]


def key_groups() -> tuple[KeyGroup, ...]:
    """Return every key there is, by the place where it works."""
    return (_everywhere(), _in_search(), _in_a_lesson(), _marks(), _in_a_question())


def _everywhere() -> KeyGroup:
    return KeyGroup(
        translate("Keys", "Kaikkialla"),
        (
            Key("Tab · Shift+Tab", translate("Keys", "Seuraava tai edellinen kohta")),
            Key("F6 · Shift+F6", translate("Keys", "Seuraava tai edellinen alue")),
            Key("Alt+← · Esc", translate("Keys", "Takaisin; Esc sulkee ensin avoimen paneelin")),
            Key("Ctrl+1", translate("Keys", "Koti")),
            Key("Ctrl+2", translate("Keys", "Kurssit")),
            Key("Ctrl+3", translate("Keys", "Kertaus")),
            Key("Ctrl+4", translate("Keys", "Omat oivallukset")),
            Key("Ctrl+5", translate("Keys", "Kehittymiseni")),
            Key("F2", translate("Keys", "Aloita vuoro")),
            Key("Ctrl+F", translate("Keys", "Haku; oppitunnissa haku sivun tekstistä")),
            Key("Ctrl+6", translate("Keys", "Sanasto")),
            Key("Ctrl++ · Ctrl+-", translate("Keys", "Suurempi tai pienempi teksti")),
            Key("Ctrl+0", translate("Keys", "Tavallinen tekstin koko")),
            Key("Ctrl+,", translate("Keys", "Lukemisen asetukset")),
            Key("Ctrl+T", translate("Keys", "Seuraavat värit: päivä, yö, kontrasti")),
            Key("Ctrl+L", translate("Keys", "Vaihda oppijaa")),
            Key("F11", translate("Keys", "Koko näyttö")),
            Key("F1", translate("Keys", "Tämä ohje")),
            Key("Ctrl+Q", translate("Keys", "Sulje ohjelma")),
        ),
    )


def _in_search() -> KeyGroup:
    return KeyGroup(
        translate("Keys", "Haussa"),
        (
            Key("↓ · Enter", translate("Keys", "Hakukentästä tuloksiin")),
            Key("↑ ↓", translate("Keys", "Edellinen tai seuraava tulos")),
            Key("Enter", translate("Keys", "Avaa tulos siitä kohdasta")),
        ),
    )


def _in_a_lesson() -> KeyGroup:
    return KeyGroup(
        translate("Keys", "Oppitunnissa"),
        (
            Key("Enter", translate("Keys", "Sinisen painikkeen teko: seuraava, tarkista, jatka")),
            Key("↑ ↓ · PgUp PgDn", translate("Keys", "Vieritä tekstiä")),
            Key("Home · End", translate("Keys", "Tekstin alkuun tai loppuun")),
            Key("Ctrl+↑ · Ctrl+↓", translate("Keys", "Tekstissä: edellinen tai seuraava otsikko")),
            Key("Ctrl+K", translate("Keys", "Kuuntele, pidä tauko tai jatka")),
            Key(
                translate("Keys", "Välilyönti"),
                translate("Keys", "Tekstissä: kuuntele, pidä tauko tai jatka"),
            ),
            Key("Ctrl+.", translate("Keys", "Lopeta kuunteleminen")),
            Key("Enter", translate("Keys", "Lähteen merkissä: mistä ajatus on")),
            Key(
                translate("Keys", "Tab, sitten Enter"),
                translate("Keys", "Tekstissä: sanaston sana tai linkki, ja sen avaaminen"),
            ),
            Key("Ctrl+F", translate("Keys", "Etsi sivun tekstistä")),
            Key("F3 · Shift+F3", translate("Keys", "Seuraava tai edellinen löytynyt kohta")),
            Key("Ctrl+PgUp · Ctrl+PgDn", translate("Keys", "Edellinen tai seuraava oppitunti")),
        ),
    )


def _marks() -> KeyGroup:
    return KeyGroup(
        translate("Keys", "Omat merkinnät oppitunnissa"),
        (
            Key("Ctrl+B", translate("Keys", "Kirjanmerkki tähän tai siitä pois")),
            Key("Shift+↑ ↓ ← →", translate("Keys", "Valitse sanoja tekstistä")),
            Key("Ctrl+H", translate("Keys", "Korosta valitut sanat tai poista korostus")),
            Key("Ctrl+M", translate("Keys", "Muistiinpano; Esc tallentaa ja sulkee")),
            Key("Ctrl+Shift+M", translate("Keys", "Luettelo omista merkinnöistä")),
        ),
    )


def _in_a_question() -> KeyGroup:
    return KeyGroup(
        translate("Keys", "Tehtävässä"),
        (
            Key("1–9 · A–F", translate("Keys", "Valitse vaihtoehto")),
            Key("↑ ↓", translate("Keys", "Siirry vaihtoehdosta toiseen")),
            Key(
                translate("Keys", "Välilyönti"),
                translate("Keys", "Valitse, poista valinta tai tartu vaiheeseen"),
            ),
            Key("Ctrl+↑ · Ctrl+↓", translate("Keys", "Siirrä vaihetta ylös tai alas")),
            Key("Ctrl+Enter", translate("Keys", "Tallenna kirjoittamasi vastaus")),
            Key("R", translate("Keys", "Yritä uudelleen")),
        ),
    )
