"""What records of a course are called after its author has edited it."""

from collections.abc import Collection, Iterator, Mapping
from typing import TypeAlias

from palvelukoulu.core.revision import Pair, Revision, Update
from palvelukoulu.core.rewording import Asked

# Exercise, and what made it right: what a standing is kept under.
Standing: TypeAlias = tuple[str, str]

# In no id and in no fingerprint: what is put away under it is nobody's until it comes back.
_AWAY = "~"


def moves_of(
    update: Update, then: Revision, now: Revision, recorded: Collection[Standing]
) -> Mapping[Standing, Standing]:
    """Return where each record goes that can no longer stay where it is.

    An answer follows its question. Where that asks something else now, the answer stays in
    sight of it as one to an earlier question, and never counts for the present one.
    """
    moves: dict[Standing, Standing] = {}
    paired = {pair.then.id for pair in update.pairs}
    present = {one.id for one in now.asked}
    for one in then.asked:
        if one.id in present and one.id not in paired:
            moves.update(_put_away(one, recorded))
    for pair in update.pairs:
        moves.update(_moved(pair, recorded))
    return {one: other for one, other in moves.items() if one in recorded and one != other}


def _put_away(one: Asked, recorded: Collection[Standing]) -> Iterator[tuple[Standing, Standing]]:
    """Clear the way: another question has the id now."""
    for exercise, key in recorded:
        if exercise == one.id:
            yield (exercise, key), (f"{exercise}{_AWAY}{one.hashes.text}", key)


def _moved(pair: Pair, recorded: Collection[Standing]) -> Iterator[tuple[Standing, Standing]]:
    then, now = pair.then, pair.now
    for exercise, key in recorded:
        if exercise == then.id:
            yield (exercise, key), (now.id, _key_now(pair, key))


def _key_now(pair: Pair, key: str) -> str:
    then, now = pair.then.hashes, pair.now.hashes
    if key == then.key:
        if pair.is_same:
            return now.key
        return f"{key}{_AWAY}{then.text}" if key == now.key else key
    # The author has gone back to what was asked before.
    return now.key if key == f"{now.key}{_AWAY}{now.text}" else key
