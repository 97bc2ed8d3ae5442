"""Rules of work that a team words together.

What is written belongs to the team and not to the person at the keyboard, so it
is not private: the supervisor is one of those who agree.
"""

from dataclasses import dataclass

from palvelukoulu.core.entries import nothing_in, unusual, without_blanks
from palvelukoulu.core.exercise import Block, Examples, Grade, Invalid, Json, Kind, Parsed, Stem
from palvelukoulu.core.frames import Frame, Texts, decode_texts, encode_texts, filled, frame_of
from palvelukoulu.core.stem import parse_stem


@dataclass(frozen=True, slots=True)
class TeamAgreement:
    """Sentences to finish together; one without a blank is a rule as it stands.

    Attributes:
        signatories: Who agrees, such as ``koko tiimi``; empty when the author does not say.
    """

    stem: Stem
    frames: tuple[Frame, ...]
    signatories: str = ""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the team wrote so far, for each sentence a text for each of its blanks."""

    texts: Texts = ()
    is_signed: bool = False


def parse(block: Block) -> Parsed[TeamAgreement] | Invalid:
    """Read the sentences."""
    stem, remarks = parse_stem(block)
    problems = [*nothing_in(block), *without_blanks(block)]
    if problems:
        return Invalid(block.id, (*remarks, *problems))
    frames = tuple(frame_of(item.text) for item in block.items)
    exercise = TeamAgreement(stem, frames, block.value("Allekirjoitus") or "")
    return Parsed(exercise, (*remarks, *unusual(block.items)))


def rules(exercise: TeamAgreement, response: Agreed) -> tuple[str, ...]:
    """Return the sentences as they stand, ``…`` where a blank is open.

    Raises:
        ValueError: The response does not fit the exercise any more.
    """
    both = zip(exercise.frames, response.texts, strict=True)
    return tuple(filled(frame, texts) for frame, texts in both)


def grade(_exercise: TeamAgreement, _response: Agreed) -> Grade:
    """Accept anything: the team knows its work."""
    return Grade(score=None)


def encode(response: Agreed) -> Json:
    """Return the form a response is stored in."""
    return {"texts": encode_texts(response.texts), "is_signed": response.is_signed}


def decode(stored: Json) -> Agreed:
    """Return the response that `encode` stored."""
    match stored:
        case {"texts": list(texts), "is_signed": bool(is_signed)}:
            return Agreed(decode_texts(texts), is_signed)
        case _:
            raise ValueError(f"not a team agreement: {stored!r}")


def answer_key(_exercise: TeamAgreement) -> Json:
    """Return a constant: nothing makes an agreement right or wrong."""
    return None


def described(exercise: TeamAgreement, response: Agreed) -> tuple[str, ...]:
    """Return the sentences, and who agrees once they do."""
    signed = (exercise.signatories,) if response.is_signed and exercise.signatories else ()
    return (*rules(exercise, response), *signed)


def examples(exercise: TeamAgreement) -> Examples[Agreed]:
    """Return a way to answer."""
    texts = tuple(("sovimme yhdessä",) * frame.blanks for frame in exercise.frames)
    return Examples(Agreed(texts, is_signed=True))


KIND = Kind(
    name="team-agreement",
    words=("Tiimin sopimus", "Team agreement"),
    exercise=TeamAgreement,
    response=Agreed,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
    is_scored=False,
)
