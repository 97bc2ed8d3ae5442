"""Terms are found in whatever form Finnish gives them, and nothing else is."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palvelukoulu.core.course import Lesson, Page, Prose
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.mentions import TermFinder, all_names
from palvelukoulu.core.richtext import (
    Align,
    Callout,
    CalloutKind,
    Code,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListItem,
    Paragraph,
    Quote,
    RichList,
    RichText,
    Rule,
    Run,
    Table,
    plain,
)
from palvelukoulu.core.terms import Term
from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.mentions import Mention, Names
from palvelukoulu.paths import bundled
from palvelukoulu.study.mentions import with_terms
from palvelukoulu.study.vocabulary import Vocabulary

FILE = bundled("assets") / "lexicon" / "fi_muodot.marisa"
LEXICON = Lexicon.load(FILE)
VOCABULARY = Vocabulary(FILE)


def found(text: str, *names: str, lexicon: Lexicon = LEXICON) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], names[one.name]) for one in said(text, names, lexicon)]


def said(text: str, names: Sequence[str], lexicon: Lexicon) -> tuple[Mention, ...]:
    return Names(names, lexicon).in_text(text)


def term(name: str, *forms: str) -> Term:
    return Term(name[:3], name, forms, "Selitys.", "", Place("sanasto.md", 1))


def marks(blocks: RichText, *terms: Term) -> list[tuple[str, str]]:
    """Return what is marked, and as which term, in order."""
    return [(run.text, run.term) for run in runs(with_terms(blocks, terms, VOCABULARY)) if run.term]


def runs(blocks: RichText) -> list[Run]:
    listed: list[Run] = []
    for block in blocks:
        match block:
            case Heading(_, inlines) | Paragraph(inlines):
                listed += [one for one in inlines if isinstance(one, Run)]
            case RichList(items):
                for item in items:
                    listed += runs(item.blocks)
            case Quote(inner) | Callout(_, inner):
                listed += runs(inner)
            case Table(_, rows):
                cells = [cell for row in rows for cell in row]
                listed += [one for cell in cells for one in cell if isinstance(one, Run)]
            case _:
                pass
    return listed


def paragraph(*inlines: Inline | str) -> Paragraph:
    return Paragraph(tuple(Run(one) if isinstance(one, str) else one for one in inlines))


# --- words in any form -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Palvelulupauksissamme", "palvelulupaus"),
        ("kohtaamisiin", "Kohtaaminen"),
        ("me-hengessä", "Me-henki"),
        ("töissä", "työ"),
        ("tiehen", "tie"),
        ("edunkin", "etu"),
        ("asiakaslähtöisempään", "asiakaslähtöinen"),
        ("30/70", "30/70"),
        ("TILAAJALLE", "Tilaaja"),
        ("pa\u0308iva\u0308n", "Päivä"),
        ("Kolmesta kehästä", "kolme kehää"),
        ("pienimmän yhteisen nimittäjän", "Pienin yhteinen nimittäjä"),
        ("teknisen\u00a0laadun", "tekninen laatu"),
        ("teknisen\nlaadun", "tekninen laatu"),
    ],
)
def test_a_name_is_found_in_every_form(written: str, name: str) -> None:
    text = f"Tässä on {written}, ja se jatkuu."

    assert found(text, name) == [(written, name)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kohtaat asiakkaan ja kohtasit jo.", "kohtaaminen"),
        ("Palvelulupaus on eri sana.", "lupaus"),
        ("Tekninen, laatu on muuta.", "tekninen laatu"),
        ("Tekninen.\n\nLaatu on muuta.", "tekninen laatu"),
        ("Laatu on tekninen.", "tekninen laatu"),
        ("Tekninen", "tekninen laatu"),
        ("", "palvelu"),
        ("Palvelu", ""),
        ("Palvelu", "…"),
    ],
)
def test_what_is_another_word_is_not_found(text: str, name: str) -> None:
    assert found(text, name) == []


def test_the_longest_name_wins_and_of_equal_ones_the_first() -> None:
    names = ("nimittäjä", "pienin yhteinen nimittäjä", "yhteinen nimittäjä", "Nimittäjä")

    assert found("Pienin yhteinen nimittäjä ja toinen nimittäjä.", *names) == [
        ("Pienin yhteinen nimittäjä", names[1]),
        ("nimittäjä", names[0]),
    ]


def test_without_a_lexicon_stems_are_compared() -> None:
    bare = Lexicon()

    assert found("Palvelulupauksen ja palvelun", "palvelulupaus", lexicon=bare) == []
    assert found("Tilaajan tilaajalle", "tilaaja", lexicon=bare) == [
        ("Tilaajan", "tilaaja"),
        ("tilaajalle", "tilaaja"),
    ]
    assert found("työn", "työ", lexicon=bare) == []


WORDS = ["pienin", "yhteisen", "nimittäjän", "Palvelu", "lupaus", "työ", "a", "30/70", "me-henki"]
JOINS = [" ", ", ", "\n", "\n\n", "-", ".", "\u00a0", "*"]
texts = st.lists(st.sampled_from(WORDS + JOINS) | st.text(max_size=4), max_size=25).map("".join)


@settings(max_examples=200)
@given(texts, st.lists(texts, max_size=6))
def test_mentions_stand_in_order_and_never_overlap(text: str, names: list[str]) -> None:
    places = Names(names, LEXICON).in_text(text)
    edges = [edge for one in places for edge in (one.start, one.end)]

    assert edges == sorted(edges)
    assert all(0 <= one.start < one.end <= len(text) for one in places)
    assert all(0 <= one.name < len(names) for one in places)


@settings(max_examples=100)
@given(texts, texts)
def test_a_text_is_read_paragraph_by_paragraph(one: str, other: str) -> None:
    names = Names(("pienin yhteinen nimittäjä", "palvelu", "me-henki"), LEXICON)
    shift = len(one) + len("\n\n")
    later = [(m.start + shift, m.end + shift, m.name) for m in names.in_text(other)]

    assert [*names.in_text(one), *later] == list(names.in_text(f"{one}\n\n{other}"))


# --- in a page of prose ----------------------------------------------------------------


def test_the_first_mention_of_each_term_on_a_page_is_marked() -> None:
    page = (paragraph("Tilaajan ja tilaajalle."), paragraph("Palvelu, tilaaja."))

    assert marks(page, term("Tilaaja"), term("Palvelu")) == [
        ("Tilaajan", "Til"),
        ("Palvelu", "Pal"),
    ]


def test_what_follows_the_last_first_mention_is_left_as_it_is() -> None:
    page = (paragraph("Tilaajan sana."), paragraph("Tilaajalle."))
    marked = with_terms(page, (term("Tilaaja"),), VOCABULARY)

    assert marked[0] != page[0]
    assert marked[1] is page[1]


def test_another_name_counts_as_the_same_term() -> None:
    page = (paragraph("Nimittäjän löytää. Pienin yhteinen nimittäjä."),)
    one = term("Pienin yhteinen nimittäjä", "nimittäjä")

    assert marks(page, one) == [("Nimittäjän", "Pie")]


def test_headings_links_and_code_are_left_as_they_are() -> None:
    page = (
        Heading(2, (Run("Palvelu"),)),
        paragraph(Link("https://a.fi", (Run("Palvelu"),)), " ", Run("Palvelu", is_code=True)),
        Code("Palvelu"),
        Rule(),
    )

    assert with_terms(page, (term("Palvelu"),), VOCABULARY) == page


def test_terms_are_found_in_lists_quotes_boxes_and_tables() -> None:
    page = (
        RichList((ListItem((paragraph("Tilaaja"),)),)),
        Quote((paragraph("Palvelu"),)),
        Callout(CalloutKind.TIP, (paragraph("Laadun"),)),
        Table(((Run("Työ"),),), (((Run("Työn"),),),), (Align.LEFT,)),
    )

    assert marks(page, *map(term, ("Tilaaja", "Palvelu", "Laatu", "Työ"))) == [
        ("Tilaaja", "Til"),
        ("Palvelu", "Pal"),
        ("Laadun", "Laa"),
        ("Työn", "Työ"),
    ]


def test_a_name_may_be_partly_bold_and_keeps_its_look() -> None:
    page = (paragraph("Pidä ", Run("tekninen", is_strong=True), " laatu mielessä."),)

    (marked,) = with_terms(page, (term("Tekninen laatu"),), VOCABULARY)

    assert isinstance(marked, Paragraph)
    assert marked.inlines == (
        Run("Pidä "),
        Run("tekninen", is_strong=True, term="Tek"),
        Run(" laatu", term="Tek"),
        Run(" mielessä."),
    )


def test_a_line_break_parts_a_name() -> None:
    page = (paragraph("tekninen", LineBreak(), "laatu"),)

    assert marks(page, term("Tekninen laatu")) == []


def test_a_course_without_terms_asks_for_no_lexicon() -> None:
    page = (paragraph("Palvelu"),)
    never = Vocabulary(FILE.with_name("missing"))

    assert with_terms(page, (), never) is page
    assert "lexicon" not in vars(never)


@settings(max_examples=100)
@given(st.lists(st.tuples(texts, st.booleans()), max_size=6))
def test_marking_changes_no_letter(parts: list[tuple[str, bool]]) -> None:
    page = (paragraph(*(Run(text, is_strong=bold) for text, bold in parts)),)
    terms = (term("Pienin yhteinen nimittäjä"), term("Palvelu"), term("Me-henki"))
    marked = with_terms(page, terms, VOCABULARY)

    assert plain(marked) == plain(page)
    assert len({key for _, key in marks(page, *terms)}) <= len(terms)


# --- in a course -----------------------------------------------------------------------


def test_a_lessons_terms_are_those_of_its_prose() -> None:
    place = Place("01.md", 1)
    lesson = Lesson(
        "01", "A", 3, (Page("", (Prose("Työn tilaaja.", place), Prose("Laatu.", place))),), "01.md"
    )
    terms = tuple(map(term, ("Laatu", "Tilaaja", "Palvelu", "Työ")))
    finder = TermFinder(terms, Names(all_names(terms), LEXICON))

    assert finder.in_lesson(lesson) == ("Laa", "Til", "Työ")
