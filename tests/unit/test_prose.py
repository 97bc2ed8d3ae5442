"""What Markdown becomes: words, links, blocks, callouts, media."""

import pytest

from palvelukoulu.content.prose import blocks, inline
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
    Media,
    MediaKind,
    Paragraph,
    Quote,
    RichBlock,
    RichList,
    Rule,
    Run,
    Table,
    inline_plain,
)

LESSON = "1-edustaminen/ensikohtaaminen.md"


def said(text: str) -> Paragraph:
    return Paragraph((Run(text),))


@pytest.mark.parametrize(
    ("markdown", "inlines"),
    [
        ("Mitä teet ensin?", (Run("Mitä teet ensin?"),)),
        ("**Asiakas:** Hei!", (Run("Asiakas:", is_strong=True), Run(" Hei!"))),
        ("*hiljaa*", (Run("hiljaa", is_emphasis=True),)),
        ("_**molemmat**_", (Run("molemmat", is_strong=True, is_emphasis=True),)),
        ("~~vanha~~ uusi", (Run("vanha", is_struck=True), Run(" uusi"))),
        ("~yksi~", (Run("~yksi~"),)),
        ("`a < b & c`", (Run("a < b & c", is_code=True),)),
        ("`**ei**`", (Run("**ei**", is_code=True),)),
        ("snake_case_nimi", (Run("snake_case_nimi"),)),
        (r"\*ei\* \[ei\] \~ei\~ \&auml;", (Run("*ei* [ei] ~ei~ &auml;"),)),
        ("&auml; &#228; &amp; &lt;b&gt; &ei;", (Run("ä ä & <b> &ei;"),)),
        ("&#42;ei&#42;", (Run("*ei*"),)),
        ("x & y < z", (Run("x & y < z"),)),
        ("<b>ei</b> <script>alert(1)</script>", (Run("<b>ei</b> <script>alert(1)</script>"),)),
        ("ennen <!-- pois --> jälkeen", (Run("ennen jälkeen"),)),
        ("auki <!-- jää", (Run("auki <!-- jää"),)),
        ("yksi\nkaksi", (Run("yksi kaksi"),)),
        ("*yksi*\nkaksi", (Run("yksi", is_emphasis=True), Run(" kaksi"))),
        ("yksi  \nkaksi", (Run("yksi"), LineBreak(), Run("kaksi"))),
        ("yksi\\\nkaksi", (Run("yksi"), LineBreak(), Run("kaksi"))),
        ("  väli   lyönti  ", (Run("väli lyönti"),)),
        ("70\u00a0%", (Run("70\u00a0%"),)),
        ("`a\nb`", (Run("a b", is_code=True),)),
        ("![Asiakas aulassa](kuva.png)", (Run("Asiakas aulassa"),)),
        ("", ()),
        ("   \n ", ()),
    ],
)
def test_a_line_of_prose_has_these_parts(markdown: str, inlines: tuple[Inline, ...]) -> None:
    assert inline(markdown) == inlines


@pytest.mark.parametrize(
    ("markdown", "target"),
    [
        ("[ohje](https://esimerkki.fi/a?b=1&amp;c=2)", "https://esimerkki.fi/a?b=1&c=2"),
        ("[ohje](HTTPS://esimerkki.fi)", "HTTPS://esimerkki.fi"),
        ("[ohje](<https://esimerkki.fi/a>)", "https://esimerkki.fi/a"),
        ("[ohje](https://esimerkki.fi 'Otsikko')", "https://esimerkki.fi"),
        ("[ohje](mailto:apu@esimerkki.fi)", "mailto:apu@esimerkki.fi"),
        ("[ohje](mailto:apu@esimerkki.fi?subject=Hei)", "mailto:apu@esimerkki.fi?subject=Hei"),
        ("[ohje](<tel:+358 40 123>)", "tel:+358 40 123"),
    ],
)
def test_links_to_these_addresses_can_be_followed(markdown: str, target: str) -> None:
    assert inline(markdown) == (Link(target, (Run("ohje"),)),)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript&#58;alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "http://esimerkki.fi",
        "//palvelin/jako",
        "ms-msdt:/id",
        "search-ms:query=x",
        "vbscript:x",
        "mailto:a@b.fi?attach=C.txt",
        "mailto:a@b.fi?subject=x&attach=/etc/passwd",
        "https:esimerkki.fi",
        "https://",
        "https:///etc/passwd",
        r"https://a\\b",
        "tel:javascript",
        "02-oppitunti.md",
        "#kohta",
        "",
    ],
)
def test_words_of_any_other_link_stay_but_lead_nowhere(address: str) -> None:
    parts = inline(f"[ohje]({address})")

    assert not [part for part in parts if isinstance(part, Link)]
    assert "ohje" in inline_plain(parts)


@pytest.mark.parametrize(
    ("address", "lesson"),
    [
        ("olemus.md", "1-edustaminen/olemus"),
        ("../2-laatu/mista%20laatu.md#kohta", "2-laatu/mista laatu"),
    ],
)
def test_links_to_lessons_of_the_course_name_the_lesson(address: str, lesson: str) -> None:
    assert inline(f"[ohje]({address})", LESSON) == (Link(lesson, (Run("ohje"),)),)


@pytest.mark.parametrize(
    "address", ["../../muu.md", "/etc/passwd.md", "C:/a.md", r"..\\a.md", "a.txt", "con.md"]
)
def test_links_out_of_the_course_lead_nowhere(address: str) -> None:
    assert inline(f"[ohje]({address})", LESSON) == (Run("ohje"),)


def test_bare_addresses_and_mail_are_links() -> None:
    assert inline("Katso https://a.fi/b_c. Tai <https://d.fi> tai <apu@e.fi>!") == (
        Run("Katso "),
        Link("https://a.fi/b_c", (Run("https://a.fi/b_c"),)),
        Run(". Tai "),
        Link("https://d.fi", (Run("https://d.fi"),)),
        Run(" tai "),
        Link("mailto:apu@e.fi", (Run("apu@e.fi"),)),
        Run("!"),
    )


def test_links_by_reference_find_their_address() -> None:
    assert blocks("Katso [tämä ohje][o].\n\n[o]: https://a.fi") == (
        Paragraph((Run("Katso "), Link("https://a.fi", (Run("tämä ohje"),)), Run("."))),
    )


def test_styles_in_a_link_are_kept_and_nested_links_lose_no_words() -> None:
    assert inline("[yksi **kaksi**](https://a.fi)") == (
        Link("https://a.fi", (Run("yksi "), Run("kaksi", is_strong=True))),
    )
    assert inline("[a <b@c.fi> d  \ne](https://a.fi)") == (
        Link("https://a.fi", (Run("a b@c.fi d e"),)),
    )


@pytest.mark.parametrize(
    ("markdown", "block"),
    [
        ("### Väliotsikko", Heading(3, (Run("Väliotsikko"),))),
        ("***", Rule()),
        ("```py\na = 1\n\nb\n```", Code("a = 1\n\nb")),
        ("> Hyvin sanottu.", Quote((said("Hyvin sanottu."),))),
        ("- a\n- b", RichList((ListItem((said("a"),)), ListItem((said("b"),))))),
        ("3. a", RichList((ListItem((said("a"),)),), 3)),
        (
            "- [x] a\n- [ ] b\n- [ ]",
            RichList(
                (
                    ListItem((said("a"),), is_checked=True),
                    ListItem((said("b"),), is_checked=False),
                    ListItem((), is_checked=False),
                )
            ),
        ),
        (
            "| Mitä | Määrä |\n|:----:|-----:|\n| **a** | 1 |",
            Table(
                ((Run("Mitä"),), (Run("Määrä"),)),
                (((Run("a", is_strong=True),), (Run("1"),)),),
                (Align.CENTER, Align.RIGHT),
            ),
        ),
    ],
)
def test_a_text_is_this_block(markdown: str, block: RichBlock) -> None:
    assert blocks(markdown) == (block,)


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("VINKKI", CalloutKind.TIP),
        ("vinkki", CalloutKind.TIP),
        ("HUOMAA", CalloutKind.NOTE),
        ("TÄRKEÄÄ", CalloutKind.IMPORTANT),
        ("VAROITUS", CalloutKind.WARNING),
        ("ESIMERKKI", CalloutKind.EXAMPLE),
        ("TARINA", CalloutKind.STORY),
        ("NOTE", CalloutKind.NOTE),
        ("TIP", CalloutKind.TIP),
        ("IMPORTANT", CalloutKind.IMPORTANT),
        ("WARNING", CalloutKind.WARNING),
        ("CAUTION", CalloutKind.WARNING),
    ],
)
def test_a_quote_that_begins_with_a_word_is_a_callout(word: str, kind: CalloutKind) -> None:
    assert blocks(f"> [!{word}]\n> Tervehdi.\n>\n> - aina") == (
        Callout(kind, (said("Tervehdi."), RichList((ListItem((said("aina"),)),)))),
    )


def test_a_word_that_is_no_callout_is_shown() -> None:
    assert blocks("> [!VINKI]\n> Hei") == (Quote((said("[!VINKI] Hei"),)),)


def test_a_picture_alone_is_a_block_of_its_own() -> None:
    assert blocks('![Aula](../media/aula.png "Aamu kello 7")', LESSON) == (
        Media(MediaKind.PICTURE, "media/aula.png", "Aula", "Aamu kello 7"),
    )


def test_sounds_and_films_are_written_like_pictures() -> None:
    assert blocks("![Puhelu](a.MP3)\n\n![Kävely](<b c.mp4>)", "x.md") == (
        Media(MediaKind.AUDIO, "a.MP3", "Puhelu"),
        Media(MediaKind.VIDEO, "b c.mp4", "Kävely"),
    )


def test_a_picture_in_the_words_is_lifted_out_in_its_place() -> None:
    assert blocks("Ennen ![Aula](a.png) jälkeen", LESSON) == (
        said("Ennen"),
        Media(MediaKind.PICTURE, "1-edustaminen/a.png", "Aula"),
        said("jälkeen"),
    )


def test_a_picture_in_a_link_stays_a_picture() -> None:
    assert blocks("[![Aula](a.png) Lue](https://a.fi)", "x.md") == (
        Paragraph((Link("https://a.fi", (Run("Lue"),)),)),
        Media(MediaKind.PICTURE, "a.png", "Aula"),
    )


@pytest.mark.parametrize(
    "target",
    [
        "https://esimerkki.fi/a.png",
        "file:///etc/a.png",
        "//palvelin/jako/a.png",
        "&#92;&#92;palvelin&#92;a.png",
        "%5c%5cpalvelin%5ca.png",
        "/etc/a.png",
        "../../a.png",
        "C:/a.png",
        "kuva:2.png",
        "qrc:/a.png",
        "data:image/png;base64,AAAA",
        "nul.png",
        "a.png.",
        "a.exe",
        "a",
        "",
    ],
)
def test_a_picture_from_elsewhere_is_its_alternative_text_alone(target: str) -> None:
    assert blocks(f"![Aula]({target})", LESSON) == (Media(MediaKind.PICTURE, "", "Aula"),)


def test_the_first_paragraph_of_a_lesson_is_its_lead() -> None:
    _heading, lead, other = blocks("## A\n\nB\n\nC", LESSON, is_opening=True)

    assert (lead, other) == (Paragraph((Run("B"),), is_lead=True), said("C"))
    assert blocks("- a", is_opening=True) == blocks("- a")


def test_what_cannot_be_seen_is_taken_away() -> None:
    assert inline("pal\u00advelu\u202e\u200b\ufeff \U000e0041ok\x00\x02") == (Run("palvelu ok"),)


def test_entities_do_not_bring_back_what_cannot_be_seen() -> None:
    assert inline("a&shy;b&#8238;c&#0;d&#2;e&#10;f&ZeroWidthSpace;g&#xD800;") == (
        Run("abc\ufffdde fg\ufffd"),
    )
    assert blocks("![a&#8238;b](c.png 'd&shy;e')", "x.md") == (
        Media(MediaKind.PICTURE, "c.png", "ab", "de"),
    )
    assert inline("[a](https://b.fi/&#8238;c)") == (Link("https://b.fi/c", (Run("a"),)),)
