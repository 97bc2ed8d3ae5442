"""A dialogue that branches, and the way a learner walks through it.

Everything follows from the path: the options taken, one after another. So a
dialogue resumes at any node, steps back by forgetting the last choice, and
replays without anything else having been stored.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from palvelukoulu.core.conditions import Condition, Meter
from palvelukoulu.core.exercise import Stem
from palvelukoulu.core.scenes import Line


@dataclass(frozen=True, slots=True)
class Option:
    """Something the learner can say or do.

    Attributes:
        target: Index of the node it leads to; None ends the dialogue.
        feedback: Markdown: what it meant to the customer.
        changes: How much it moves each meter.
        conditions: All must hold for it to be offered.
        thoughts: What the customer thought of it, for the replay.
    """

    text: str
    target: int | None
    feedback: str = ""
    changes: tuple[int, ...] = ()
    conditions: tuple[Condition, ...] = ()
    thoughts: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A point of the dialogue; one without options is an ending.

    Attributes:
        title: As its heading; empty for the opening. Not shown to the learner.
    """

    title: str
    lines: tuple[Line, ...]
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Goal:
    """Something to reach: a node visited, meters where they should be, or both.

    With neither it is only told.
    """

    text: str
    node: int | None = None
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A meeting with a customer. `nodes` starts with the opening; `stem.intro` sets the scene."""

    stem: Stem
    nodes: tuple[Node, ...]
    meters: tuple[Meter, ...] = ()
    goals: tuple[Goal, ...] = ()
    can_step_back: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """A node on the way.

    Attributes:
        option: What the learner chose there; None where the choice is still open.
        before: The meters on arrival; `after` once the choice was made.
    """

    node: int
    lines: tuple[Line, ...]
    option: Option | None
    before: tuple[int, ...]
    after: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Walk:
    """Where a path has led.

    Attributes:
        turns: Every node on the way, the present one last; thoughts included.
        meters: Their values now.
        offered: Indexes of the present node's options that can be chosen.
        is_over: Whether nothing is left to choose.
    """

    turns: tuple[Turn, ...]
    meters: tuple[int, ...]
    offered: tuple[int, ...]
    is_over: bool

    @property
    def node(self) -> int:
        """The node where the learner is, or where the dialogue ended."""
        return self.turns[-1].node


def walk(dialogue: Dialogue, path: Sequence[int]) -> Walk:
    """Follow a path of option indexes, in the author's order.

    Raises:
        ValueError: The path takes an option that is not there.
    """
    turns: list[Turn] = []
    meters = tuple(meter.start for meter in dialogue.meters)
    at: int | None = 0
    for index in path:
        if at is None or index not in offered(dialogue.nodes[at], meters):
            raise ValueError(f"no way at step {len(turns)} of {tuple(path)}")
        node = dialogue.nodes[at]
        option = node.options[index]
        after = _moved(dialogue.meters, meters, option.changes)
        turns.append(Turn(at, node.lines, option, meters, after))
        meters, at = after, option.target
    if at is None:
        return Walk(tuple(turns), meters, (), is_over=True)
    node = dialogue.nodes[at]
    turns.append(Turn(at, node.lines, None, meters, meters))
    choosable = offered(node, meters)
    return Walk(tuple(turns), meters, choosable, is_over=not choosable)


def offered(node: Node, meters: Sequence[int]) -> tuple[int, ...]:
    """Return the indexes of the options whose conditions hold."""
    return tuple(
        index
        for index, option in enumerate(node.options)
        if all(condition.holds(meters) for condition in option.conditions)
    )


def goals_reached(dialogue: Dialogue, walked: Walk) -> tuple[bool | None, ...]:
    """Say of each goal whether it is reached now; None for one that is only told."""
    visited = {turn.node for turn in walked.turns}
    return tuple(
        None
        if goal.node is None and not goal.conditions
        else (goal.node is None or goal.node in visited)
        and all(condition.holds(walked.meters) for condition in goal.conditions)
        for goal in dialogue.goals
    )


def ways_through(dialogue: Dialogue) -> tuple[tuple[int, ...], ...]:
    """Return paths to every way a dialogue can end, the shortest first.

    Points of a dialogue count as the same when the meters are the same, so there
    are as many paths as it takes, not as many as there could be.
    """
    found: list[tuple[int, ...]] = []
    seen: set[tuple[int, tuple[int, ...]]] = set()
    waiting: deque[tuple[int, ...]] = deque([()])
    while waiting:
        path = waiting.popleft()
        walked = walk(dialogue, path)
        state = (walked.node, walked.meters)
        if walked.is_over:
            found.append(path)
        elif state not in seen:
            seen.add(state)
            waiting.extend((*path, index) for index in walked.offered)
    return tuple(found)


def _moved(
    meters: Sequence[Meter], values: Sequence[int], changes: Sequence[int]
) -> tuple[int, ...]:
    return tuple(
        meter.moved(value, change)
        for meter, value, change in zip(meters, values, changes, strict=True)
    )
