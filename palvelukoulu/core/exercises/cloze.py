r"""Gaps in running text: ``[[oikea|toinen]]`` is typed, ``[[*oikea | väärä]]`` picked.

The text reaches the screen as Markdown with one private-use character for each gap, so
that prose is read as ever, tables included, and the drawing puts a field in each place.
``\[[`` is text.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from palvelukoulu.core.choices import Choice, choices_key, right_indices, wrong_indices
from palvelukoulu.core.diagnostics import Diagnostic, Place
from palvelukoulu.core.exercise import (
    Block,
    Examples,
    Grade,
    Invalid,
    Json,
    Kind,
    Mark,
    Parsed,
    Stem,
)
from palvelukoulu.core.stem import parse_stem
from palvelukoulu.core.texts import folded
from palvelukoulu.core.typed import (
    Typed,
    Verdict,
    decode_typed,
    encode_typed,
    judge_typed,
    mark_typed,
    variants,
)
from palvelukoulu.language.comparison import Comparer

# The first gap is U+E000, the next U+E001 and so on.
FIRST: Final = 0xE000
MOST_GAPS: Final = 60

_WITHIN: Final = r"(?:(?!\[\[|\]\]|\n[ \t]*\n).)*"
# A comment that is not closed takes in the rest: the search stays as long as the text.
_GAP: Final = re.compile(
    rf"\\\[\[{_WITHIN}(?:\]\])?|\\.|<!--.*?(?:-->|\Z)"
    rf"|\[\[(?P<inside>{_WITHIN})(?P<end>\]\])?|(?P<stray>\]\])",
    re.DOTALL,
)
_PRIVATE: Final = re.compile("[\ue000-\uf8ff]")
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class TypedGap:
    """A gap to write in; any of the keys will do, and the first is the model."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MenuGap:
    """A gap to fill from a menu. Authors write the right choice first: show another order."""

    choices: tuple[Choice, ...]


Gap: TypeAlias = TypedGap | MenuGap
Fill: TypeAlias = Typed | int | None


@dataclass(frozen=True, slots=True)
class Cloze:
    """A text with gaps.

    Attributes:
        stem: Without an introduction, which is part of the text.
        text: Markdown, with the character `FIRST` + n in the place of gap n.
    """

    stem: Stem
    text: str
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """What is in each gap: typed words, the number of a choice, or None for nothing yet."""

    fills: tuple[Fill, ...]


def split_gaps(text: str) -> tuple[str | int, ...]:
    """Cut drawn text at its gaps: words as they are, and each gap as its number."""
    parts = re.split(f"([{chr(FIRST)}-{chr(FIRST + MOST_GAPS - 1)}])", text)
    return tuple(
        ord(part) - FIRST if number % 2 else part for number, part in enumerate(parts) if part
    )


def parse(block: Block) -> Parsed[Cloze] | Invalid:
    """Read the gaps in a text; one that cannot be filled makes the exercise invalid."""
    stem, remarks = parse_stem(block)
    reader = _Reader(block)
    text = _GAP.sub(reader.take, _PRIVATE.sub("\ufffd", block.intro))
    gaps, problems = tuple(reader.gaps), reader.problems
    if not gaps and not problems:
        problems.append(Diagnostic("PK044", block.place))
    if len(gaps) > MOST_GAPS:
        facts = {"count": str(len(gaps)), "most": str(MOST_GAPS)}
        problems.append(Diagnostic("PK148", block.place, facts=facts))
    if problems:
        return Invalid(block.id, (*remarks, *problems))
    has_menu = any(isinstance(gap, MenuGap) for gap in gaps)
    stem = replace(stem, intro="", points=stem.points if has_menu else 0)
    return Parsed(Cloze(stem, text, gaps), tuple(remarks))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)


class _Reader:
    """Puts a character in the place of each gap; what the steps of reading share."""

    def __init__(self, block: Block) -> None:
        self._block = block
        self._starts = [0, *(found.end() for found in re.finditer("\n", block.intro))]
        self.gaps: list[Gap] = []
        self.problems: list[Diagnostic] = []

    def take(self, match: re.Match[str]) -> str:
        """Return what stands in the place of a gap, an escape or a comment."""
        if match["stray"] or (match["inside"] is not None and not match["end"]):
            self._remark("PK045", match, length=2)
        elif match["inside"] is not None:
            # In a table every bar but an escaped one ends the cell.
            inside = " ".join(match["inside"].replace("\\|", "|").split())
            self.gaps.append(self._gap(match, inside))
            return chr(FIRST + min(len(self.gaps) - 1, MOST_GAPS))
        return match[0]

    def _gap(self, match: re.Match[str], inside: str) -> Gap:
        parts = [part.strip() for part in inside.split("|")]
        if any(part.startswith("*") for part in parts):
            return self._menu(match, parts)
        keys, has_hole = variants(_unescaped(inside))
        if has_hole:
            self._remark("PK046", match)
        return TypedGap(keys)

    def _menu(self, match: re.Match[str], parts: list[str]) -> MenuGap:
        choices = tuple(
            Choice(_unescaped(part.removeprefix("*").strip()), part.startswith("*"))
            for part in parts
        )
        if not all(choice.text for choice in choices):
            self._remark("PK046", match)
        elif all(choice.is_right for choice in choices):
            self._remark("PK149", match)
        elif len({folded(choice.text) for choice in choices}) < len(choices):
            self._remark("PK032", match)
        return MenuGap(choices)

    def _remark(self, code: str, match: re.Match[str], length: int = 0) -> None:
        text = match[0].partition("\n")[0]
        place = self._place(match.start())
        facts = {"text": text[:_SHOWN]}
        self.problems.append(Diagnostic(code, place, length=length or len(text), facts=facts))

    def _place(self, at: int) -> Place:
        """Return where a character of the introduction stands in the file, if that is known."""
        place, lines = self._block.place, self._block.intro_lines
        row = bisect_right(self._starts, at) - 1
        if row >= len(lines):
            return place
        return Place(place.file, lines[row], at - self._starts[row] + 1)


def judge(exercise: Cloze, response: Filled, comparer: Comparer) -> Filled:
    """Recognise what was typed; what the learner has accepted stays accepted."""
    fills = zip(exercise.gaps, response.fills, strict=True)
    return Filled(tuple(_judged(gap, fill, comparer) for gap, fill in fills))


def _judged(gap: Gap, fill: Fill, comparer: Comparer) -> Fill:
    match gap, fill:
        case TypedGap(keys), Typed(text, verdict):
            if fill.is_blank or verdict is Verdict.ACCEPTED:
                return fill
            return judge_typed(text, keys, comparer)
        case _:
            return fill


def grade(exercise: Cloze, response: Filled) -> Grade:
    """Give credit for each menu; what is typed brings nothing and takes nothing away.

    Marks are by gap. A text without menus is practice, as a short answer is: its score says
    how much was recognised or accepted, and is None when nothing was.
    """
    marks = tuple(_mark(gap, fill) for gap, fill in zip(exercise.gaps, response.fills, strict=True))
    scored = counted(exercise, marks)
    return Grade(scored.count(Mark.RIGHT) / len(scored) if scored else None, marks)


def counted(exercise: Cloze, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Return those of the gaps' marks that make the score."""
    menus = tuple(
        mark for gap, mark in zip(exercise.gaps, marks, strict=True) if isinstance(gap, MenuGap)
    )
    return menus or tuple(mark for mark in marks if mark is not Mark.NEUTRAL)


def _mark(gap: Gap, fill: Fill) -> Mark:
    match gap, fill:
        case TypedGap(), Typed():
            return mark_typed(fill)
        case MenuGap(choices), int():
            return Mark.RIGHT if choices[fill].is_right else Mark.WRONG
        case _:
            return Mark.MISSED


def encode(response: Filled) -> Json:
    """Return the form a response is stored in."""
    return {
        "fills": [encode_typed(one) if isinstance(one, Typed) else one for one in response.fills]
    }


def decode(stored: Json) -> Filled:
    """Return the response that `encode` stored."""
    match stored:
        case {"fills": list(fills)}:
            return Filled(tuple(map(_decoded, fills)))
        case _:
            raise ValueError(f"not a cloze response: {stored!r}")


def _decoded(stored: Json) -> Fill:
    return stored if stored is None or isinstance(stored, int) else decode_typed(stored)


def answer_key(exercise: Cloze) -> Json:
    """Return what fills each gap, in the order of the text."""
    return [
        {"typed": list[Json](sorted(gap.keys))}
        if isinstance(gap, TypedGap)
        else choices_key(gap.choices)
        for gap in exercise.gaps
    ]


def described(exercise: Cloze, response: Filled) -> tuple[str, ...]:
    """Return what is in each gap, empty where there is nothing."""
    return tuple(_words(gap, fill) for gap, fill in zip(exercise.gaps, response.fills, strict=True))


def _words(gap: Gap, fill: Fill) -> str:
    match gap, fill:
        case _, Typed(text):
            return text
        case MenuGap(choices), int():
            return choices[fill].text
        case _:
            return ""


def examples(exercise: Cloze) -> Examples[Filled]:
    """Return ways to answer; with one menu there is none in between."""
    right = tuple(_right(gap) for gap in exercise.gaps)
    other = tuple(_other(gap) for gap in exercise.gaps)
    menus = [number for number, gap in enumerate(exercise.gaps) if isinstance(gap, MenuGap)]
    partly = None
    if len(menus) > 1:
        first = menus[0]
        partly = Filled((*right[:first], other[first], *right[first + 1 :]))
    return Examples(Filled(right), Filled(other), partly)


def _right(gap: Gap) -> Fill:
    if isinstance(gap, MenuGap):
        return right_indices(gap.choices)[0]
    return Typed(gap.keys[0], Verdict.RIGHT, gap.keys[0])


def _other(gap: Gap) -> Fill:
    if isinstance(gap, MenuGap):
        return wrong_indices(gap.choices)[0]
    return Typed("jotain muuta", Verdict.UNKNOWN)


KIND = Kind(
    name="cloze",
    words=("Täydennä", "Cloze"),
    exercise=Cloze,
    response=Filled,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
)
