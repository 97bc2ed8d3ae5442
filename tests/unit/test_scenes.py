"""What is said, seen and thought in a scene."""

import pytest

from palvelukoulu.core.scenes import Line, lines_of, setting_and_lines, without_thoughts


def test_a_speaker_stands_in_bold_before_a_colon() -> None:
    assert lines_of("**Asiakas:** Täällä saa odottaa!") == (Line("Täällä saa odottaa!", "Asiakas"),)
    assert lines_of("**Asiakas**: Hei.") == (Line("Hei.", "Asiakas"),)


def test_what_nobody_says_is_seen() -> None:
    scene = "Takana kuuluu huokaus.\n\n**Työntekijä:** Kauanko tässä\nvielä menee?"

    assert lines_of(scene) == (
        Line("Takana kuuluu huokaus."),
        Line("Kauanko tässä\nvielä menee?", "Työntekijä"),
    )


def test_two_may_speak_without_a_blank_line_between_them() -> None:
    assert lines_of("**Heidi:** Oletko siellä?\n**Sinä:** Olen.") == (
        Line("Oletko siellä?", "Heidi"),
        Line("Olen.", "Sinä"),
    )


@pytest.mark.parametrize(
    "written",
    [
        "> *Asiakas ajattelee: Kukaan ei katso minua.*",
        "> Asiakas ajattelee: Kukaan ei katso minua.",
        "> **Asiakas ajattelee:** Kukaan ei katso minua.",
        ">_Asiakas miettii: Kukaan ei katso minua._",
        "*Asiakas ajattelee: Kukaan ei katso minua.*",
    ],
)
def test_a_thought_is_told_from_what_can_be_seen(written: str) -> None:
    thought = Line("Kukaan ei katso minua.", "Asiakas", is_thought=True)

    assert lines_of(f"**Asiakas:** Hei.\n{written}") == (Line("Hei.", "Asiakas"), thought)


def test_a_thought_keeps_emphasis_of_its_own() -> None:
    (thought,) = lines_of("> Asiakas ajattelee: Tämä on *tärkeää*")

    assert thought.text == "Tämä on *tärkeää*"


def test_a_thought_may_go_on_for_many_lines() -> None:
    assert lines_of("> *Asiakas ajattelee: Taas\n> minä odotan.*\n> *Lapsi ajattelee: Nälkä.*") == (
        Line("Taas\nminä odotan.", "Asiakas", is_thought=True),
        Line("Nälkä.", "Lapsi", is_thought=True),
    )


@pytest.mark.parametrize("seen", ["> Kyltissä lukee: Suljettu", "Asiakas miettii: mitä nyt?"])
def test_other_quotes_and_sentences_stay_in_sight(seen: str) -> None:
    assert lines_of(seen) == (Line(seen),)


def test_the_setting_ends_where_somebody_speaks() -> None:
    intro = "Olet huoltaja. [+]\n\nOvi aukeaa.\n\n**Asiakas:** Hei.\n\nHän odottaa."

    assert setting_and_lines(intro) == (
        "Olet huoltaja. [+]\n\nOvi aukeaa.",
        (Line("Hei.", "Asiakas"), Line("Hän odottaa.")),
    )


def test_a_scene_without_words_is_set_by_its_first_paragraph() -> None:
    assert setting_and_lines("Nuori tulee tiskille.\n\nMitä teet?") == (
        "Nuori tulee tiskille.",
        (Line("Mitä teet?"),),
    )
    assert setting_and_lines("") == ("", ())


def test_thoughts_are_taken_out_of_feedback() -> None:
    feedback = "-1 Kiire on meidän.\n*Asiakas ajattelee: Olenko tiellä?*\n\nKokeile kysyä."

    assert without_thoughts(feedback) == (
        "-1 Kiire on meidän.\n\nKokeile kysyä.",
        (Line("Olenko tiellä?", "Asiakas", is_thought=True),),
    )
