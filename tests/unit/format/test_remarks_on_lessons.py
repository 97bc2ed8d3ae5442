"""One slip in a lesson, one remark on that line."""

import pytest

from palvelukoulu.content.lesson import parse_lesson
from palvelukoulu.core.diagnostics import Diagnostic, Severity

HEAD = "# Oppitunti\n\nAlku.\n\n"
CHOICE = (
    "### Valitse yksi: Mitä teet?\n<!-- tunnus: k3f7q2 -->\n\n"
    "- [x] Tervehdin\n  > Hyvä alku.\n- [ ] Odotan\n  > Asiakas ei tiedä.\n"
)
DIALOGUE = (
    "## Tilanne: Avain\n<!-- tunnus: d5k8wb -->\n\nMittari: Luottamus\n\n**Asiakas:** Hei.\n\n"
    "- Hei. -> Jatko\n  > +2 Hyvä.\n- Soitan. -> LOPPU\n\n### Jatko\n\n- Kiitos. -> Loppusanat\n\n"
    "### Loppusanat\n\nHän hymyilee.\n"
)
MATCHING = "### Yhdistä: Parit\n<!-- tunnus: y7g3pz -->\n\n- Katse -> Nähty\n- Viesti -> Tieto\n"
CLOZE = "### Täydennä: Lause\n<!-- tunnus: c2j8ms -->\n\nSovitaan [[selkeästi|yhdessä]] asiasta.\n"
NUMBER = (
    "### Arvioi luku: Kuinka monta?\n<!-- tunnus: n6v2fx -->\n\nAsteikko: 0–100 %, askel 5\n\n"
    "- [x] 70 ± 5\n- [ ] alle 65\n"
)
SCALE = (
    "## Itsearviointi: Asenne\n<!-- tunnus: a6t4zn -->\n\nAsteikko: 1–5\n\n### Itsetunto\n\n"
    "- Olen sinut työni kanssa.\n- Pakoilen asiakkaita. (käännetty)\n"
)
MANTRA = "## Loitsu: Minun\n<!-- tunnus: w9b5hs -->\n\n- Luotan, että ___.\n  - kuulen asiakasta\n"
ORDERING = (
    "### Järjestä: Vaiheet\n<!-- tunnus: r4w6hc -->\n\n1. Huomaan\n2. Tervehdin\n3. Kuuntelen\n"
)
JUDGEMENT = "### Oikein vai väärin: Väite.\n<!-- tunnus: t5n9bk -->\n\n- [x] Oikein\n- [ ] Väärin\n"
PROMISES = "## Lupaukset: Ensi viikolla\n<!-- tunnus: l8m2qd -->\n\n- [ ] Tervehdin\n- [ ] ___\n"
EVERY = (CHOICE, DIALOGUE, MATCHING, CLOZE, NUMBER, SCALE, MANTRA, ORDERING, JUDGEMENT, PROMISES)


def remarks(text: str) -> list[Diagnostic]:
    return list(parse_lesson(text.encode(), "01-alku.md").diagnostics)


@pytest.mark.parametrize("exercise", EVERY)
def test_a_sound_exercise_is_not_remarked_on(exercise: str) -> None:
    assert remarks(HEAD + exercise) == []


SLIPS = [
    # 00x the file and its front matter
    ("PK003", 3, 3, HEAD.replace("Alku", "Al\x07ku")),
    ("PK004", 3, 3, HEAD.replace("Alku", "Al\u202eku")),
    ("PK005", 1, 1, "---\nkesto: 4 min\n\n" + HEAD),
    ("PK006", 2, 1, "---\nkessto: 4 min\n---\n" + HEAD),
    ("PK007", 2, 8, "---\nkesto: hetki\n---\n" + HEAD),
    ("PK008", 2, 1, "---\nkesto 4 min\n---\n" + HEAD),
    ("PK009", 3, 1, "---\nkesto: 4 min\nkesto: 5 min\n---\n" + HEAD),
    # 01x headings and comments
    ("PK010", 1, 1, "Alku ilman otsikkoa.\n"),
    ("PK011", 5, 1, HEAD + "# Toinen\n\nTeksti.\n"),
    ("PK012", 5, 5, HEAD + "### Valitse yski: Mitä teet?\n\nTeksti.\n"),
    ("PK012", 5, 5, HEAD + "### Valitse yksi Mitä teet?\n\nTeksti.\n"),
    ("PK013", 4, 1, "# Oppitunti\n\nAlku.\n---\n\nTeksti.\n"),
    ("PK013", 12, 1, HEAD + CHOICE + "--\n\nTeksti.\n"),
    ("PK013", 13, 1, HEAD + CHOICE + "Teksti.\n---\n\nTeksti.\n"),
    ("PK014", 6, 1, HEAD + CHOICE.replace("<!--", "<!-")),
    ("PK014", 6, 1, HEAD + CHOICE.replace("q2 -->", "q2 --")),
    ("PK014", 6, 1, HEAD + CHOICE.replace("tunnus:", "tunus:")),
    ("PK015", 5, 1, HEAD + CHOICE.replace("### ", "###")),
    ("PK015", 5, 1, HEAD + CHOICE.replace("### ", "#a## ")),
    ("PK016", 6, 1, HEAD + CHOICE.replace("Valitse yksi:", "Mitä teet")),
    ("PK017", 13, 1, HEAD + CHOICE + "\n#### Lisää\n\nTeksti.\n"),
    ("PK017", 18, 1, HEAD + DIALOGUE.replace("- Kiitos", "#### Lisää\n\n- Kiitos")),
    ("PK018", 5, 1, HEAD + "## Tyhjä sivu\n\n## Sivu\n\nTeksti.\n"),
    ("PK113", 5, 1, HEAD + "## Sivu\n\n" + CHOICE),
    ("PK019", 6, 1, HEAD + CHOICE.replace("Mitä teet?", "Mitä te\net?")),
    ("PK019", 9, 1, HEAD + NUMBER.replace(", askel 5", ", aske\nl 5")),
    # 02x items and labels
    ("PK020", 5, 5, HEAD + CHOICE.replace(" Mitä teet?", "")),
    ("PK021", 13, 1, HEAD + CHOICE + "\nPisteet: monta\n"),
    ("PK021", 11, 1, HEAD + MATCHING + "\nPisteet: monta\n"),
    ("PK022", 13, 1, HEAD + CHOICE + "\nVihe: Mieti.\n"),
    ("PK022", 13, 1, HEAD + CHOICE + "\nVihje Mieti.\n"),
    ("PK022", 13, 1, HEAD + CHOICE + "\nVih#je: Mieti.\n"),
    ("PK022", 14, 1, HEAD + CHOICE + "\nPisteet: 1\nSekota: kyllä\n"),
    ("PK023", 14, 1, HEAD + CHOICE + "\nPisteet: 1\nPisteet: 2\n"),
    ("PK024", 8, 3, HEAD + CHOICE.replace("[x] ", "[x]")),
    ("PK024", 10, 3, HEAD + CHOICE.replace("[ ]", "[]")),
    ("PK151", 8, 1, HEAD + CHOICE.replace("- [x]", "-[x]")),
    ("PK151", 8, 2, HEAD + CHOICE.replace("- [x]", " [x]")),
    ("PK024", 9, 1, HEAD + ORDERING.replace("2. ", "2.")),
    ("PK024", 8, 1, HEAD + MATCHING.replace("- Katse", " Katse")),
    ("PK024", 10, 1, HEAD + CHOICE.replace("- [ ] Odotan", "-")),
    ("PK024", 7, 1, HEAD + CHOICE.replace("-->\n\n", "-->\nx\n")),
    ("PK025", 9, 4, HEAD + CHOICE.replace("> Hyvä", " Hyvä")),
    ("PK025", 14, 1, HEAD + CHOICE + "\nVihje: Mieti.\nUusi kappale.\n"),
    ("PK026", 8, 16, HEAD + CHOICE.replace("din\n  > H", "din  > H")),
    ("PK026", 9, 15, HEAD + CHOICE.replace("alku.\n-", "alku.-")),
    (
        "PK026",
        8,
        14,
        HEAD + "### Päivän kisa: K\n<!-- tunnus: g7n3xt -->\n\n- Tervehdin e- Autan\n",
    ),
    ("PK026", 8, 11, HEAD + ORDERING.replace("Huomaan\n", "Huomaan")),
    ("PK026", 13, 13, HEAD + CHOICE + "\nOhje: Mieti.Vihje: Kuuntele.\n"),
    ("PK026", 7, 7, HEAD + "## Sivu\n\nTeksti### Toinen\n"),
    ("PK026", 5, 7, HEAD + "Teksti### Toinen `koodia`\n"),
    ("PK026", 5, 9, HEAD + "`koodia`### Toinen\n"),
    ("PK026", 5, 8, HEAD + "Teksti` ### Toinen\n"),
    ("PK027", 15, 1, HEAD + CHOICE + "\nTeksti.\n\n- [ ] Kolmas\n  > Ei.\n"),
    ("PK028", 10, 2, HEAD + CHOICE.replace("- [ ]", " - [ ]")),
    ("PK028", 9, 1, HEAD + MANTRA.replace("  - k", "   k")),
    ("PK029", 9, 2, HEAD + CHOICE.replace("  > Hyvä", " > Hyvä")),
    # 03x choices
    ("PK030", 10, 3, HEAD + CHOICE.replace("[ ] Odotan", "Odotan")),
    ("PK030", 11, 3, HEAD + NUMBER.replace("[ ] ", "")),
    ("PK031", 5, 5, HEAD + CHOICE.partition("- [ ]")[0]),
    ("PK032", 10, 7, HEAD + CHOICE.replace("Odotan", "tervehdin")),
    ("PK033", 10, 7, HEAD + CHOICE.replace("  > Asiakas ei tiedä.\n", "")),
    ("PK034", 5, 5, HEAD + CHOICE.replace("[x]", "[ ]")),
    ("PK035", 5, 5, HEAD + CHOICE.replace("[ ]", "[x]")),
    ("PK036", 5, 5, HEAD + JUDGEMENT.replace("Oikein\n", "Ehkä\n")),
    ("PK037", 5, 5, HEAD + JUDGEMENT.replace("[ ]", "[x]")),
    # 04x ordering, matching, cloze, number
    ("PK040", 5, 5, HEAD + ORDERING.partition("3.")[0]),
    ("PK041", 9, 3, HEAD + ORDERING.replace("2.", "-")),
    ("PK042", 9, 3, HEAD + MATCHING.replace("Viesti ->", "Viesti") + "- Työ -> Tulos\n"),
    ("PK043", 5, 5, HEAD + MATCHING.partition("- Viesti")[0]),
    ("PK044", 5, 5, HEAD + CLOZE.replace("[[selkeästi|yhdessä]]", "selkeästi")),
    ("PK045", 8, 10, HEAD + CLOZE.replace("]]", "]") + "\nJa [[toinen]].\n"),
    ("PK045", 8, 28, HEAD + CLOZE.replace("[[", "[")),
    ("PK046", 8, 10, HEAD + CLOZE.replace("yhdessä", "")),
    ("PK047", 11, 7, HEAD + NUMBER.replace("alle 65", "ale 65")),
    ("PK048", 8, 1, HEAD + NUMBER.replace("0–100", "nollasta sataan")),
    # 05x prose
    ("PK050", 5, 1, HEAD + "[" * 201 + "\n"),
    ("PK051", 5, 20_000, HEAD + "a" * 20_001 + "\n"),
    ("PK052", 5, 1, HEAD + "```\nkoodi\n\n## Sivu\n\nTeksti.\n"),
    ("PK053", 1_004, 1, HEAD + "##\n" * 1_001),
    ("PK054", 5, 3, HEAD + "> [!VINKI]\n> Teksti.\n"),
    ("PK054", 5, 3, HEAD + "> [VINKKI]\n> Teksti.\n"),
    ("PK055", 5, 8, HEAD + "Teksti <b>lihava</b>.\n"),
    # 06x dialogues
    ("PK060", 5, 4, HEAD + DIALOGUE.partition("- Hei")[0]),
    ("PK061", 20, 5, HEAD + DIALOGUE.replace("### Loppusanat", "### Jatko")),
    ("PK062", 12, 11, HEAD + DIALOGUE.replace("-> Jatko", "-> Jakto")),
    ("PK063", 20, 5, HEAD + DIALOGUE.replace("-> Loppusanat", "-> LOPPU")),
    (
        "PK064",
        5,
        4,
        HEAD + DIALOGUE.replace("-> LOPPU", "-> Jatko").replace("-> Loppusanat", "-> Jatko"),
    ),
    ("PK064", 16, 5, HEAD + DIALOGUE.replace("-> Loppusanat", "-> Jatko")),
    ("PK065", 14, 3, HEAD + DIALOGUE.replace("Soitan. ->", "Soitan.")),
    ("PK066", 13, 1, HEAD + DIALOGUE.replace("+2", "2")),
    ("PK066", 13, 1, HEAD + DIALOGUE.replace("+2", "2+")),
    ("PK066", 13, 1, HEAD + DIALOGUE.replace("+2", "++2")),
    # 07x reflections, scales and lists
    ("PK070", 8, 3, HEAD + "### Pohdi: Mitä?\n<!-- tunnus: p3x9gr -->\n\n- Yksi\n"),
    ("PK071", 13, 3, HEAD + SCALE.replace("käännetty", "käänetty")),
    ("PK072", 10, 5, HEAD + SCALE.replace("### Itse", "### Olemus\n\nTeksti.\n\n### Itse")),
    ("PK072", 17, 1, HEAD + SCALE + "\n## Olemus\n\n- Työasuni on siisti.\n"),
    ("PK073", 5, 4, HEAD + PROMISES.partition("- [ ]")[0]),
    ("PK073", 5, 4, HEAD + MANTRA.partition("- L")[0]),
    ("PK073", 5, 4, HEAD + "## Päivän kisa: Tervehdi\n<!-- tunnus: g7n3xt -->\n\nTavoite: 25\n"),
    ("PK073", 5, 4, HEAD + SCALE.partition("- O")[0]),
    ("PK074", 8, 16, HEAD + MANTRA.replace("___", "__")),
    # 08x ids
    ("PK080", 5, 5, HEAD + CHOICE.replace("<!-- tunnus: k3f7q2 -->\n", "")),
    ("PK081", 14, 1, HEAD + CHOICE + "\n" + CHOICE.replace("Mitä", "Miten")),
    ("PK082", 6, 1, HEAD + CHOICE.replace("k3f7q2", "K3F7Q2")),
    ("PK082", 6, 1, HEAD + CHOICE.replace("k3f7q2", "k3f7q2-")),
    ("PK083", 6, 1, HEAD + CHOICE.replace("k3f7q2", "k3f7q")),
    # 09x media and links
    ("PK091", 5, 5, HEAD + "![](media/kuva.png)\n"),
    ("PK111", 5, 10, HEAD + "[teksti](javascript:alert)\n"),
    ("PK112", 5, 1, HEAD + "![kuva(media/kuva.png)\n"),
]


@pytest.mark.parametrize(
    ("code", "line", "column", "text"), SLIPS, ids=[f"{slip[0]}-{slip[1]}" for slip in SLIPS]
)
def test_a_slip_is_remarked_on_where_it_is(code: str, line: int, column: int, text: str) -> None:
    found = [(one.code, one.place.line, one.place.column) for one in remarks(text)]

    assert (code, line, column) in found


def test_a_foreign_encoding_is_read_and_remarked_on() -> None:
    read = parse_lesson("# Työ\n\nPäivää.\n".encode("cp1252"), "a.md")

    assert read.lesson is not None
    assert read.lesson.title == "Työ"
    assert [(one.code, one.place.line, one.place.column) for one in read.diagnostics] == [
        ("PK001", 1, 5)
    ]


def test_a_file_too_large_to_be_a_lesson_is_not_read() -> None:
    read = parse_lesson(b"a" * 300_000, "a.md")

    assert read.lesson is None
    assert [one.code for one in read.diagnostics] == ["PK002"]


def test_past_two_hundred_remarks_the_rest_is_one_remark() -> None:
    found = remarks(HEAD + "> [!VINKI]\n" * 500)

    assert [one.code for one in found] == ["PK054"] * 200 + ["PK000"]


def test_a_near_target_is_suggested_with_its_line() -> None:
    (found,) = remarks(HEAD + DIALOGUE.replace("-> Jatko", "-> Jakto"))[:1]

    assert found.facts["near"] == "Jatko"
    assert found.facts["near_line"] == "16"


def test_what_only_may_be_wrong_is_a_warning() -> None:
    (found,) = remarks(HEAD + CHOICE.replace("  > Hyvä", " > Hyvä"))

    assert found.severity is Severity.WARNING


@pytest.mark.parametrize(
    "line",
    [
        "Asiakas- ja siivouspalvelut ovat samassa talossa.",
        "Klo 10 - 12 on ruuhka. Soita 2. kerrokseen.",
        "Valitse **Asetukset  >  Ääni**, jos puhelu ei kuulu.",
        "Verkkosivulla <https://example.org/a> on ohje.",
        "Ohjeet: katso taulu. #palvelu on hyvä tunniste.",
        "`[teksti](` on koodia, samoin `<b>`.",
        "Otsikko on `## Otsikko` tai ``a ` ## b``.",
        "| Merkintä | Mitä |\n|---|---|\n| `## Otsikko` | `- [x] oikein  > hyvä` |",
        "Tervehdi \\[[näin]] ja \\-> noin, viiva on \\___.",
        "**Ohje:** Kysy ensin.",
        "Kuva kirjoitetaan `![](kuva.png)`.",
        "[![Kuva](kuva.png)](https://example.org) vie eteenpäin.",
        "Yläpuolella.\n\n---\n\nAlapuolella.",
        "> KUULUTUS",
        "    # koodia",
        "####### ei otsikko",
        "#palvelu",
    ],
)
def test_ordinary_prose_is_left_alone(line: str) -> None:
    assert remarks(f"{HEAD}{line}\n") == []


def test_code_in_an_exercise_is_no_second_item() -> None:
    text = CHOICE.replace("Tervehdin", "Kirjoitan `- [x] oikein` ja `Vihje: mieti`")

    assert remarks(HEAD + text) == []


def test_a_slip_beside_code_is_told_with_the_line_as_written() -> None:
    (found,) = remarks(HEAD + CHOICE + "\n-käytä `koodia`\n")

    assert (found.code, found.facts["text"]) == ("PK024", "-käytä `koodia`")


@pytest.mark.parametrize(
    "title", ["Valitse yksi ja Oikein vai väärin", "Pohdit: miten teet", "Yhdist: parit"]
)
def test_the_title_of_a_lesson_may_begin_with_the_name_of_an_exercise(title: str) -> None:
    slip = "\n## Valitse yksi Mitä teet?\n\nTeksti.\n"

    assert [one.place.line for one in remarks(f"# {title}\n\nAlku.\n{slip}")] == [5]


def test_a_page_with_words_before_its_exercise_keeps_its_title() -> None:
    assert remarks(f"{HEAD}## Sivu\n\nTeksti.\n\n{CHOICE}") == []


def test_escaped_gaps_and_arrows_are_text() -> None:
    cloze = CLOZE.replace("asiasta", "\\[[asiasta")
    matching = MATCHING.replace("Katse", "Katse \\-> silmä")

    assert remarks(HEAD + cloze + "\n" + matching) == []


def test_an_arrow_may_be_a_link_to_the_node() -> None:
    assert remarks(HEAD + DIALOGUE.replace("Hei. -> Jatko", "[Hei.](#jatko)")) == []


@pytest.mark.parametrize("arrow", ["->", "→", "=>", "-->", "–>"])
def test_every_arrow_of_word_processors_leads_on(arrow: str) -> None:
    assert remarks(HEAD + DIALOGUE.replace(" -> ", f" {arrow} ")) == []


@pytest.mark.parametrize(
    "number", ["70", "65–75", "70 ± 5", "alle 65", "yli 1 250 euroa", "3,5 %", "-4 °C"]
)
def test_numbers_are_written_as_people_write_them(number: str) -> None:
    found = {one.code for one in remarks(HEAD + NUMBER.replace("70 ± 5", number))}

    # It may be off the scale, or in another unit; it is a number all the same.
    assert found <= {"PK144", "PK145", "PK146"}
