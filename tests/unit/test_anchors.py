"""Words of a lesson are found again after it has been edited, or not at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palvelukoulu.core.anchors import Anchor, Span, Text, anchored, clean, locate

LESSON = (
    "Aamuvuoro alkaa aulassa\n"
    "Vahtimestari avaa ovet kello seitsemän. Ensimmäinen asiakas odottaa jo sateessa.\n"
    "Katse ehtii ennen sanoja. Nyökkäys kertoo, että hänet on huomattu.\n"
    "Kerro aina, mitä teet seuraavaksi ja kauanko se kestää.\n"
    "Lopuksi varmista, että asia hoitui."
)
PLACE = Anchor("palvelu", "01", "sivu-0", "")
NOD = "Nyökkäys kertoo, että hänet on huomattu."


def on(words: str, text: str = LESSON) -> Anchor:
    start = text.index(words)
    return anchored(PLACE, text, Span(start, start + len(words)))


def found(anchor: Anchor, text: str) -> str | None:
    span = locate(anchor, text, anchor.offset)
    return text[span.start : span.end] if span is not None else None


def test_an_anchor_holds_the_words_and_what_stands_around_them() -> None:
    anchor = on("Nyökkäys")

    assert (anchor.quote, anchor.offset) == ("Nyökkäys", LESSON.index("Nyökkäys"))
    assert anchor.before.endswith("Katse ehtii ennen sanoja.")
    assert anchor.after.startswith("kertoo, että hänet")
    assert (anchor.course, anchor.lesson, anchor.step) == ("palvelu", "01", "sivu-0")


def test_what_cannot_be_seen_is_no_part_of_a_quote() -> None:
    assert clean("\ufffc Asia\u00adkas\n odottaa ") == "Asiakas odottaa"


@pytest.mark.parametrize("words", ["Nyökkäys", NOD, "Katse ehtii", "kello seitsemän."])
def test_words_are_found_in_the_text_as_it_was(words: str) -> None:
    assert found(on(words), LESSON) == words


@pytest.mark.parametrize("words", ["huomattu", NOD])
def test_new_and_lost_paragraphs_elsewhere_move_the_words_along(words: str) -> None:
    edited = LESSON.replace("Vahtimestari", "Uusi alku tälle aamulle.\nVahtimestari")
    edited = edited.replace("Lopuksi varmista, että asia hoitui.", "")

    assert found(on(words), edited) == words


def test_a_sentence_is_found_in_a_paragraph_that_was_moved() -> None:
    lines = LESSON.split("\n")
    edited = "\n".join((lines[2], lines[0], lines[1], *lines[3:]))

    assert found(on(NOD), edited) == NOD


@pytest.mark.parametrize(
    ("edited", "now"),
    [
        (NOD.replace("Nyökkäys", "Nyökkäyskin"), "Nyökkäyskin kertoo, että hänet on huomattu."),
        (NOD.replace("hänet on", "asiakas on"), "Nyökkäys kertoo, että asiakas on huomattu."),
        (NOD.replace("kertoo", "kertoo heti"), "Nyökkäys kertoo heti, että hänet on huomattu."),
        (NOD.replace("on huomattu", "huomattiin"), "Nyökkäys kertoo, että hänet huomattiin."),
    ],
)
def test_words_that_were_reworded_a_little_are_found(edited: str, now: str) -> None:
    assert found(on(NOD), LESSON.replace(NOD, edited)) == now


def test_one_word_that_was_corrected_is_found_between_its_neighbours() -> None:
    assert found(on("Nyökkäys"), LESSON.replace("Nyökkäys", "Nyökäys")) == "Nyökäys"


def test_the_end_of_the_words_may_be_reworded_at_the_end_of_the_text() -> None:
    anchor = on("Lopuksi varmista, että asia hoitui.")

    assert found(anchor, LESSON.replace("hoitui", "tuli hoidettua")) is not None
    assert found(anchor, LESSON.replace("Lopuksi varmista", "Varmista")) is not None


def test_words_that_were_taken_away_are_not_found_elsewhere() -> None:
    assert found(on(NOD), LESSON.replace(NOD, "")) is None
    assert found(on("ovet"), LESSON.replace("Vahtimestari avaa ovet", "Hän tulee")) is None


def test_a_common_word_is_not_taken_for_another_of_its_kind() -> None:
    text = "Sano terve. Hymyile ja odota. Kysy ja kuuntele. Kiitä ja hyvästele."
    anchor = anchored(PLACE, text, Span(text.index("ja kuuntele"), text.index("ja kuuntele") + 2))

    assert found(anchor, text.replace("Kysy ja kuuntele. ", "")) is None


def test_of_two_alike_places_the_nearer_one_is_meant() -> None:
    line = "Yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen. "
    text = line * 3
    second = text.index("kuusi", len(line))
    anchor = anchored(PLACE, text, Span(second, second + 5))

    assert locate(anchor, text, second) == Span(second, second + 5)


def test_two_places_that_are_nearly_as_good_are_none() -> None:
    text = f"Alku tässä. {NOD} Sitten muuta."
    edited = f"Toinen kohta. {NOD} Jotain.\nVielä kolmas. {NOD} Jotain."

    assert found(on(NOD, text), edited) is None


def test_of_many_reworded_places_the_nearest_is_meant() -> None:
    alike = NOD.replace("hänet", "sinut")

    span = locate(on(NOD, NOD), "\n".join([alike] * 5), 0)

    assert span == Span(0, len(alike))


def test_in_another_lesson_the_words_alone_are_not_enough() -> None:
    elsewhere = f"Tämä on aivan toinen oppitunti. {NOD} Siinä puhutaan muusta."
    text = Text(elsewhere)

    assert text.locate(on(NOD)) is not None
    assert text.locate(on(NOD), is_away=True) is None
    assert Text(LESSON).locate(on(NOD), is_away=True) is not None


def test_long_words_are_compared_word_by_word() -> None:
    long = " ".join(f"sana{number} jatkuu" for number in range(60))
    text = f"Alku. {long} Loppu."
    edited = text.replace("sana30 jatkuu", "aivan muuta")

    assert found(on(long, text), edited) == long.replace("sana30 jatkuu", "aivan muuta")


def test_quotation_marks_around_the_words_belong_to_them() -> None:
    text = "Hän sanoi: ”Avain jäi sisälle, pääsisinkö kotiin?” ja odotti."

    assert found(on("”Avain jäi sisälle, pääsisinkö kotiin?”", text), text) == (
        "”Avain jäi sisälle, pääsisinkö kotiin?”"
    )


@pytest.mark.parametrize(("quote", "text"), [("", LESSON), ("…", LESSON), (NOD, ""), (NOD, "…")])
def test_nothing_is_found_nowhere(quote: str, text: str) -> None:
    assert locate(Anchor("k", "o", "s", quote), text) is None


WORDS = st.lists(
    st.text(alphabet="abcdefghijklmnoprstuvyäö", min_size=2, max_size=9),
    min_size=30,
    max_size=60,
    unique=True,
)


@settings(max_examples=60, deadline=None)
@given(words=WORDS, data=st.data())
def test_insertions_and_deletions_elsewhere_never_lose_the_words(
    words: list[str], data: st.DataObject
) -> None:
    start = data.draw(st.integers(12, 15))
    quote = " ".join(words[start : start + 5])
    anchor = on(quote, " ".join(words))
    cut = data.draw(st.integers(0, 4))
    edited = " ".join((*words[cut:6], "LISÄTTY", "LAUSE", *words[6:25], *words[27:]))

    assert found(anchor, edited) == quote


@settings(max_examples=60, deadline=None)
@given(
    words=WORDS, edits=st.lists(st.tuples(st.integers(0, 400), st.text(max_size=12)), max_size=8)
)
def test_whatever_is_done_to_a_text_a_place_is_within_it(
    words: list[str], edits: list[tuple[int, str]]
) -> None:
    text = " ".join(words)
    anchor = on(" ".join(words[10:14]), text)
    for at, new in edits:
        text = text[:at] + new + text[at + 5 :]

    span = locate(anchor, text)

    assert span is None or 0 <= span.start < span.end <= len(text)
