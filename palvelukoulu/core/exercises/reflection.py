"""An open question answered in the learner's own words. Never judged."""

import re
from dataclasses import dataclass

from palvelukoulu.core.diagnostics import Diagnostic, Severity
from palvelukoulu.core.exercise import Block, Examples, Grade, Invalid, Json, Kind, Parsed, Stem
from palvelukoulu.core.stem import parse_stem

_LENGTH = re.compile(r"(?P<count>[0-9]{1,4})(?:\s*merkkiä)?\.?")


@dataclass(frozen=True, slots=True)
class Reflection:
    """A question to think about.

    Attributes:
        example: What somebody else might have written.
        least: Characters that make the response worth keeping; 0 for none.
    """

    stem: Stem
    example: str = ""
    least: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """What the learner wrote."""

    text: str


def parse(block: Block) -> Parsed[Reflection] | Invalid:
    """Read a reflection; it has a prompt and no list."""
    stem, remarks = parse_stem(block)
    remarks += [
        Diagnostic("PK070", item.place, length=len(item.text), facts={"text": item.text})
        for item in block.items
    ]
    least = 0
    for label in block.labels:
        if label.word == "Vähintään":
            found = _LENGTH.fullmatch(label.value)
            least = int(found["count"]) if found else 0
            if found is None:
                facts = {"word": label.word, "value": label.value, "wanted": "20 merkkiä"}
                remarks.append(
                    Diagnostic("PK021", label.place, Severity.WARNING, len(label.word), facts)
                )
    if block.items:
        return Invalid(block.id, tuple(remarks))
    return Parsed(Reflection(stem, block.value("Esimerkki") or "", least), tuple(remarks))


def grade(_exercise: Reflection, _response: Written) -> Grade:
    """Accept anything: a reflection belongs to the learner."""
    return Grade(score=None)


def encode(response: Written) -> Json:
    """Return the form a response is stored in."""
    return {"text": response.text}


def decode(stored: Json) -> Written:
    """Return the response that `encode` stored."""
    match stored:
        case {"text": str(text)}:
            return Written(text)
        case _:
            raise ValueError(f"not a reflection: {stored!r}")


def answer_key(_exercise: Reflection) -> Json:
    """Return a constant: nothing makes a reflection right or wrong."""
    return None


def described(_exercise: Reflection, response: Written) -> tuple[str, ...]:
    """Return the text itself."""
    return (response.text,)


def examples(_exercise: Reflection) -> Examples[Written]:
    """Return a way to answer."""
    return Examples(Written("Kerroin asiakkaalle, mitä teen seuraavaksi. Hän rauhoittui."))


KIND = Kind(
    name="reflection",
    words=("Pohdi", "Reflection"),
    exercise=Reflection,
    response=Written,
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
