"""Whatever a course file holds, prose is shown, and soon."""

import subprocess
import sys
import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palvelukoulu.content.prose import blocks, inline, limits
from palvelukoulu.content.prose.structure import structure
from palvelukoulu.core.richtext import Paragraph, Run, plain

# What took Python-Markdown alone from seconds to hours; here it takes less than one
# of the processor's time.
PATIENCE_S = 8.0


def repeated(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


UNITS = (
    "[", "![", "](", "[a](", "[a]", "[*", "[[a](https://b)](c)", "*", "**", "*a ", "*a **b ",
    "_a _", "***a", "*a_", "*_~`", "~~a", "`", "``` ` ``", "`a", "<", "<a", "<a@b", "<!-- ",
    "<https://a>", "https://a ", "&amp;", "&#1;", "\\", "\\\n", "  \n", "a  \n", "[a]: /b\n",
    "> ", ">- ", "- ", "1. ", "- a\n\n", "* a\n    ", "|", "| a |\n|---|\n", "#", "# a\n",
    "---\n", "===\na\n", "\t", "```\n", "\x00", "\x02klzzwxh:0000\x03", "ä",
)  # fmt: skip


@pytest.mark.parametrize("unit", UNITS, ids=ascii)
def test_a_whole_lesson_of_one_mark_takes_no_time(unit: str) -> None:
    started = time.process_time()
    blocks(repeated(unit, 256_000), "a.md")
    inline(repeated(unit, 20_000), "a.md")

    assert time.process_time() - started < PATIENCE_S


@pytest.mark.parametrize(
    "unit", ["[*", "![", "*a*", "~~a", "`a", "a  \n", "[a](<", "\\\n"], ids=ascii
)
def test_many_paragraphs_at_the_limit_take_no_time(unit: str) -> None:
    marks = sum(map(unit.count, "*_`~<&\\"))
    count = min(limits.BLOCK_BRACKETS if "[" in unit else 400, 400 // max(1, marks))
    padded = unit + "x" * (40 if "[" in unit else 0)
    text = "\n\n".join(f"{number} {padded * count}" for number in range(600))
    started = time.process_time()
    blocks(text, "a.md")

    assert time.process_time() - started < PATIENCE_S


@pytest.mark.parametrize("unit", ["[", "a ", "\n", "*a*"], ids=ascii)
def test_a_line_of_ten_megabytes_takes_no_time(unit: str) -> None:
    text = repeated(unit, 10_000_000)
    started = time.process_time()
    blocks(text, "a.md")
    inline(text)

    assert time.process_time() - started < PATIENCE_S


def test_twenty_thousand_brackets_are_shown_as_they_are_written() -> None:
    assert blocks("[" * 20_000) == (Paragraph((Run("[" * 20_000),)),)


@pytest.mark.parametrize(
    "words", ["*a* " * 201, "[" * 201, "*a*" + "x" * 20_000, "[" * 150 + "x" * 9_000]
)
def test_words_beyond_a_limit_stay_as_they_are_written(words: str) -> None:
    assert not limits.is_readable(words)
    assert blocks(words) == (Paragraph((Run(words.strip()),)),)


def test_a_limit_in_one_paragraph_leaves_the_others_alone() -> None:
    first, second = blocks("[" * 201 + "\n\n**b**")

    assert second == Paragraph((Run("b", is_strong=True),))
    assert first == Paragraph((Run("[" * 201),))


def test_the_budget_of_a_whole_lesson_runs_out() -> None:
    paragraphs = [f"{number} [a] " + "[b]" * 150 for number in range(20)]
    marked = [f"{number} " + "*a* " * 150 for number in range(100)]

    assert plain(blocks("\n\n".join(paragraphs))).count("[a]") == 20
    assert plain(blocks("\n\n".join(marked))).endswith("*a* *a*")


def test_prose_of_more_than_a_lesson_is_cut() -> None:
    assert len(plain(blocks("a" * 300_000))) == limits.PROSE_LENGTH


MARKUP = st.text(
    st.one_of(st.sampled_from("[]()!*_`~<>&\\#-+|:.\n\t 1a\x02\x03\x00ä"), st.characters()),
    max_size=200,
)


@given(MARKUP)
@settings(max_examples=300, deadline=None)
def test_nothing_raises(text: str) -> None:
    blocks(text, "a/b.md", is_opening=True)
    inline(text)


@given(st.text(st.sampled_from("abcäö 1.,:;()'\"!?–”%\n"), max_size=300))
@settings(max_examples=200, deadline=None)
def test_no_word_of_plain_text_is_lost(text: str) -> None:
    shown = plain(blocks("a" + text)).split()

    assert [word for word in ("a" + text).split() if word not in shown and word.isalpha()] == []


@given(MARKUP)
@settings(max_examples=100, deadline=None)
def test_lines_of_blocks_are_lines_of_the_text(text: str) -> None:
    lines = text.count("\n")

    assert all(0 <= node.line <= lines for node in structure(text).blocks)


def test_each_thread_reads_with_its_own_markdown() -> None:
    seen: list[object] = []
    threads = [
        threading.Thread(target=lambda: seen.append([inline("**a** [b](https://c)")] * 50))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert seen == [[inline("**a** [b](https://c)")] * 50] * 4


def test_markdown_is_not_imported_before_there_is_a_mark_to_read() -> None:
    script = (
        "import sys\n"
        "from palvelukoulu.content.prose import blocks\n"
        "blocks('Teksti.\\n\\n- kohta', 'a.md')\n"
        "assert 'markdown' not in sys.modules\n"
        "blocks('**Teksti**', 'a.md')\n"
        "assert 'markdown' in sys.modules\n"
    )

    subprocess.run([sys.executable, "-c", script], check=True)
