"""The exercise kinds. To add one, write its module and list it here."""

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from typing import Final

from palvelukoulu.core.exercise import (
    AnyKind,
    Block,
    Examples,
    Hashes,
    Invalid,
    Item,
    Json,
    Parsed,
    Stem,
    Upcoming,
)
from palvelukoulu.core.exercises import (
    cards,
    checklist,
    cloze,
    commitments,
    daily_tally,
    dialogue,
    hotspot,
    mantra,
    matching,
    multiple_choice,
    number,
    ordering,
    reflection,
    self_assessment,
    short_answer,
    single_choice,
    team_agreement,
    true_false,
)
from palvelukoulu.core.stem import parse_stem

KINDS: Final[tuple[AnyKind, ...]] = (
    single_choice.KIND,
    multiple_choice.KIND,
    true_false.KIND,
    ordering.KIND,
    hotspot.KIND,
    matching.KIND,
    cloze.KIND,
    short_answer.KIND,
    number.KIND,
    dialogue.KIND,
    reflection.KIND,
    self_assessment.KIND,
    commitments.KIND,
    checklist.KIND,
    mantra.KIND,
    team_agreement.KIND,
    daily_tally.KIND,
    cards.KIND,
)

# Type words of format "Palvelukoulu 1" that this version shows as coming.
UPCOMING: Final[tuple[tuple[str, ...], ...]] = ()

WORDS: Final[Mapping[str, str]] = {
    word.casefold(): words[0]
    for words in (*(kind.words for kind in KINDS), *UPCOMING)
    for word in words
}

_BY_WORD: Final = {kind.words[0]: kind for kind in KINDS}
_BY_NAME: Final = {kind.name: kind for kind in KINDS}
_BY_TYPE: Final[Mapping[type, AnyKind]] = {kind.exercise: kind for kind in KINDS}


def parse(block: Block) -> Parsed[object] | Invalid:
    """Read a block with the kind it names. `block.kind` is a canonical word."""
    if kind := _BY_WORD.get(block.kind):
        return kind.parse(block)
    _, remarks = parse_stem(block)
    return Parsed(Upcoming(block.id, block.kind, block.title), tuple(remarks))


def is_playable(exercise: object) -> bool:
    """Whether the exercise is of one of `KINDS`, not invalid and not upcoming."""
    return type(exercise) in _BY_TYPE


def kind_of(exercise: object) -> AnyKind:
    """Return the kind an exercise belongs to."""
    return _BY_TYPE[type(exercise)]


def kind_named(name: str) -> AnyKind:
    """Return the kind a record names."""
    return _BY_NAME[name]


def stem_of(exercise: object) -> Stem:
    """Return what a playable exercise has around its choices."""
    stem: Stem = exercise.stem  # type: ignore[attr-defined]
    return stem


def examples_of(exercise: object) -> Examples[object]:
    """Return ways a playable exercise may be answered."""
    examples: Examples[object] = kind_of(exercise).examples(exercise)
    return examples


def points_of(exercise: object) -> int:
    """Return an exercise's weight in the course's score; 0 when it is not judged."""
    return stem_of(exercise).points if kind_of(exercise).is_scored else 0


def hashes_of(exercise: object, block: Block) -> Hashes:
    """Return the two fingerprints of an exercise's wording."""
    kind = kind_of(exercise)
    visible: Json = [
        block.title,
        block.intro,
        block.outro,
        [[label.word, label.value] for label in block.labels],
        [_visible(item) for item in block.items],
        [
            [section.title, section.body, [_visible(item) for item in section.items]]
            for section in block.sections
        ],
    ]
    return Hashes(_fingerprint([kind.name, kind.answer_key(exercise)]), _fingerprint(visible))


def _visible(item: Item) -> Json:
    return [item.text, item.feedback, [_visible(child) for child in item.children]]


def _fingerprint(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    folded = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    return hashlib.blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
