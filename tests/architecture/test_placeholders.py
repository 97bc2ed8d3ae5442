"""What stands in the place of a number or a name is the same in every language."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import palvelukoulu

I18N = Path(palvelukoulu.__file__).parent / "i18n"
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?[1-9]")


def placeholders(text: str) -> Counter[str]:
    """Return what `format`, Qt's plurals and Qt's `arg` put something in the place of."""
    return Counter(PLACEHOLDER.findall(text))


def disagreements(messages: ET.Element) -> list[tuple[str, str]]:
    """Return the sources with a translation that lacks a placeholder, or has one too many.

    A plural form may leave the number unsaid: "one lesson".
    """
    found = []
    for message in messages.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type") in {"vanished", "obsolete"}:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        wanted = placeholders(source)
        for text in forms or [translation.text or ""]:
            given = placeholders(text)
            if forms:
                wanted.pop("%n", None)
                given.pop("%n", None)
            if given != wanted:
                found.append((source, text))
    return found


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_translations_have_the_placeholders_of_their_sources(language: str) -> None:
    messages = ET.parse(I18N / f"{language}.ts").getroot()  # noqa: S314 - our own file

    assert disagreements(messages) == []


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Kysymys {number}/{total}", "Fråga {number}"),
        ("Kysymys {number}", "Fråga {numero}"),
        ("{low}–{high}", "{low}–{low}"),
        ("Osa %1", "Del"),
    ],
)
def test_a_lost_or_mistaken_placeholder_is_found(source: str, translation: str) -> None:
    written = f"<TS><message><source>{source}</source>"
    written += f"<translation>{translation}</translation></message></TS>"

    assert disagreements(ET.fromstring(written)) == [(source, translation)]  # noqa: S314


def test_a_plural_may_leave_its_number_unsaid() -> None:
    written = "<TS><message><source>%n kohtaa</source><translation>"
    written += "<numerusform>yksi kohta</numerusform><numerusform>%n kohtaa</numerusform>"
    written += "</translation></message></TS>"

    assert disagreements(ET.fromstring(written)) == []  # noqa: S314
