"""A number to estimate, on a scale or typed. Without a right answer or points it is a guess."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from palvelukoulu.core.about import about
from palvelukoulu.core.diagnostics import Diagnostic, Severity
from palvelukoulu.core.exercise import (
    Block,
    Examples,
    Grade,
    Invalid,
    Item,
    Json,
    Kind,
    Mark,
    Parsed,
    Stem,
)
from palvelukoulu.core.ranges import Range, Scale, read_range, read_scale
from palvelukoulu.core.stem import parse_stem
from palvelukoulu.language.numerals import is_same_unit, read_quantity, write_number

_NO_BREAK: Final = "\u00a0"
# Each range is compared with those before it: nobody writes more, and a thousand would take long.
_COMPARED: Final = 50


@dataclass(frozen=True, slots=True)
class Estimate:
    """A range of numbers, and what is said to a learner whose number is in it."""

    range: Range
    is_right: bool
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Estimation:
    """A question with a number for an answer.

    Attributes:
        scale: What to pick from; None where the number is only typed.
        estimates: In the author's order; the first that has the number in it counts.
    """

    stem: Stem
    scale: Scale | None
    estimates: tuple[Estimate, ...]

    @property
    def is_guess(self) -> bool:
        """Whether it is not judged: nothing is right, or the right one only tells a source's."""
        return self.stem.points == 0 or not any(one.is_right for one in self.estimates)

    @property
    def unit(self) -> str:
        """What stands after the number, or empty."""
        return self.scale.unit if self.scale else ""


@dataclass(frozen=True, slots=True)
class Estimated:
    """The number as the learner typed it, finished or not; `written` makes one of a slider's."""

    text: str


def written(value: float) -> str:
    """Return a number as a learner would type it: ``4,5``."""
    return write_number(value)


def value_of(exercise: Estimation, response: Estimated) -> float | None:
    """Return the number given; None for other text, another unit, and what is off the scale."""
    found = read_quantity(response.text)
    if found is None or not is_same_unit(exercise.unit, found[1]):
        return None
    value = float(found[0])
    return value if exercise.scale is None or exercise.scale.contains(value) else None


def parse(block: Block) -> Parsed[Estimation] | Invalid:
    """Read a scale and the ranges on it, or say what is wrong with them."""
    stem, remarks = parse_stem(block)
    scale, unreadable = _scale(block)
    remarks += unreadable
    has_right = any(item.is_checked for item in block.items)
    problems: list[Diagnostic] = []
    estimates: list[tuple[Item, Estimate]] = []
    for item in block.items:
        if has_right and item.is_checked is None:
            problems.append(about("PK030", item))
        if read := read_range(item.text):
            remarks += _other_units(item, read[1], scale)
            estimates.append((item, Estimate(read[0], bool(item.is_checked), item.feedback)))
        else:
            problems.append(about("PK047", item))
    if problems:
        return Invalid(block.id, (*remarks, *problems))
    remarks += _overlaps(estimates)
    exercise = _guessed(Estimation(stem, scale, tuple(estimate for _, estimate in estimates)))
    return Parsed(exercise, (*remarks, *_pointless(block, exercise)))


def _scale(block: Block) -> tuple[Scale | None, list[Diagnostic]]:
    label = next((label for label in block.labels if label.word == "Asteikko"), None)
    if label is None:
        return None, []
    if scale := read_scale(label.value):
        return scale, []
    facts = {"value": label.value[:60]}
    return None, [Diagnostic("PK048", label.place, Severity.WARNING, len(label.word), facts)]


def _other_units(item: Item, units: tuple[str, ...], scale: Scale | None) -> Iterator[Diagnostic]:
    wanted = scale.unit if scale else ""
    for unit in dict.fromkeys(units):
        if not is_same_unit(wanted, unit):
            yield about("PK146", item, Severity.WARNING, unit=unit, wanted=wanted)


def _overlaps(estimates: list[tuple[Item, Estimate]]) -> Iterator[Diagnostic]:
    """Remark on what the ranges before a range take from it."""
    for number, (item, estimate) in enumerate(estimates[:_COMPARED]):
        for before, earlier in estimates[:number]:
            if earlier.range.covers(estimate.range):
                yield about("PK144", item, Severity.WARNING, other=before.text)
                break
            if earlier.range.overlaps(estimate.range):
                yield about("PK143", item, Severity.WARNING, other=before.text)
                break


def _guessed(exercise: Estimation) -> Estimation:
    """Take the points from a guess; a right answer as wide as the scale makes it one too."""
    scale = exercise.scale
    estimates = exercise.estimates
    if scale and any(one.is_right and _is_whole(one.range, scale) for one in estimates):
        estimates = tuple(replace(one, is_right=False) for one in estimates)
        exercise = replace(exercise, estimates=estimates)
    if exercise.is_guess:
        exercise = replace(exercise, stem=replace(exercise.stem, points=0))
    return exercise


def _is_whole(wanted: Range, scale: Scale) -> bool:
    return wanted.contains(scale.least) and wanted.contains(scale.most)


def _pointless(block: Block, exercise: Estimation) -> Iterator[Diagnostic]:
    """Remark on a right answer out of reach, and on a guess that nothing follows."""
    right = [estimate.range for estimate in exercise.estimates if estimate.is_right]
    is_asked = right and not exercise.is_guess
    if exercise.scale and is_asked and not any(map(exercise.scale.reaches, right)):
        yield Diagnostic("PK145", block.place, Severity.WARNING)
    told = (exercise.stem.explanation, *(estimate.feedback for estimate in exercise.estimates))
    if exercise.is_guess and not any(told):
        yield Diagnostic("PK147", block.place, Severity.WARNING)


def grade(exercise: Estimation, response: Estimated) -> Grade:
    """Judge a number by the first range it is in. A guess has no score, but it may be near."""
    value = value_of(exercise, response)
    if value is None:
        return Grade(None if exercise.is_guess else 0.0, (Mark.MISSED,))
    met = next((one for one in exercise.estimates if one.range.contains(value)), None)
    feedback = (met.feedback,) if met and met.feedback else ()
    is_right = met is not None and met.is_right
    if exercise.is_guess:
        return Grade(None, (Mark.RIGHT if is_right else Mark.NEUTRAL,), feedback)
    return Grade(float(is_right), (Mark.RIGHT if is_right else Mark.WRONG,), feedback)


def encode(response: Estimated) -> Json:
    """Return the form a response is stored in."""
    return {"text": response.text}


def decode(stored: Json) -> Estimated:
    """Return the response that `encode` stored."""
    match stored:
        case {"text": str(text)}:
            return Estimated(text)
        case _:
            raise ValueError(f"not a number response: {stored!r}")


def answer_key(exercise: Estimation) -> Json:
    """Return the ranges, in order because the first counts; nothing for a guess."""
    if exercise.is_guess:
        return None
    return [
        [one.range.least, one.range.most, one.range.has_ends, one.is_right]
        for one in exercise.estimates
    ]


def described(exercise: Estimation, response: Estimated) -> tuple[str, ...]:
    """Return the number with its unit, or an unfinished text as it is."""
    value = value_of(exercise, response)
    if value is None:
        return (response.text,)
    return (f"{written(value)}{_NO_BREAK}{exercise.unit}".rstrip(),)


def examples(exercise: Estimation) -> Examples[Estimated]:
    """Return ways to answer: an end of a range that is right, and one that is not."""
    right, wrong = _ends(exercise, is_right=True), _ends(exercise, is_right=False)
    scale = exercise.scale
    middle = scale.value_at(scale.steps // 2) if scale else 1.0
    return Examples(
        Estimated(written(right[0] if right else middle)),
        Estimated(written(wrong[0])) if wrong else None,
    )


def _ends(exercise: Estimation, *, is_right: bool) -> list[float]:
    ranges = [one.range for one in exercise.estimates if one.is_right is is_right]
    ends = [end for one in ranges for end in (one.least, one.most) if end is not None]
    wanted = 1.0 if is_right else 0.0
    return [end for end in ends if grade(exercise, Estimated(written(end))).score == wanted]


KIND = Kind(
    name="number",
    words=("Arvioi luku", "Number"),
    exercise=Estimation,
    response=Estimated,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
)
