"""Trainers preview lessons in editors that read CommonMark; the player must see the same blocks.

markdown-it-py, with GitHub's tables, is the judge.
"""

import random
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from palvelukoulu.content.normalise import normalised
from palvelukoulu.content.prose.callouts import CALLOUTS
from palvelukoulu.content.prose.nodes import (
    BlockNode,
    CodeNode,
    HeadingNode,
    ItemNode,
    ListNode,
    ParagraphNode,
    QuoteNode,
    RuleNode,
    TableNode,
)
from palvelukoulu.content.prose.structure import DEEPEST, structure

COURSES = Path(__file__).parents[2] / "courses"
JUDGE = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
BOX = re.compile(r"\[[ xX]\](?:\s+|$)")
CALLOUT = re.compile(r"\[!(" + "|".join(CALLOUTS) + r")\][ \t]*\n?", re.IGNORECASE)
SKIPPED = {"thead_open", "tbody_open", "thead_close", "tbody_close"}

Shape = Any


def agrees(markdown: str) -> bool:
    text = normalised(markdown)
    return expected(text) == [shape(node) for node in structure(text).blocks]


def expected(text: str) -> list[Shape]:
    open_shapes: list[list[Shape]] = [[]]
    for token in JUDGE.parse(text):
        if token.type in SKIPPED:
            continue
        if token.nesting == 1:
            open_shapes.append([named(token)])
        elif token.nesting == -1:
            closed = finished(open_shapes.pop())
            open_shapes[-1].append(closed)
        else:
            open_shapes[-1].append(leaf(token))
    return open_shapes[0]


def named(token: Token) -> str:
    if token.type == "heading_open":
        return token.tag
    if token.type == "ordered_list_open":
        return f"ol {token.attrs.get('start', 1)}"
    return {"bullet_list_open": "ul", "list_item_open": "item", "blockquote_open": "quote"}.get(
        token.type, token.tag
    )


def leaf(token: Token) -> Shape:
    match token.type:
        case "inline":
            return words(token.content)
        case "fence" | "code_block":
            return ["code", code(token.content)]
        case _:
            return ["hr"]


def finished(closed: list[Shape]) -> Shape:
    if closed[0] in {"p", "h1", "h2", "h3", "h4", "h5", "h6", "th", "td"} and len(closed) == 1:
        closed.append("")
    if closed[0] in {"th", "td"}:
        return closed[1]
    mark = {"item": BOX, "quote": CALLOUT}.get(closed[0])
    if mark and closed[1:] and closed[1][0] == "p" and (found := mark.match(closed[1][1])):
        rest = closed[1][1][found.end() :].strip()
        return [closed[0], *([["p", rest]] if rest else []), *closed[2:]]
    return closed


def shape(node: BlockNode | ItemNode) -> Shape:  # noqa: C901, PLR0911 - one line for each kind
    match node:
        case ParagraphNode(_, text):
            return ["p", words(text)]
        case HeadingNode(_, level, text):
            return [f"h{level}", words(text)]
        case CodeNode(_, text):
            return ["code", code(text)]
        case RuleNode():
            return ["hr"]
        case TableNode(_, _, header, rows):
            return ["table", *(["tr", *map(words, row)] for row in (header, *rows))]
        case QuoteNode(_, _, blocks):
            return ["quote", *map(shape, blocks)]
        case ItemNode(_, _, blocks):
            return ["item", *map(shape, blocks)]
        case ListNode(_, start, items):
            return ["ul" if start is None else f"ol {start}", *map(shape, items)]


def words(text: str) -> str:
    return re.sub(r"[ \t]+", " ", re.sub(r"[ \t]*\n[ \t]*", "\n", text.strip()))


def code(text: str) -> str:
    return " ".join(text.split())


SENTENCES = (
    "Palvelussa on pohjimmiltaan kyse toisten näkemisestä.",
    "Asiakas tulee tiskille, kun puhut puhelimessa",
    "Vuonna",
    "1952. Sen jälkeen avattiin toinen piste.",
    "- niin hän sanoi – ja lähti",
    "**Huomaa:** kiire ei ole asiakkaan ongelma.",
    "Hinta on 5 € + 2 €.",
    "Lue [ohje](https://esimerkki.fi) ennen vuoroa.",
    "*Tervehdi* aina ensin!",
    "#palvelu",
)
MARKS = ("", "", "", "- ", "* ", "1. ", "2. ", "3) ", "> ", ">", "> - ", "### ", "- [ ] ", "- [x] ")
WHOLE = ("", "", "", "---", "===", "```", "> [!VINKKI]", "| a | b |", "|---|---|", "***", "-", ">")


def paragraphs() -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3)


def leaves() -> st.SearchStrategy[list[str]]:
    return st.one_of(
        paragraphs(),
        paragraphs(),
        st.sampled_from(SENTENCES).map(lambda text: [f"### {text}"]),
        paragraphs().map(lambda lines: ["```", *lines, "```"]),
        st.just(["| a | b |", "|---|--:|", "| 1 | 2 |"]),
        st.just(["***"]),
    )


def quoted(parts: list[list[str]]) -> list[str]:
    return [f"> {line}".rstrip() for line in apart(parts)]


def listed(mark: str, indent: int, parts: list[list[str]]) -> list[str]:
    """Make each part an item, its further lines indented by this much at least."""
    width = max(indent, len(mark))
    items = (
        [mark + lines[0], *(f"{' ' * width}{line}".rstrip() for line in lines[1:])]
        for lines in parts
    )
    return [line for item in items for line in item]


def apart(parts: list[list[str]]) -> list[str]:
    return [line for lines in parts for line in (*lines, "")][:-1]


def containers(inner: st.SearchStrategy[list[str]]) -> st.SearchStrategy[list[str]]:
    parts = st.lists(inner, min_size=1, max_size=3)
    marks = st.sampled_from(("- ", "* ", "+ ", "1. ", "1) ", "- [ ] ", "- [x] "))
    items = st.one_of(parts, parts.map(lambda found: [apart(found)]))
    return st.one_of(
        parts.map(quoted), st.builds(listed, marks, st.just(0), items), parts.map(apart)
    )


def course_blocks() -> st.SearchStrategy[list[str]]:
    inner = st.recursive(leaves(), containers, max_leaves=6)
    # Two, three or four spaces: what authors and editors indent by.
    outer = st.builds(
        listed, st.sampled_from(("- ", "1. ")), st.integers(2, 4), st.lists(inner, max_size=3)
    )
    return st.one_of(inner, inner, outer)


@given(st.lists(course_blocks(), max_size=5), st.sampled_from(["\n", "\n\n"]))
@settings(max_examples=300, deadline=None)
def test_blocks_of_course_text_are_those_of_commonmark(parts: list[list[str]], gap: str) -> None:
    assert agrees(gap.join("\n".join(lines) for lines in parts))


@pytest.mark.parametrize(
    "path", sorted(COURSES.rglob("*.md")), ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_shipped_lessons_look_the_same_in_an_editor(path: Path) -> None:
    assert agrees(re.sub(r"<!--.*?-->", "", path.read_text("utf-8"), flags=re.DOTALL))


def test_at_least_99_5_percent_of_odd_pages_agree() -> None:
    dice = random.Random(20261121)  # noqa: S311 - the same pages each time
    bits = [*MARKS, *WHOLE, *SENTENCES, "\n", "\n", "\n\n", "  ", "    ", "\t", "~~~", "10) ", "|"]
    pages = ["".join(dice.choices(bits, k=dice.randint(1, 20))) for _ in range(3_000)]

    assert sum(map(agrees, pages)) / len(pages) >= 0.995


@pytest.mark.parametrize(
    ("markdown", "blocks"),
    [
        ("Teksti\n- kohta", [["p", "Teksti"], ["ul", ["item", ["p", "kohta"]]]]),
        (
            "1. yksi\n   - alempi\n2. kaksi",
            [
                [
                    "ol 1",
                    ["item", ["p", "yksi"], ["ul", ["item", ["p", "alempi"]]]],
                    ["item", ["p", "kaksi"]],
                ]
            ],
        ),
        (
            "- yksi\n  - alempi\n",
            [["ul", ["item", ["p", "yksi"], ["ul", ["item", ["p", "alempi"]]]]]],
        ),
        ("> eka\n\n> toka", [["quote", ["p", "eka"]], ["quote", ["p", "toka"]]]),
        ("> eka\njatkuu", [["quote", ["p", "eka\njatkuu"]]]),
        ("- a\n\n* b", [["ul", ["item", ["p", "a"]]], ["ul", ["item", ["p", "b"]]]]),
        ("Vuonna\n1952. Sitten", [["p", "Vuonna\n1952. Sitten"]]),
        ("#palvelu", [["p", "#palvelu"]]),
        ("## Otsikko ##", [["h2", "Otsikko"]]),
        ("Otsikko\n---", [["h2", "Otsikko"]]),
        ("```\n- a\n```", [["code", "- a"]]),
        ("- a\n  ```\n  x\n  ```\n", [["ul", ["item", ["p", "a"], ["code", "x"]]]]),
        ("    koodi\n\n    lisää", [["code", "koodi lisää"]]),
        ("a\n\n* * *", [["p", "a"], ["hr"]]),
        ("| a | b\\|c |\n|---|:-:|\n| `x` |", [["table", ["tr", "a", "b|c"], ["tr", "`x`", ""]]]),
        ("[o]: https://a.fi 'T'\n\nTeksti", [["p", "Teksti"]]),
        ("[o]: https://a.fi\n===", [["p", "==="]]),
    ],
)
def test_a_text_has_these_blocks(markdown: str, blocks: list[Shape]) -> None:
    assert [shape(node) for node in structure(markdown).blocks] == blocks
    assert agrees(markdown)


@pytest.mark.parametrize(
    ("markdown", "blocks"),
    [
        ("Ennen\n<!-- muistiinpano -->\nJälkeen", [["p", "Ennen"], ["p", "Jälkeen"]]),
        ("<!-- yksi\n\nkaksi -->\n\nTeksti", [["p", "Teksti"]]),
        ("<!-- yksi\nkaksi --> Teksti", [["p", "Teksti"]]),
        ("<!-- auki\n\nTeksti", [["p", "<!-- auki"], ["p", "Teksti"]]),
        ("```\n<!-- koodi -->\n```", [["code", "<!-- koodi -->"]]),
    ],
)
def test_comments_are_left_out_and_unclosed_ones_hide_nothing(
    markdown: str, blocks: list[Shape]
) -> None:
    assert [shape(node) for node in structure(markdown).blocks] == blocks


def test_every_block_knows_its_line() -> None:
    found = structure("# A\n\nB\nC\n\n| a |\n|---|\n\n- d\n\n  > e\n\n```\nf\n```\n\n---").blocks

    assert [node.line for node in found] == [0, 2, 5, 8, 12, 16]


def test_a_table_may_follow_a_line_of_text() -> None:
    [paragraph, table] = structure("Hinnat\n| a | b |\n|---|---|\n| 1 | 2 |").blocks

    assert (paragraph.line, table.line) == (0, 1)


def test_references_keep_their_first_address() -> None:
    found = structure('[Ohje]: <https://a.fi> "Otsikko"\n[ohje]: https://b.fi').references

    assert found == {"ohje": ("https://a.fi", "Otsikko")}


def test_marks_deeper_than_the_limit_stay_text_and_are_told_of() -> None:
    found = structure("> " * (DEEPEST + 3) + "syvällä")

    assert found.is_too_deep
    assert not structure("> " * DEEPEST + "syvällä").is_too_deep
