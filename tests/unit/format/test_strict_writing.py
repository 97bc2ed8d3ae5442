"""`check --strict` on a lesson: one slip in the writing, one remark on that line."""

from pathlib import Path

import pytest

from palvelukoulu.content.messages import explain
from palvelukoulu.content.strict import check_strictly
from palvelukoulu.core.diagnostics import Diagnostic, Severity

COURSE = (
    "---\ntunnus: palvelu\nnimi: Palvelu\nkuvaus: Lyhyt kurssi.\nkieli: fi\nkesto: 4 min\n"
    "lähteet:\n- [S] Servica: blogi\n- [+] omat esimerkit\n---\n\n# Palvelu\n\nTervetuloa!\n\n"
    "## Sisältö\n\n- [Alku](01-alku.md)\n"
)
HEAD = "---\nkesto: 4 min\ntavoite: tervehdit asiakasta\n---\n\n# Alku\n\n"
# Two hundred short words take less than two of the four minutes; with three tasks it fits.
STORY = "Aulassa on neljä ihmistä. Yksi odottaa hissiä. Huoltaja sanoo hei ja kysyy, miten käy.\n\n"
CHOICE = (
    "### Valitse yksi: Mitä teet ensin?\n<!-- tunnus: k3f7q2 -->\n\n"
    "- [x] Tervehdin asiakasta\n  > Hyvä alku. Asiakas tuli nähdyksi.\n"
    "- [ ] Odotan hiljaa hetken\n  > Asiakas ei tiedä, huomasitko hänet.\n"
    "- [ ] Katson omaa puhelinta\n  > Asiakas jää yksin.\n\n"
)
ALSO = CHOICE.replace("Valitse yksi", "Valitse kaikki sopivat").replace("k3f7q2", "m8d2xv")
DIALOGUE = (
    "## Tilanne: Avain jäi sisälle\n<!-- tunnus: d5k8wb -->\n\nMittari: Luottamus\n\n"
    "**Asiakas:** Pääsenkö kotiin?\n\n"
    "- Soitan huoltajan heti. -> Loppusanat\n  > +2 Asiakas tietää, mitä odottaa.\n"
    "- Odota hetki. (jos Luottamus ≥ 1) -> LOPPU\n  > -1 Asiakas jää odottamaan.\n\n"
    "### Loppusanat\n\nAsiakas kiittää.\n\n"
)
TALLY = "## Päivän kisa: Hei-kisa\n<!-- tunnus: g7n3xt -->\n\nKesto: 5 päivää\n\n- 👋 Tervehdin\n"
LESSON = HEAD + STORY + CHOICE + ALSO + DIALOGUE + TALLY
# The tally ends with the file: what follows stands on a page of its own.
PAGE = "\n## Lopuksi\n\n"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    folder = tmp_path / "palvelu"
    folder.mkdir()
    (folder / "kurssi.md").write_text(COURSE, "utf-8")
    return folder


def written(course: Path, lesson: str) -> Path:
    (course / "01-alku.md").write_text(lesson, "utf-8")
    return course


def remarks(course: Path, lesson: str) -> list[Diagnostic]:
    [(_, read)] = check_strictly([written(course, lesson)])
    return list(read.diagnostics)


def found(course: Path, lesson: str) -> list[tuple[str, int, int]]:
    return [(one.code, one.place.line, one.place.column) for one in remarks(course, lesson)]


def test_a_clean_course_is_not_remarked_on(course: Path) -> None:
    assert found(course, LESSON) == []


CLEAN = [
    "Hän sanoi: ”Hei.” Työ – ja ihminen. Avoinna klo 9.30–16. Vaa’an vieressä on me-henki.",
    "Kello on 17.05. Päivä on 9.2.2012 eli torstai 9. helmikuuta. Numero on 040-1234567.",
    "Noin 30\u00a0% on tekniikkaa, ja 5-vuotias odottaa 24/7. [S]",
    "Kyse on 30 prosentista ja 70\u00a0%:sta. [S] Hinta on 12,50\u00a0€. Aikaa on 3–5 minuuttia…",
    'Katso `a - b` ja "`x`".'.replace('"', "”"),
    '<https://esimerkki.fi/a-1-2?x=50%> ja [ohje](https://a.fi/1-2 "nimi")',
    "Servican blogi viittaa tutkimuksiin.",
    "Lähde sanoo: ”Esimiehen tehtävä on valmentaa.” [S]",
    "> [!VINKKI]\n> Blogin mukaan osuus on noin 70\u00a0%.",
    "Osuuksia on kaksi. [S]\n\n- 30\u00a0% on tekniikkaa\n- 70\u00a0% on tunnetta",
    "| Mitä | Osuus |\n|---|---|\n| Blogin luku | 70\u00a0% |",
    "Rivi jatkuu\nseuraavalle riville.",
    "| Sana | Merkki |\n|---|---|\n| hei | moi |\n\n---\n\nLoppu.",
    "> Sitaatti jatkuu\n> toiselle riville.\n> - Kohta on oma.",
    "Hyvä! ~~Pois~~ ja \\*tähti\\*.",
    '```\n"koodi" - 30% ... !!\n```',
    'Teksti.\n\n<!-- "muistiinpano" - 30% -->',
]


@pytest.mark.parametrize("text", CLEAN)
def test_careful_finnish_is_not_remarked_on(course: Path, text: str) -> None:
    assert found(course, LESSON + PAGE + text + "\n") == []


# ¤ stands before the slip.
SLIPS = [
    ("PK122", "¤Sana" + " sana" * 20 + "."),
    ("PK122", "Ensin. ¤Sana" + " sana" * 19 + " loppu."),
    ("PK123", 'Hän ¤"sanoi” hei.'),
    ("PK123", "Hän ¤“sanoi” hei."),
    ("PK123", "Vaa¤'an luona."),
    ("PK123", "Vaa¤´an luona."),
    ("PK124", "Työ ¤- ja ihminen."),
    ("PK124", "Työ ¤-- ja ihminen."),
    ("PK124", "Työ ¤— ja ihminen."),
    ("PK124", "Aikaa ¤3-5 minuuttia."),
    ("PK124", "klo ¤9.30-16"),
    ("PK125", "Noin ¤30% on. [S]"),
    ("PK125", "Noin ¤30 % on. [S]"),
    ("PK125", "Hinta ¤12,50 €."),
    ("PK126", "Niin¤..."),
    ("PK127", "¤Klo 9:30 alkaa."),
    ("PK127", "Avoinna ¤klo 09.30."),
    ("PK128", "Päivä ¤09.02.2012."),
    ("PK128", "Päivä ¤9.02.2012."),
    ("PK129", "Kysy ¤esimieheltä."),
    ("PK130", "Hei, ¤😊 asiakas."),
    ("PK131", "Hei! Tule, ja hei¤!"),
    ("PK132", "Noin ¤70\u00a0% on tunnetta."),
    ("PK132", "Noin ¤70 prosenttia on tunnetta."),
    ("PK132", "Jako ¤30/70 on tuttu."),
    ("PK132", "¤Tutkimusten mukaan näin on."),
    ("PK132", "- ¤70\u00a0% on tunnetta"),
    ("PK133", "Näin. ¤[Q]"),
]


@pytest.mark.parametrize(("code", "text"), SLIPS)
def test_a_slip_in_prose_is_pointed_at(course: Path, code: str, text: str) -> None:
    lesson = LESSON + PAGE + text.replace("¤", "") + "\n"

    assert found(course, lesson) == [(code, lesson.count("\n"), text.index("¤") + 1)]


def test_a_slip_on_the_second_line_of_a_paragraph_is_pointed_at_there(course: Path) -> None:
    lesson = LESSON + PAGE + "> Ensimmäinen rivi\n> ja 3-5 minuuttia.\n"

    assert found(course, lesson) == [("PK124", lesson.count("\n"), 6)]


INSIDE = [
    ("PK122", "[x] Tervehdin asiakasta\n", "[x] Tervehdin asiakasta" + " ja tervehdin" * 11 + "\n"),
    ("PK124", "Hyvä alku.", "Hyvä alku 3-5 minuutissa."),
    ("PK131", "Asiakas tuli nähdyksi.", "Hyvä! Asiakas tuli nähdyksi!"),
    ("PK132", "Hyvä alku.", "Hyvä alku, 70\u00a0% siitä."),
    ("PK124", "Pääsenkö kotiin?", "Pääsenkö kotiin 3-5 minuutissa?"),
    ("PK126", "Soitan huoltajan heti.", "Soitan huoltajan heti..."),
    ("PK130", "👋 Tervehdin", "👋 Tervehdin 👋"),
    ("PK123", "kesto: 4 min\ntavoite: tervehdit", 'kesto: 4 min\ntavoite: "tervehdit'),
]


@pytest.mark.parametrize(("code", "before", "after"), INSIDE)
def test_a_slip_in_an_exercise_or_front_matter_is_pointed_at(
    course: Path, code: str, before: str, after: str
) -> None:
    lesson = LESSON.replace(before, after, 1)
    line = lesson[: lesson.index(after) + len(after.rstrip()) - 1].count("\n") + 1

    assert [(one, at) for one, at, _ in found(course, lesson)] == [(code, line)]


def test_an_exercise_has_its_source_in_one_place(course: Path) -> None:
    lesson = LESSON.replace("Hyvä alku.", "Noin 70\u00a0% on tunnetta.", 1)
    asked = lesson.replace(
        "### Valitse yksi: Mitä teet ensin?\n", "### Valitse yksi: Blogin luku?\n", 1
    )

    assert [code for code, *_ in found(course, lesson)] == ["PK132"]
    assert found(course, asked) == []


def test_a_picture_may_name_its_source_in_its_text(course: Path) -> None:
    (course / "media").mkdir()
    (course / "media" / "palkki.png").write_bytes(b"\x89PNG")
    picture = "![Palkki: 70 prosenttia. Lähde: blogi.](media/palkki.png)\n"

    assert found(course, LESSON + PAGE + picture) == []
    unnamed = picture.replace(" Lähde: blogi.", "")
    assert [code for code, *_ in found(course, LESSON + PAGE + unnamed)] == ["PK132"]


def test_every_mark_goes_where_the_course_explains_none(course: Path) -> None:
    (course / "kurssi.md").write_text(COURSE.replace("[S] ", "").replace("[+] ", ""), "utf-8")

    assert found(course, LESSON + PAGE + "Noin 70\u00a0% on tunnetta. [Q]\n") == []


HEAVY = "Kiinteistönhoitohenkilökunta tervehtii kerrostaloasukkaita. "
LIGHT = "Hän on nyt töissä. "


@pytest.mark.parametrize(
    ("heavy", "severity"), [(11, None), (17, Severity.WARNING), (40, Severity.ERROR)]
)
def test_a_heavy_lesson_is_a_warning_and_a_very_heavy_one_an_error(
    course: Path, heavy: int, severity: Severity | None
) -> None:
    text = HEAVY * heavy + LIGHT * 12
    lesson = f"# Alku\n\n{text}\n"
    made = remarks(course, lesson)

    assert [(one.code, one.place.line, one.severity) for one in made if one.code == "PK120"] == (
        [("PK120", 1, severity)] if severity else []
    )


def test_a_short_lesson_is_not_measured(course: Path) -> None:
    assert [one.code for one in remarks(course, f"# Alku\n\n{HEAVY * 8}\n")] == []


@pytest.mark.parametrize(
    ("minutes", "expected"), [(1, ["PK121"]), (2, []), (4, []), (6, ["PK121"]), (9, ["PK121"])]
)
def test_minutes_are_to_be_near_the_length(course: Path, minutes: int, expected: list[str]) -> None:
    (course / "kurssi.md").write_text(COURSE.replace("kesto: 4 min\n", ""), "utf-8")
    lesson = LESSON.replace("kesto: 4 min", f"kesto: {minutes} min")

    assert [code for code, *_ in found(course, lesson)] == expected


def test_minutes_are_counted_from_words_exercises_and_half_of_a_dialogue(course: Path) -> None:
    lesson = f"---\nkesto: 1 min\n---\n\n# Alku\n\n{'Hei nyt. ' * 300}\n{CHOICE}{ALSO}"
    [minutes] = [one for one in remarks(course, lesson) if one.code == "PK121"]

    # 601 words of prose at 120 a minute, and two exercises of 40 seconds.
    assert (minutes.facts["needed"], minutes.place.line) == ("6", 2)


def test_a_lesson_without_minutes_promises_nothing(course: Path) -> None:
    assert [code for code, *_ in found(course, LESSON.replace("kesto: 4 min\n", "", 1))] == []


def test_finnish_is_looked_at_only_in_finnish_courses(course: Path) -> None:
    (course / "kurssi.md").write_text(COURSE.replace("kieli: fi", "kieli: en"), "utf-8")
    lesson = LESSON + PAGE + 'He said "hi" - at 9:30... Great! Really! 😊\n'

    assert found(course, lesson) == []
    assert [code for code, *_ in found(course, lesson + "\nSome 70 % did.\n")] == ["PK132"]


def test_the_remark_shows_how_it_is_written(course: Path) -> None:
    [remark] = remarks(course, LESSON + PAGE + "Päivä 09.02.2012.\n")

    assert explain(remark).message == "Päivämäärässä on turha nolla: ”09.02.2012”."
    assert explain(remark).fix == "Kirjoita ”9.2.2012”."


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("klo 9:30", "klo 9.30"),
        ("kello 09:05", "kello 9.05"),
        ("3-5", "3–5"),
        ("30%", "30\u00a0%"),
        ("vaa'an", "’"),
    ],
)
def test_the_fix_is_ready_to_copy(course: Path, text: str, instead: str) -> None:
    [remark] = remarks(course, f"{LESSON}{PAGE}Näin: {text} [S]\n")

    assert remark.facts["instead"] == instead


CLOZE = (
    "\n### Täydennä: Lause\n<!-- tunnus: c2j8ms -->\n\n"
    "Sovitaan [[selkeästi|hyvin¤]] ja [[ voimaa | *vaivaa¤ ]].\n"
)


def test_only_the_right_answer_of_a_gap_is_read(course: Path) -> None:
    assert found(course, LESSON + CLOZE.replace("¤", " sana" * 20, 1).replace("¤", "")) == []

    heavy = LESSON + CLOZE.replace("¤", "", 1).replace("¤", " sana" * 20)
    assert [code for code, *_ in found(course, heavy)] == ["PK122"]


def test_the_answers_of_a_short_answer_are_no_sentence(course: Path) -> None:
    answers = " | ".join(f"hei {word}" for word in ("sinä", "vieras", "asukas", "kaikki") * 6)
    short = f"\n### Vastaa lyhyesti: Miten?\n<!-- tunnus: h9q4td -->\n\n- [x] {answers}\n"

    assert "PK122" not in [code for code, *_ in found(course, LESSON + short)]


def test_text_after_a_line_across_the_page_is_prose_again(course: Path) -> None:
    lesson = LESSON + "\n### Pohdi: Mitä blogi kertoo?\n<!-- tunnus: p3x9gr -->\n\nMieti.\n\n"

    assert found(course, lesson + "Noin 70\u00a0% on tunnetta.\n") == []
    after = found(course, lesson + "---\n\nNoin 70\u00a0% on tunnetta.\n")
    assert [code for code, *_ in after] == ["PK132"]


SPOT = (
    "\n### Kuvapiste: Mistä näkee tien?\n<!-- tunnus: b7s4mv -->\n\n"
    "![Aulassa on kyltti.](media/aula.png)\n\n"
    "- [x] Kyltti ovella (10 %, 20 %, 30%, 15 %)\n  > Kyltti on ensin.\n"
    "- [ ] Tiski (44, 55, 26, 30)\n  > Tiski on perällä¤.\n"
)


def test_the_place_of_a_region_in_a_picture_is_no_claim_and_no_prose(course: Path) -> None:
    (course / "media").mkdir()
    (course / "media" / "aula.png").write_bytes(b"\x89PNG")

    assert found(course, LESSON + SPOT.replace("¤", "")) == []
    said = found(course, LESSON + SPOT.replace("¤", " (noin 30 % matkasta)"))
    assert [code for code, *_ in said] == ["PK125", "PK132"]
