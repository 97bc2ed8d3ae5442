"""Statements about oneself on a scale, grouped by dimension. Private, never judged.

Answered at any time, before a course, after it and later; what has changed
since is found by comparing profiles.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from statistics import fmean
from typing import Final

from palvelukoulu.core.diagnostics import Diagnostic, Severity
from palvelukoulu.core.entries import unusual
from palvelukoulu.core.exercise import (
    Block,
    Examples,
    Grade,
    Invalid,
    Item,
    Json,
    Kind,
    Label,
    Parsed,
    Stem,
)
from palvelukoulu.core.stem import parse_stem

_REVERSED: Final = re.compile(r"(?P<text>.*\S)\s*\((?:käännetty|reversed)\)\.?", re.IGNORECASE)
_SCALE: Final = re.compile(r"(?P<low>[0-9])\s*[–-]\s*(?P<high>[0-9]{1,2})(?:\s*\((?P<words>.+)\))?")
_BETWEEN: Final = re.compile(r"\s+[–—-]\s+")
_LONGEST: Final = 200
_MOST_STEPS: Final = 10
_DECLINED: Final = "En halua vastata"


@dataclass(frozen=True, slots=True)
class Scale:
    """Whole numbers from `low` to `high`, and the author's words for the two ends."""

    low: int = 1
    high: int = 5
    low_words: str = ""
    high_words: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """Something to agree or disagree with.

    Attributes:
        is_reversed: Agreeing counts as little of the dimension.
    """

    text: str
    is_reversed: bool = False


@dataclass(frozen=True, slots=True)
class Dimension:
    """Statements about one thing; the name is empty where the author gave none."""

    name: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class SelfAssessment:
    """Dimensions in the author's order. Statements are counted from zero through all of them."""

    stem: Stem
    dimensions: tuple[Dimension, ...]
    scale: Scale = Scale()

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The statements of all dimensions."""
        return tuple(one for dimension in self.dimensions for one in dimension.statements)


@dataclass(frozen=True, slots=True)
class Rated:
    """What the learner answered so far.

    Attributes:
        values: The number picked for each statement; None where there is none.
        declined: Statements answered with "En halua vastata".
    """

    values: tuple[int | None, ...] = ()
    declined: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Level:
    """How much of a dimension there is.

    Attributes:
        mean: On the scale, with reversed statements turned; None when none was answered.
        answered: How many statements the mean is of, out of `total`.
    """

    name: str
    mean: float | None
    answered: int
    total: int


def parse(block: Block) -> Parsed[SelfAssessment] | Invalid:
    """Read statements, by dimension or without; those before the first heading have no name."""
    stem, remarks = parse_stem(block)
    label = next((one for one in block.labels if one.word == "Asteikko"), None)
    scale = Scale() if label is None else _scale(label, remarks)
    groups = (("", block.items), *((part.title, part.items) for part in block.sections))
    dimensions = tuple(Dimension(name, tuple(map(_statement, own))) for name, own in groups if own)
    items = [item for _, own in groups for item in own]
    remarks += unusual(items)
    if not items:
        problem = Diagnostic("PK073", block.place, facts={"kind": block.kind})
        return Invalid(block.id, (*remarks, problem))
    remarks += [
        Diagnostic(
            "PK072", part.place, Severity.WARNING, max(1, len(part.title)), {"name": part.title}
        )
        for part in block.sections
        if not part.items
    ]
    return Parsed(SelfAssessment(stem, dimensions, scale), tuple(remarks))


def _statement(item: Item) -> Statement:
    found = _REVERSED.fullmatch(item.text)
    return Statement(found["text"], True) if found else Statement(item.text)


def _scale(label: Label, remarks: list[Diagnostic]) -> Scale:
    found = _SCALE.fullmatch(label.value.rstrip(".")) if len(label.value) <= _LONGEST else None
    low, high = (int(found["low"]), int(found["high"])) if found else (0, 0)
    words = _BETWEEN.split(found["words"]) if found and found["words"] else ["", ""]
    if 0 < high - low <= _MOST_STEPS and len(words) == 2:  # noqa: PLR2004 - two ends
        return Scale(low, high, words[0].strip(), words[1].strip())
    facts = {"value": label.value[:60]}
    length = len(label.word)
    remarks.append(Diagnostic("PK048", label.place, Severity.WARNING, length, facts))
    return Scale()


# --- what the answers say --------------------------------------------------------------


def levels(exercise: SelfAssessment, response: Rated) -> tuple[Level, ...]:
    """Return the level of each dimension, in the author's order.

    Raises:
        ValueError: The response does not fit the exercise any more.
    """
    turned = _turned(exercise, response)
    return tuple(
        _level(dimension, [next(turned) for _ in dimension.statements])
        for dimension in exercise.dimensions
    )


def numbers(exercise: SelfAssessment, response: Rated) -> Mapping[str, int]:
    """Return each answered statement's number by its text, reversed ones turned.

    Two assessments, perhaps before and after a course, are compared by the
    statements they share.

    Raises:
        ValueError: The response does not fit the exercise any more.
    """
    both = zip(exercise.statements, _turned(exercise, response), strict=True)
    return {statement.text: value for statement, value in both if value is not None}


def is_complete(exercise: SelfAssessment, response: Rated) -> bool:
    """Whether every statement has a number or was declined."""
    return len(response.values) == len(exercise.statements) and all(
        value is not None or at in response.declined for at, value in enumerate(response.values)
    )


def restored(stored: Json) -> SelfAssessment:
    """Return an assessment as it was once worded, from `records.Wording.text`.

    Raises:
        ValueError: It is the wording of something else.
    """
    match stored:
        case {
            "stem": {"id": str(id_), "prompt": str(prompt)},
            "dimensions": list(dimensions),
            "scale": {
                "low": int(low),
                "high": int(high),
                "low_words": str(low_words),
                "high_words": str(high_words),
            },
        }:
            scale = Scale(low, high, low_words, high_words)
            read = tuple(_dimension_restored(dimension) for dimension in dimensions)
            return SelfAssessment(Stem(id_, prompt), read, scale)
        case _:
            raise ValueError(f"not a self-assessment: {stored!r}")


def _dimension_restored(stored: Json) -> Dimension:
    match stored:
        case {"name": str(name), "statements": list(statements)}:
            return Dimension(name, tuple(_statement_restored(one) for one in statements))
        case _:
            raise ValueError(f"not a dimension: {stored!r}")


def _statement_restored(stored: Json) -> Statement:
    match stored:
        case {"text": str(text), "is_reversed": bool(is_reversed)}:
            return Statement(text, is_reversed)
        case _:
            raise ValueError(f"not a statement: {stored!r}")


def _turned(exercise: SelfAssessment, response: Rated) -> Iterator[int | None]:
    ends = exercise.scale.low + exercise.scale.high
    for statement, value in zip(exercise.statements, response.values, strict=True):
        yield ends - value if statement.is_reversed and value is not None else value


def _level(dimension: Dimension, values: list[int | None]) -> Level:
    given = [value for value in values if value is not None]
    return Level(dimension.name, fmean(given) if given else None, len(given), len(values))


# --- the kind --------------------------------------------------------------------------


def grade(_exercise: SelfAssessment, _response: Rated) -> Grade:
    """Accept anything: there is no better or worse answer about oneself."""
    return Grade(score=None)


def encode(response: Rated) -> Json:
    """Return the form a response is stored in."""
    return {
        "values": list[Json](response.values),
        "declined": list[Json](sorted(response.declined)),
    }


def decode(stored: Json) -> Rated:
    """Return the response that `encode` stored."""
    match stored:
        case {"values": list(values), "declined": list(declined)}:
            return Rated(
                tuple(None if value is None else int(str(value)) for value in values),
                frozenset(int(str(index)) for index in declined),
            )
        case _:
            raise ValueError(f"not a self-assessment: {stored!r}")


def answer_key(_exercise: SelfAssessment) -> Json:
    """Return a constant: nothing makes an answer about oneself right or wrong."""
    return None


def described(exercise: SelfAssessment, response: Rated) -> tuple[str, ...]:
    """Return each statement that was answered, with the number and its scale."""
    scale = f"{exercise.scale.low}–{exercise.scale.high}"
    said = []
    both = zip(exercise.statements, response.values, strict=True)
    for at, (statement, value) in enumerate(both):
        if value is not None:
            said.append(f"{statement.text} {value} ({scale})")
        elif at in response.declined:
            said.append(f"{statement.text} {_DECLINED}")
    return tuple(said)


def examples(exercise: SelfAssessment) -> Examples[Rated]:
    """Return a way to answer."""
    count = sum(len(dimension.statements) for dimension in exercise.dimensions)
    return Examples(Rated((exercise.scale.high,) * count))


KIND = Kind(
    name="self-assessment",
    words=("Itsearviointi", "Self-assessment"),
    exercise=SelfAssessment,
    response=Rated,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
    is_private=True,
    is_scored=False,
)
