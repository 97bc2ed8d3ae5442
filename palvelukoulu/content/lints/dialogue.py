"""Dialogues: every arrow leads somewhere, every node is reached, and there is an end."""

import re
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from palvelukoulu.content.arrows import Branch, branch_of
from palvelukoulu.content.lints.spots import column_of
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.words import folded, nearest
from palvelukoulu.core.exercise import Block, Item, Section

_ENDS: Final = frozenset({"loppu", "slut", "end"})
_START: Final = ""
_LOST: Final = "?"
# "+2 Otit vastuun" with the sign or the space lost.
_SCORE: Final = re.compile(r"[+\-−–][0-9]{1,2}(?:[ \t]|$)")
_LOST_SIGN: Final = re.compile(
    r"[0-9]{1,2}[ \t]|[+\-−–][ \t]|[+\-−–]?[0-9]{1,2}[^\W\d]|[+\-−–][^\W\d]"
    r"|(?=\S{0,4}[0-9])(?=\S{0,4}[+\-−–])\S{2,5}(?:[ \t]|$)"
)


@dataclass(frozen=True, slots=True)
class _Graph:
    """Where one can go from each node; the start is named by the empty string."""

    sections: Mapping[str, Section]
    next: Mapping[str, frozenset[str]]
    endings: frozenset[str]


def lint_dialogue(block: Block, lines: Sequence[str], remarks: Remarks) -> None:
    """Remark on a dialogue."""
    sections: dict[str, Section] = {}
    for section in block.sections:
        if folded(section.title) in sections:
            line, column = section.place.line, section.place.column
            remarks.error("PK061", line, column, max(1, len(section.title)), name=section.title)
        sections.setdefault(folded(section.title), section)
    if not block.items:
        remarks.error("PK060", block.place.line, block.place.column)
        return
    follow: dict[str, frozenset[str]] = {
        _START: _targets(block.items, sections, lines, remarks),
        **{name: _targets(one.items, sections, lines, remarks) for name, one in sections.items()},
    }
    if any(_LOST in targets for targets in follow.values()):
        # Whether the rest is reached cannot be told before the arrow is mended.
        follow = {}
    endings = frozenset({*_ENDS, *(name for name, one in sections.items() if not one.items)})
    if follow:
        _remark_on_ways(_Graph(sections, follow, endings), block, remarks)
    if block.value("Mittari") is not None:
        for item in (*block.items, *(one for part in block.sections for one in part.items)):
            _remark_on_score(item, remarks)


def _targets(
    items: Sequence[Item], sections: Mapping[str, Section], lines: Sequence[str], remarks: Remarks
) -> frozenset[str]:
    found = set()
    for item in items:
        branch = branch_of(item.text)
        if branch is None or not branch.text:
            line, column = item.place.line, item.place.column
            remarks.error("PK065", line, column, max(1, len(item.text)), text=item.text[:60])
            continue
        name = _named(branch, sections)
        if name in sections or name in _ENDS:
            found.add(name)
        else:
            _remark_on_missing(item, branch, sections, lines, remarks)
            found.add(_LOST)
    return frozenset(found)


def _named(branch: Branch, sections: Mapping[str, Section]) -> str:
    if branch.is_link:
        return next((name for name in sections if _slug(name) == folded(branch.target)), "")
    return folded(branch.target.rstrip("."))


def _slug(name: str) -> str:
    """Return the address that Markdown viewers give a heading."""
    return re.sub(r"[^\w-]", "", name.replace(" ", "-"))


def _remark_on_missing(
    item: Item,
    branch: Branch,
    sections: Mapping[str, Section],
    lines: Sequence[str],
    remarks: Remarks,
) -> None:
    titles = {one.title: str(one.place.line) for one in sections.values()}
    near = "" if remarks.is_full else nearest(branch.target, (*titles, "LOPPU")) or ""
    remarks.error(
        "PK062",
        item.place.line,
        column_of(item, branch.at, lines),
        max(1, len(branch.target)),
        target=branch.target[:60],
        near=near,
        near_line=titles.get(near, ""),
        names=", ".join([*titles, "LOPPU"])[:200],
    )


def _remark_on_ways(graph: _Graph, block: Block, remarks: Remarks) -> None:
    reached = _reached(_START, graph.next)
    for name, section in graph.sections.items():
        if name not in reached:
            line, column = section.place.line, section.place.column
            remarks.warn("PK063", line, column, max(1, len(section.title)), name=section.title)
    backwards: dict[str, set[str]] = {}
    for name, targets in graph.next.items():
        for target in targets:
            backwards.setdefault(target, set()).add(name)
    ending = frozenset().union(*(_reached(name, backwards) for name in graph.endings))
    if _START not in ending:
        remarks.error("PK064", block.place.line, block.place.column, name=block.title[:60])
        return
    for name in sorted(reached - ending - {_START}):
        place = graph.sections[name].place
        remarks.error("PK064", place.line, place.column, name=graph.sections[name].title)


def _reached(start: str, ways: Mapping[str, frozenset[str] | set[str]]) -> frozenset[str]:
    seen = {start}
    waiting = deque([start])
    while waiting:
        for name in ways.get(waiting.popleft(), ()):
            if name not in seen:
                seen.add(name)
                waiting.append(name)
    return frozenset(seen)


def _remark_on_score(item: Item, remarks: Remarks) -> None:
    if _LOST_SIGN.match(item.feedback) and not _SCORE.match(item.feedback):
        text = item.feedback.partition("\n")[0][:60]
        remarks.warn("PK066", item.place.line + 1, 1, 1, text=text)
