"""A meeting with a customer that wayes by what the learner says. Never judged."""

import difflib
import re
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import unquote

from palvelukoulu.core.about import about
from palvelukoulu.core.arrows import split_arrow
from palvelukoulu.core.conditions import (
    Condition,
    Meter,
    can_hold,
    read_conditions,
    read_meter,
    split_condition,
)
from palvelukoulu.core.diagnostics import Diagnostic, Place, Severity
from palvelukoulu.core.dialogues import Dialogue, Goal, Node, Option, walk, ways_through
from palvelukoulu.core.exercise import (
    Block,
    Examples,
    Grade,
    Invalid,
    Item,
    Json,
    Kind,
    Label,
    Parsed,
)
from palvelukoulu.core.scenes import lines_of, setting_and_lines, without_thoughts
from palvelukoulu.core.stem import parse_stem, read_truth, unreadable
from palvelukoulu.core.texts import folded

_MOST_METERS: Final = 2
# Looking for what was meant takes long; nobody reads so many suggestions.
_MOST_SUGGESTED: Final = 20
_LONGEST: Final = 60
_END: Final = -1
_ENDS: Final = frozenset({"loppu", "slut", "end"})
_LINK: Final = re.compile(r"\[(.+)\]\(#([^()\s]+)\)")
_CHANGE = r"(?:[+\-−–][0-9]{1,2})"
# "+2", "-1", and for two meters "+2/-1"; "–10 % alennus" is no score.
_SCORE: Final = re.compile(
    rf"(?P<first>{_CHANGE}|0(?=/))(?:/(?P<second>{_CHANGE}|0))?(?!\s*[%€])(?=\s|$)\s*"
)


@dataclass(frozen=True, slots=True)
class Walked:
    """The options taken so far, from the opening on, as indexes in the author's order."""

    path: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Way:
    """Text, and where it leads under which conditions.

    Attributes:
        target: Empty without an arrow; `at` is its offset in the whole text.
        needs: Conditions as written, before and after the target.
    """

    text: str
    target: str
    at: int
    needs: tuple[str, str]
    is_link: bool = False


@dataclass(slots=True)
class _Reading:
    """What reading a dialogue has found out so far; `_END` stands for LOPPU.

    Attributes:
        titles: Index of a node by its folded title; `slugs` by its address in a link.
        lines: Line of a node by its title as written.
        is_meter_lost: Whether a meter could not be read: what it would take is not known.
    """

    titles: Mapping[str, int]
    slugs: Mapping[str, int]
    lines: Mapping[str, int]
    meters: tuple[Meter, ...]
    remarks: list[Diagnostic]
    is_meter_lost: bool = False
    problems: list[Diagnostic] = field(default_factory=list)


def parse(block: Block) -> Parsed[Dialogue] | Invalid:
    """Read a dialogue: the block is its opening, its sections are the other nodes."""
    setting, opening = setting_and_lines(block.intro)
    stem, remarks = parse_stem(replace(block, intro=setting, outro=""))
    if not block.items:
        return Invalid(block.id, (*remarks, Diagnostic("PK060", block.place)))
    titles: dict[str, int] = {}
    for number, section in enumerate(block.sections, 1):
        titles.setdefault(folded(section.title), number)
    slugs = {_slug(title): at for title, at in (dict.fromkeys(_ENDS, _END) | titles).items()}
    where = {section.title: section.place.line for section in block.sections}
    meters = _meters(block, remarks)
    written = min(len(block.values("Mittari")), _MOST_METERS)
    reading = _Reading(titles, slugs, where, meters, remarks, len(meters) < written)
    _remark_on_doubles(block, reading)
    nodes = (
        Node("", (*opening, *lines_of(block.outro)), _options(block.items, block.place, reading)),
        *(
            Node(part.title, lines_of(part.body), _options(part.items, part.place, reading))
            for part in block.sections
        ),
    )
    goals = tuple(_goal(label, reading) for label in block.labels if label.word == "Tavoite")
    can_step_back = read_truth(block, "Askel taakse", remarks)
    _remark_on_ways(block, nodes, reading)
    if reading.problems:
        return Invalid(block.id, (*remarks, *reading.problems))
    return Parsed(Dialogue(stem, nodes, reading.meters, goals, can_step_back), tuple(remarks))


# --- reading ---------------------------------------------------------------------------


def _meters(block: Block, remarks: list[Diagnostic]) -> tuple[Meter, ...]:
    meters: list[Meter] = []
    for label in block.labels:
        if label.word != "Mittari":
            continue
        meter = read_meter(label.value) if label.value else None
        if len(meters) == _MOST_METERS:
            remarks.append(unreadable(label, "enintään kaksi mittaria"))
        elif meter is None:
            remarks.append(unreadable(label, "Luottamus tai Luottamus (0–5, alussa 2)"))
        else:
            meters.append(meter)
    return tuple(meters)


def _remark_on_doubles(block: Block, reading: _Reading) -> None:
    for number, section in enumerate(block.sections, 1):
        if reading.titles[folded(section.title)] != number:
            length = max(1, len(section.title))
            facts = {"name": section.title}
            reading.problems.append(Diagnostic("PK061", section.place, length=length, facts=facts))


def _options(items: Sequence[Item], place: Place, reading: _Reading) -> tuple[Option, ...]:
    read = (_option(item, reading) for item in items)
    options = tuple(option for option in read if option is not None)
    if options and all(option.conditions for option in options):
        reading.remarks.append(Diagnostic("PK069", place, Severity.WARNING))
    return options


def _option(item: Item, reading: _Reading) -> Option | None:
    way = _way_of(item.text)
    if not (way.text and way.target):
        reading.problems.append(about("PK065", item))
        return None
    target = _target(way, reading)
    if target is None:
        at = replace(item.place, column=item.place.column + way.at)
        reading.problems.append(_missing(way, at, reading, Severity.ERROR))
    feedback, thoughts = without_thoughts(item.feedback)
    changes, feedback = _changes(feedback, item.place, reading)
    return Option(
        way.text,
        None if target == _END else target,
        feedback,
        changes,
        _conditions(way.needs, item.place, reading),
        thoughts,
    )


def _goal(label: Label, reading: _Reading) -> Goal:
    way = _way_of(label.value)
    conditions = _conditions(way.needs, label.place, reading)
    if not way.target:
        return Goal(way.text, None, conditions)
    target = _target(way, reading)
    if target is None or target == _END:
        reading.remarks.append(_missing(way, label.place, reading, Severity.WARNING))
        target = None
    return Goal(way.text, target, conditions)


def _way_of(text: str) -> _Way:
    rest, after = split_condition(text)
    if link := _LINK.fullmatch(rest):
        return _Way(link[1], link[2], link.start(2), ("", after), is_link=True)
    cut = split_arrow(rest, is_last=True)
    if cut is None:
        return _Way(rest, "", 0, ("", after))
    said, before = split_condition(cut.before)
    return _Way(said, cut.after, cut.start, (before, after))


def _target(way: _Way, reading: _Reading) -> int | None:
    """Return the index of the node that is meant; None when there is no such node."""
    name = folded(way.target.rstrip("."))
    if way.is_link:
        return reading.slugs.get(folded(unquote(way.target)))
    number = reading.titles.get(name)
    return _END if number is None and name in _ENDS else number


def _missing(way: _Way, place: Place, reading: _Reading, severity: Severity) -> Diagnostic:
    near = _near(way.target, reading) if len(reading.problems) < _MOST_SUGGESTED else ""
    line = reading.lines.get(near)
    facts = {
        "target": way.target[:60],
        "near": near,
        "near_line": "" if line is None else str(line),
        "names": ", ".join([*reading.lines, "LOPPU"])[:200],
    }
    return Diagnostic("PK062", place, severity, max(1, len(way.target)), facts)


def _near(target: str, reading: _Reading) -> str:
    """Return the title that was probably meant, or empty."""
    by_folded = {folded(name[:_LONGEST]): name for name in (*reading.lines, "LOPPU")}
    found = difflib.get_close_matches(folded(target[:_LONGEST]), by_folded, 1)
    return by_folded[found[0]] if found else ""


def _changes(feedback: str, place: Place, reading: _Reading) -> tuple[tuple[int, ...], str]:
    """Take the score off feedback; return how it moves each meter, and the rest."""
    count = len(reading.meters)
    found = _SCORE.match(feedback)
    if found is None:
        return (0,) * count, feedback
    given = tuple(_number(part) for part in found.groups() if part is not None)
    if len(given) != count and not reading.is_meter_lost:
        facts = {"score": found[0].strip(), "given": str(len(given)), "meters": str(count)}
        under = replace(place, line=place.line + 1, column=1)
        reading.remarks.append(Diagnostic("PK067", under, Severity.WARNING, facts=facts))
    return (*given, 0, 0)[:count], feedback[found.end() :]


def _number(written: str) -> int:
    value = int(written.lstrip("+-−–"))
    return -value if written[0] in "-−–" else value


def _conditions(written: Iterable[str], place: Place, reading: _Reading) -> tuple[Condition, ...]:
    conditions: list[Condition] = []
    for text in filter(None, written):
        found = read_conditions(text, reading.meters)
        if found is None and not reading.is_meter_lost:
            names = ", ".join(meter.name for meter in reading.meters)
            facts = {"text": text[:60], "meters": names}
            reading.remarks.append(Diagnostic("PK068", place, Severity.WARNING, facts=facts))
        for one in found or ():
            conditions.append(one)
            if not can_hold(one, reading.meters):
                meter = reading.meters[one.meter]
                facts = {"text": text[:60], "low": str(meter.low), "high": str(meter.high)}
                reading.remarks.append(Diagnostic("PK197", place, Severity.WARNING, facts=facts))
    return tuple(conditions)


def _slug(name: str) -> str:
    """Return the address that Markdown viewers give a heading."""
    return re.sub(r"[^\w-]", "", name.replace(" ", "-"))


# --- ways through ----------------------------------------------------------------------


def _remark_on_ways(block: Block, nodes: Sequence[Node], reading: _Reading) -> None:
    """Remark on nodes that are never reached, and on those that never end.

    An option that leads to no node counts as an ending: only what is wrong however it
    is mended is told. Which nodes are reached cannot be told before that.
    """
    is_whole = not reading.problems
    ahead: dict[int, set[int]] = {at: set() for at in range(len(nodes))}
    back: dict[int, set[int]] = {at: set() for at in (_END, *ahead)}
    for at, node in enumerate(nodes):
        for option in node.options:
            target = _END if option.target is None else option.target
            ahead[at].add(target)
            back[target].add(at)
    reached = _reached((0,), ahead)
    endings = [at for at, node in enumerate(nodes) if not node.options]
    ending = _reached((_END, *endings), back)
    if 0 not in ending:
        facts = {"name": block.title[:60]}
        reading.problems.append(Diagnostic("PK064", block.place, facts=facts))
    for at, section in enumerate(block.sections, 1):
        length, facts = max(1, len(section.title)), {"name": section.title}
        if at not in reached and is_whole:
            reading.remarks.append(
                Diagnostic("PK063", section.place, Severity.WARNING, length, facts)
            )
        elif at not in ending and 0 in ending:
            reading.problems.append(Diagnostic("PK064", section.place, length=length, facts=facts))


def _reached(starts: Iterable[int], ways: Mapping[int, Iterable[int]]) -> frozenset[int]:
    waiting = deque(starts)
    seen = set(waiting)
    while waiting:
        for at in ways.get(waiting.popleft(), ()):
            if at not in seen:
                seen.add(at)
                waiting.append(at)
    return frozenset(seen)


# --- the kind --------------------------------------------------------------------------


def grade(_exercise: Dialogue, _response: Walked) -> Grade:
    """Judge nothing: what happens in a dialogue is its own feedback."""
    return Grade(score=None)


def stepped_back(exercise: Dialogue, response: Walked) -> Walked:
    """Return the path without its last choice, where the author allows that."""
    return Walked(response.path[:-1]) if exercise.can_step_back else response


def encode(response: Walked) -> Json:
    """Return the form a response is stored in."""
    return {"path": list[Json](response.path)}


def decode(stored: Json) -> Walked:
    """Return the response that `encode` stored."""
    match stored:
        case {"path": list(path)}:
            return Walked(tuple(int(str(index)) for index in path))
        case _:
            raise ValueError(f"not a dialogue: {stored!r}")


def answer_key(exercise: Dialogue) -> Json:
    """Return the graph: which ways there are, and what each costs and needs."""
    ways = {
        node.title: list[Json](sorted(_keyed(exercise, option) for option in node.options))
        for node in exercise.nodes
    }
    scales = [[meter.low, meter.high, meter.start] for meter in exercise.meters]
    return {"ways": dict[str, Json](ways), "meters": [list[Json](scale) for scale in scales]}


def _keyed(exercise: Dialogue, option: Option) -> str:
    target = "" if option.target is None else exercise.nodes[option.target].title
    needs = " ".join(f"{one.meter}{one.sign}{one.value}" for one in option.conditions)
    return f"{target}|{'/'.join(map(str, option.changes))}|{needs}"


def described(exercise: Dialogue, response: Walked) -> tuple[str, ...]:
    """Return what the learner said, turn by turn.

    Raises:
        ValueError: The path does not fit the dialogue any more.
    """
    turns = walk(exercise, response.path).turns
    return tuple(turn.option.text for turn in turns if turn.option is not None)


def examples(exercise: Dialogue) -> Examples[Walked]:
    """Return the way that pleases the customer most, and the one that pleases least."""
    ways = sorted(ways_through(exercise), key=lambda way: sum(walk(exercise, way).meters))
    return Examples(Walked(ways[-1]), Walked(ways[0]))


KIND = Kind(
    name="dialogue",
    words=("Tilanne", "Keskustelu", "Dialogue"),
    exercise=Dialogue,
    response=Walked,
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
