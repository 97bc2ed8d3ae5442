"""A question answered in a word or two. Recognised where it can be, and never failed."""

from collections.abc import Iterator
from dataclasses import dataclass

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
from palvelukoulu.core.stem import parse_stem
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
from palvelukoulu.language.words import tokens


@dataclass(frozen=True, slots=True)
class Expected:
    """What a learner may write, in its variants, and what is said to it in Markdown."""

    variants: tuple[str, ...]
    is_right: bool
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class ShortAnswer:
    """A question and what is expected.

    Attributes:
        model: What to show for comparison when words are not recognised.
    """

    stem: Stem
    expected: tuple[Expected, ...]
    model: str


@dataclass(frozen=True, slots=True)
class Replied:
    """What the learner wrote. A draft's verdict is open; `judge` finds it out."""

    typed: Typed


def parse(block: Block) -> Parsed[ShortAnswer] | Invalid:
    """Read ``- [x] oikea | toinen`` and ``- [ ] odotettu erehdys``."""
    stem, remarks = parse_stem(block)
    found: list[Diagnostic] = []
    expected: list[Expected] = []
    seen: dict[tuple[str, ...], bool] = {}
    for item in block.items:
        keys, has_hole = variants(item.text)
        if item.is_checked is None:
            found.append(about("PK030", item))
        if has_hole:
            found.append(about("PK049", item))
        found += _clashes(item, keys, seen)
        expected.append(Expected(keys, bool(item.is_checked), item.feedback))
    if not block.items:
        found.append(Diagnostic("PK073", block.place, facts={"kind": block.kind}))
    elif not any(item.is_checked for item in block.items):
        found.append(Diagnostic("PK034", block.place))
    if any(one.severity is Severity.ERROR for one in found):
        return Invalid(block.id, (*remarks, *found))
    first = next(key for one in expected if one.is_right for key in one.variants)
    model = block.value("Vastaus") or first
    return Parsed(ShortAnswer(stem, tuple(expected), model), (*remarks, *found))


def _clashes(
    item: Item, keys: tuple[str, ...], seen: dict[tuple[str, ...], bool]
) -> Iterator[Diagnostic]:
    """Remark on words of an earlier item; `seen` tells of each whether that was a right one."""
    is_right = bool(item.is_checked)
    for key in keys:
        earlier = seen.setdefault(tokens(key), is_right)
        if earlier is not is_right:
            yield about("PK150", item, text=key)


def judge(exercise: ShortAnswer, text: str, comparer: Comparer) -> Replied:
    """Recognise what the learner wrote."""
    return Replied(
        judge_typed(text, _keys(exercise, is_right=True), comparer, _keys(exercise, is_right=False))
    )


def _keys(exercise: ShortAnswer, *, is_right: bool) -> list[str]:
    return [key for one in exercise.expected if one.is_right is is_right for key in one.variants]


def grade(exercise: ShortAnswer, response: Replied) -> Grade:
    """Say what `judge` found; words that were not recognised are not judged."""
    mark = mark_typed(response.typed)
    if mark not in {Mark.RIGHT, Mark.WRONG}:
        return Grade(None, (mark,))
    feedback = _feedback(exercise, response.typed)
    return Grade(1.0 if mark is Mark.RIGHT else 0.0, (mark,), (feedback,) if feedback else ())


def _feedback(exercise: ShortAnswer, typed: Typed) -> str:
    """Return what is said to the words; to those the learner accepted, what suits the model."""
    if typed.verdict is Verdict.ACCEPTED:
        met = (one for one in exercise.expected if one.is_right)
    else:
        key = tokens(typed.key)
        met = (one for one in exercise.expected if key in map(tokens, one.variants))
    return next((one.feedback for one in met), "")


def encode(response: Replied) -> Json:
    """Return the form a response is stored in."""
    return encode_typed(response.typed)


def decode(stored: Json) -> Replied:
    """Return the response that `encode` stored."""
    return Replied(decode_typed(stored))


def answer_key(exercise: ShortAnswer) -> Json:
    """Return the words that are recognised, whatever their order."""
    return {
        "right": list[Json](sorted(_keys(exercise, is_right=True))),
        "wrong": list[Json](sorted(_keys(exercise, is_right=False))),
    }


def described(_exercise: ShortAnswer, response: Replied) -> tuple[str, ...]:
    """Return the words as they were written."""
    return (response.typed.text,)


def examples(exercise: ShortAnswer) -> Examples[Replied]:
    """Return ways to answer; a reply that nobody expected stands for the part."""
    slips = [one.variants[0] for one in exercise.expected if not one.is_right]
    (key, *_) = (one.variants[0] for one in exercise.expected if one.is_right)
    return Examples(
        Replied(Typed(key, Verdict.RIGHT, key)),
        Replied(Typed(slips[0], Verdict.EXPECTED, slips[0])) if slips else None,
        Replied(Typed("jotain aivan muuta", Verdict.UNKNOWN)),
    )


KIND = Kind(
    name="short-answer",
    words=("Vastaa lyhyesti", "Short answer"),
    exercise=ShortAnswer,
    response=Replied,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
    is_scored=False,
)
