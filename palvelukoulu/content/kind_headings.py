"""Headings of exercises: those that are one, and those that were probably meant to be."""

import re
from typing import Final

from palvelukoulu.content.words import folded, kind_word, nearest
from palvelukoulu.core.exercises import WORDS

_LONGEST_WORD: Final = 40
_TYPED: Final = re.compile(r"([^:]{3,30}):(?:\s+|$)(.*)")
_CHOICE: Final = "Valitse yksi"
_CHOICES: Final = "Valitse kaikki sopivat"
# What schools and other programs call the kinds.
_MEANT: Final = {
    **dict.fromkeys(
        (
            "monivalinta",
            "monivalintatehtävä",
            "monivalintakysymys",
            "valintatehtävä",
            "valintakysymys",
            "valitse oikea",
            "valitse oikea vaihtoehto",
            "yksivalinta",
        ),
        _CHOICE,
    ),
    **dict.fromkeys(("valitse kaikki", "valitse useita", "valitse sopivat"), _CHOICES),
    **dict.fromkeys(
        ("totta vai tarua", "tosi vai epätosi", "tosi/epätosi", "oikein/väärin", "oikein väärin"),
        "Oikein vai väärin",
    ),
    **dict.fromkeys(
        ("avoin kysymys", "avoin tehtävä", "pohdintatehtävä", "pohdintakysymys"), "Pohdi"
    ),
    **dict.fromkeys(("aukkotehtävä", "täydennystehtävä", "aukkoteksti"), "Täydennä"),
    **dict.fromkeys(("järjestystehtävä", "järjestä oikein"), "Järjestä"),
    **dict.fromkeys(("yhdistelytehtävä", "yhdistämistehtävä", "yhdistä parit"), "Yhdistä"),
    **dict.fromkeys(("lyhyt vastaus", "lyhytvastaus"), "Vastaa lyhyesti"),
}
# These are headings of prose as well: only boxes under them show what was meant.
_WITH_BOXES: Final = {
    **dict.fromkeys(
        ("kysymys", "tehtävä", "valinta", "valitse", "visa", "tietovisa", "testi", "harjoitus"),
        _CHOICE,
    ),
    "väittämä": "Oikein vai väärin",
    "väite": "Oikein vai väärin",
    "lupaus": "Lupaukset",
    "muistilista": "Tarkistuslista",
}


def kind_and_title(text: str) -> tuple[str, str] | None:
    """Return an exercise heading's type word and the rest, or None for another heading."""
    found = _TYPED.match(text)
    kind = kind_word(found[1]) if found else None
    return (kind, found[2].strip()) if found and kind else None


def near_kind(text: str) -> tuple[str, str] | None:
    """Return a heading's words that resemble a type word, and the type word."""
    written, colon, _ = text.partition(":")
    if colon and (near := nearest(written, WORDS)):
        return written, WORDS[near]
    start = folded(text[:_LONGEST_WORD]) if " " in text else ""
    for word, canonical in WORDS.items():
        if " " in word and start.startswith(f"{word} "):
            return text[: len(word)], canonical
    return None


def other_kind(text: str, boxes: str) -> tuple[str, str] | None:
    """Return the word that a heading uses for a kind, and the type word.

    Args:
        text: Of the heading.
        boxes: What stands in each box under it, such as ``" x "`` for the second of three
            ticked; empty without boxes.
    """
    written = text.partition(":")[0].strip()
    word = folded(written[: _LONGEST_WORD + 1])
    meant = _MEANT.get(word) or (_WITH_BOXES.get(word) if boxes else None)
    if meant is None:
        return None
    is_many = meant == _CHOICE and boxes.casefold().count("x") > 1
    return written, _CHOICES if is_many else meant
