"""Cards with a term on one side and its meaning on the other."""

from dataclasses import dataclass

from palvelukoulu.core.about import about
from palvelukoulu.core.arrows import split_arrow
from palvelukoulu.core.entries import nothing_in, unusual
from palvelukoulu.core.exercise import (
    Block,
    Examples,
    Grade,
    Invalid,
    Item,
    Json,
    Kind,
    Parsed,
    Stem,
)
from palvelukoulu.core.stem import parse_stem


@dataclass(frozen=True, slots=True)
class Card:
    """A term and its meaning: inline Markdown, or a quote's Markdown on the back."""

    front: str
    back: str


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards in the author's order."""

    stem: Stem
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Turned:
    """What the learner has done with the cards, counted from zero in the author's order.

    Attributes:
        turned: Those looked at from behind, and said something of: but for `lying`.
        known: Those the learner says they knew; others come back in review.
        lying: The one that lies on its face, of which nothing has been said yet.
    """

    turned: frozenset[int] = frozenset()
    known: frozenset[int] = frozenset()
    lying: int | None = None


def parse(block: Block) -> Parsed[Cards] | Invalid:
    """Read the cards: ``- Termi -> selitys``, or a term with a quote under it."""
    stem, remarks = parse_stem(block)
    cards = [(item, _card(item)) for item in block.items]
    problems = nothing_in(block)
    problems += [about("PK059", item) for item, card in cards if not (card.front and card.back)]
    if problems:
        return Invalid(block.id, (*remarks, *problems))
    exercise = Cards(stem, tuple(card for _, card in cards))
    return Parsed(exercise, (*remarks, *unusual(block.items)))


def _card(item: Item) -> Card:
    cut = split_arrow(item.text)
    if cut is None:
        return Card(item.text, item.feedback)
    return Card(cut.before, "\n\n".join(part for part in (cut.after, item.feedback) if part))


def grade(_exercise: Cards, _response: Turned) -> Grade:
    """Judge nothing: only the learner knows what they knew."""
    return Grade(score=None)


def encode(response: Turned) -> Json:
    """Return the form a response is stored in."""
    lying: dict[str, Json] = {} if response.lying is None else {"lying": response.lying}
    return {
        "turned": list[Json](sorted(response.turned)),
        "known": list[Json](sorted(response.known)),
        **lying,
    }


def decode(stored: Json) -> Turned:
    """Return the response that `encode` stored."""
    match stored:
        case {"turned": list(turned), "known": list(known), **rest}:
            lying = rest.get("lying")
            return Turned(
                frozenset(int(str(index)) for index in turned),
                frozenset(int(str(index)) for index in known),
                None if lying is None else int(str(lying)),
            )
        case _:
            raise ValueError(f"not a response to cards: {stored!r}")


def answer_key(_exercise: Cards) -> Json:
    """Return a constant: nothing makes looking at a card right or wrong."""
    return None


def described(exercise: Cards, response: Turned) -> tuple[str, ...]:
    """Return the terms that were turned or known."""
    return tuple(exercise.cards[at].front for at in sorted(response.turned | response.known))


def examples(exercise: Cards) -> Examples[Turned]:
    """Return a way to answer."""
    every = frozenset(range(len(exercise.cards)))
    return Examples(Turned(every, every))


KIND = Kind(
    name="cards",
    words=("Kortit", "Cards"),
    exercise=Cards,
    response=Turned,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
    is_scored=False,
)
