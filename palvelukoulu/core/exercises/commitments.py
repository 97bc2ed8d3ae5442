"""Promises to oneself: some offered by the author, some in the learner's own words."""

from dataclasses import dataclass
from typing import Final

from palvelukoulu.core.entries import (
    Entry,
    entry_of,
    nothing_in,
    ticked_beforehand,
    unusual,
    without_boxes,
)
from palvelukoulu.core.exercise import Block, Examples, Grade, Invalid, Json, Kind, Parsed, Stem
from palvelukoulu.core.frames import (
    Frame,
    Texts,
    decode_texts,
    encode_texts,
    filled,
    frame_of,
    is_whole,
    no_texts,
    restored_frame,
)
from palvelukoulu.core.stem import parse_stem
from palvelukoulu.core.texts import folded

# "En tee lupausta nyt" may be chosen like a promise; nobody is asked later how it went.
_DECLINES: Final = ("en tee lupausta", "en lupaa")


@dataclass(frozen=True, slots=True)
class Commitments:
    """Promises to choose from.

    Attributes:
        own: Lines for promises in the learner's own words; most are a mere blank.
    """

    stem: Stem
    offered: tuple[Entry, ...]
    own: tuple[Frame, ...] = ()


@dataclass(frozen=True, slots=True)
class Promised:
    """What the learner promised.

    Attributes:
        indices: Of the offered promises, counted from zero in the author's order.
        own: What is written on each line of `Commitments.own`.
    """

    indices: frozenset[int] = frozenset()
    own: Texts = ()


def parse(block: Block) -> Parsed[Commitments] | Invalid:
    """Read the promises; an item with ``___`` is a line for the learner's own."""
    stem, remarks = parse_stem(block)
    remarks += ticked_beforehand(block.items)
    problems = [*nothing_in(block), *without_boxes(block.items)]
    if problems:
        return Invalid(block.id, (*remarks, *problems))
    frames = [(item, frame_of(item.text)) for item in block.items]
    offered = [item for item, frame in frames if not frame.blanks]
    remarks += unusual(offered)
    own = tuple(frame for _, frame in frames if frame.blanks)
    exercise = Commitments(stem, tuple(entry_of(item) for item in offered), own)
    return Parsed(exercise, tuple(remarks))


def is_decline(entry: Entry) -> bool:
    """Whether choosing this is choosing not to promise; it then stands alone."""
    return folded(entry.text).startswith(_DECLINES)


def promises(exercise: Commitments, response: Promised) -> tuple[str, ...]:
    """Return what was promised, to be asked about later.

    Raises:
        IndexError, ValueError: The response does not fit the exercise any more.
    """
    chosen = [exercise.offered[index] for index in sorted(response.indices)]
    own = zip(exercise.own, response.own, strict=True)
    return (
        *(entry.text for entry in chosen if not is_decline(entry)),
        *(filled(frame, texts) for frame, texts in own if is_whole(frame, texts)),
    )


def restored(stored: Json) -> Commitments:
    """Return the promises as they were once worded, from `records.Wording.text`.

    Raises:
        ValueError: It is the wording of something else.
    """
    match stored:
        case {
            "stem": {"id": str(id_), "prompt": str(prompt)},
            "offered": list(offered),
            "own": list(own),
        }:
            entries = tuple(_entry_restored(one) for one in offered)
            return Commitments(Stem(id_, prompt), entries, tuple(map(restored_frame, own)))
        case _:
            raise ValueError(f"not commitments: {stored!r}")


def _entry_restored(stored: Json) -> Entry:
    match stored:
        case {"text": str(text), "note": str(note)}:
            return Entry(text, note)
        case _:
            raise ValueError(f"not a promise: {stored!r}")


def grade(_exercise: Commitments, _response: Promised) -> Grade:
    """Accept anything: a promise belongs to the learner."""
    return Grade(score=None)


def encode(response: Promised) -> Json:
    """Return the form a response is stored in."""
    return {"indices": list[Json](sorted(response.indices)), "own": encode_texts(response.own)}


def decode(stored: Json) -> Promised:
    """Return the response that `encode` stored."""
    match stored:
        case {"indices": list(indices), "own": list(own)}:
            return Promised(frozenset(int(str(index)) for index in indices), decode_texts(own))
        case _:
            raise ValueError(f"not a response to commitments: {stored!r}")


def answer_key(_exercise: Commitments) -> Json:
    """Return a constant: nothing makes a promise right or wrong."""
    return None


def described(exercise: Commitments, response: Promised) -> tuple[str, ...]:
    """Return the chosen promises and the learner's own, as far as they are written."""
    own = zip(exercise.own, response.own, strict=True)
    return (
        *(exercise.offered[index].text for index in sorted(response.indices)),
        *(filled(frame, texts) for frame, texts in own if any(text.strip() for text in texts)),
    )


def examples(exercise: Commitments) -> Examples[Promised]:
    """Return a way to answer."""
    return Examples(Promised(frozenset({0} if exercise.offered else ()), no_texts(exercise.own)))


KIND = Kind(
    name="commitments",
    words=("Lupaukset", "Commitments"),
    exercise=Commitments,
    response=Promised,
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
