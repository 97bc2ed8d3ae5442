"""A text of one's own to say in one's mind before meeting a customer."""

import enum
from collections.abc import Callable
from dataclasses import dataclass

from palvelukoulu.core.entries import nothing_in, unusual, without_blanks
from palvelukoulu.core.exercise import Block, Examples, Grade, Invalid, Json, Kind, Parsed, Stem
from palvelukoulu.core.frames import (
    Frame,
    Texts,
    decode_texts,
    encode_texts,
    filled,
    frame_of,
    is_begun,
    is_whole,
    restored_frame,
)
from palvelukoulu.core.stem import parse_stem


class MantraWord(enum.StrEnum):
    """What the learner calls it; the word "loitsu" does not suit everyone's convictions."""

    SPELL = "loitsu"
    MANTRA = "mantra"
    SENTENCE = "oma lause"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence to finish, and ways in which somebody might; they suit its first blank."""

    frame: Frame
    starters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mantra:
    """The sentences that a mantra is built of."""

    stem: Stem
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Composed:
    """What the learner wrote, as much of it as there is.

    Attributes:
        texts: For each sentence, a text for each of its blanks.
        free: Written without the sentences; when there is some, it is the mantra.
    """

    texts: Texts = ()
    word: MantraWord = MantraWord.SPELL
    free: str = ""


@dataclass(frozen=True, slots=True)
class Verse:
    """A line of the card; one that is not whole is shown fainter, with ``…`` for what is open."""

    text: str
    is_whole: bool


def parse(block: Block) -> Parsed[Mantra] | Invalid:
    """Read the sentences; the items under one are its starters."""
    stem, remarks = parse_stem(block)
    sentences = tuple(
        Sentence(frame_of(item.text), tuple(child.text for child in item.children))
        for item in block.items
    )
    problems = [*nothing_in(block), *without_blanks(block)]
    if problems:
        return Invalid(block.id, (*remarks, *problems))
    return Parsed(Mantra(stem, sentences), (*remarks, *unusual(block.items, has_children=True)))


def verses(exercise: Mantra, response: Composed) -> tuple[Verse, ...]:
    """Return the card's lines as they stand now.

    Raises:
        ValueError: The response does not fit the exercise any more.
    """
    if response.free.strip():
        return tuple(
            Verse(line.strip(), True) for line in response.free.splitlines() if line.strip()
        )
    return tuple(
        Verse(filled(sentence.frame, texts), is_whole(sentence.frame, texts))
        for sentence, texts in zip(exercise.sentences, response.texts, strict=True)
    )


def composed(exercise: Mantra, response: Composed) -> str:
    """Return the mantra, a line for each finished sentence; empty before the first one."""
    if not is_begun(response.texts) and not response.free.strip():
        return ""
    return "\n".join(verse.text for verse in verses(exercise, response) if verse.is_whole)


def restored(stored: Json) -> Mantra:
    """Return the sentences as they were once worded, from `records.Wording.text`.

    Raises:
        ValueError: It is the wording of something else.
    """
    match stored:
        case {"stem": {"id": str(id_), "prompt": str(prompt)}, "sentences": list(sentences)}:
            return Mantra(Stem(id_, prompt), tuple(_sentence_restored(one) for one in sentences))
        case _:
            raise ValueError(f"not a mantra: {stored!r}")


def _sentence_restored(stored: Json) -> Sentence:
    match stored:
        case {"frame": frame, "starters": list(starters)}:
            return Sentence(restored_frame(frame), tuple(str(one) for one in starters))
        case _:
            raise ValueError(f"not a sentence of a mantra: {stored!r}")


def in_plain_words(exercise: Mantra, plain: Callable[[str], str]) -> Mantra:
    """Take Markdown away with `plain`: the words go into fields and on to a card."""
    return Mantra(
        exercise.stem,
        tuple(
            Sentence(
                Frame(tuple(_kept(part, plain) for part in one.frame.parts)),
                tuple(map(plain, one.starters)),
            )
            for one in exercise.sentences
        ),
    )


def _kept(part: str, plain: Callable[[str], str]) -> str:
    """Keep the spaces around the blanks, which rendering would take away."""
    words = part.strip()
    before = part[: len(part) - len(part.lstrip())]
    after = part[len(part.rstrip()) :]
    return f"{before}{plain(words)}{after}" if words else part


def grade(_exercise: Mantra, _response: Composed) -> Grade:
    """Accept anything: a mantra belongs to the learner."""
    return Grade(score=None)


def encode(response: Composed) -> Json:
    """Return the form a response is stored in."""
    return {
        "texts": encode_texts(response.texts),
        "word": response.word.value,
        "free": response.free,
    }


def decode(stored: Json) -> Composed:
    """Return the response that `encode` stored."""
    match stored:
        case {"texts": list(texts), "word": str(word), "free": str(free)}:
            return Composed(decode_texts(texts), MantraWord(word), free)
        case _:
            raise ValueError(f"not a mantra: {stored!r}")


def answer_key(_exercise: Mantra) -> Json:
    """Return a constant: nothing makes a mantra right or wrong."""
    return None


def described(exercise: Mantra, response: Composed) -> tuple[str, ...]:
    """Return the lines of the card, those still open too."""
    return tuple(verse.text for verse in verses(exercise, response))


def examples(exercise: Mantra) -> Examples[Composed]:
    """Return ways to answer: every sentence, and all but the last."""
    texts = [("kuuntelen loppuun",) * one.frame.blanks for one in exercise.sentences]
    open_ended = (*texts[:-1], ("",) * len(texts[-1]))
    return Examples(Composed(tuple(texts)), None, Composed(open_ended))


KIND = Kind(
    name="mantra",
    words=("Loitsu", "Mantra", "Oma lause"),
    exercise=Mantra,
    response=Composed,
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
