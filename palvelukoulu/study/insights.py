"""The learner's own reflections, mantras, commitments and marks, in one place. For them alone."""

import enum
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Json
from palvelukoulu.core.exercises.commitments import is_decline
from palvelukoulu.core.follow_ups import FollowUp, Outcome
from palvelukoulu.core.marks import Mark
from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.core.records import Learner
from palvelukoulu.core.stem import prompt_in
from palvelukoulu.core.texts import folded
from palvelukoulu.store import follow_ups, own_words, wordings
from palvelukoulu.store.database import Store
from palvelukoulu.store.own_words import Said

# They say nothing of how it went.
_NO_OUTCOMES: Final = (Outcome.LATER, Outcome.CARRIED)


class InsightKind(enum.StrEnum):
    """What an insight is; the values of those written in exercises are names of their kinds."""

    REFLECTION = "reflection"
    MANTRA = "mantra"
    COMMITMENTS = "commitments"
    MARK = "mark"


_WRITTEN: Final = (InsightKind.REFLECTION, InsightKind.MANTRA, InsightKind.COMMITMENTS)


@dataclass(frozen=True, slots=True)
class Followed:
    """What was said later of a promise; `line` is one of `Version.lines`."""

    line: str
    follow_up: FollowUp


@dataclass(frozen=True, slots=True)
class Version:
    """What was written once.

    Attributes:
        prompt: What was asked then, as plain text; empty when nobody knows any more.
        lines: As the learner saw them then.
        followed: How the promises among them went, oldest first.
    """

    prompt: str
    lines: tuple[str, ...]
    at: datetime
    followed: tuple[Followed, ...] = ()


@dataclass(frozen=True, slots=True)
class Insight:
    """The learner's own words on one exercise, as they are now and as they were.

    Attributes:
        course: Title of the course; empty when it is no longer there.
        lesson: Title of the lesson; empty likewise.
        word: What the learner calls their mantra; empty for the other kinds.
        versions: Newest first, at least one.
        mark: The bookmark, highlight or note; None for what was written in an exercise.
    """

    kind: InsightKind
    course: str
    lesson: str
    word: str
    versions: tuple[Version, ...]
    mark: Mark | None = None

    @property
    def quote(self) -> str:
        """The words of the course that a mark was put on; empty for other kinds."""
        return self.mark.anchor.quote if self.mark is not None else ""

    @property
    def latest(self) -> Version:
        """What stands now."""
        return self.versions[0]

    @property
    def earlier(self) -> tuple[Version, ...]:
        """What stood before, newest first."""
        return self.versions[1:]


def insights(
    store: Store,
    learner: Learner,
    outlines: Iterable[CourseOutline],
    plain: Callable[[str], str],
    marks: Iterable[Mark] = (),
) -> tuple[Insight, ...]:
    """Return what the learner has written and marked, the newest first.

    `plain` makes plain text of a line of an author's Markdown; `marks` are the learner's.
    """
    with store.reading() as db:
        said = own_words.of_learner(db, learner.id, _WRITTEN)
        worded = [wordings.find(db, one.course, one.exercise, one.hashes) for one in said]
        told = follow_ups.of_learner(db, learner.id)
    grouped: dict[tuple[str, str, str], list[tuple[Said, Version]]] = {}
    for one, wording in zip(said, worded, strict=True):
        version = _version(one, wording.text if wording else None, plain)
        if version.lines:
            grouped.setdefault((one.course, one.exercise, one.kind), []).append((one, version))
    by_id = {outline.id: outline for outline in outlines}
    found = [
        _with_follow_ups(
            _insight(own, by_id.get(course)),
            [one.follow_up for one in told if _place(one.follow_up) == (course, exercise)],
            plain,
        )
        for (course, exercise, _), own in grouped.items()
    ]
    found += [_marked(mark, by_id.get(mark.anchor.course)) for mark in marks]
    return tuple(sorted(found, key=lambda insight: insight.latest.at, reverse=True))


def matching(
    insights: Iterable[Insight], query: str = "", kind: InsightKind | None = None
) -> tuple[Insight, ...]:
    """Return the insights of a kind that hold every word of a search, in any version."""
    words = folded(query).split()
    return tuple(
        insight
        for insight in insights
        if kind in (None, insight.kind) and all(word in _text(insight) for word in words)
    )


def _text(insight: Insight) -> str:
    said = (
        text
        for one in insight.versions
        for text in (one.prompt, *one.lines, *(each.follow_up.words for each in one.followed))
    )
    return folded(" ".join((insight.course, insight.lesson, insight.quote, *said)))


def _insight(own: Sequence[tuple[Said, Version]], outline: CourseOutline | None) -> Insight:
    """Make one insight; what was saved again without a change is one version."""
    versions: list[Version] = []
    for _, version in own:
        if versions and versions[-1].lines == version.lines:
            versions.pop()
        versions.append(version)
    last = own[-1][0]
    return Insight(
        InsightKind(last.kind),
        outline.title if outline else "",
        _lesson(outline, last.lesson),
        _word(last.response),
        tuple(reversed(versions)),
    )


def _with_follow_ups(
    insight: Insight, said: Iterable[FollowUp], plain: Callable[[str], str]
) -> Insight:
    """Put what was said later beside each promise, where that stands for the last time."""
    left = [one for one in said if one.outcome not in _NO_OUTCOMES]
    versions = []
    for version in insight.versions:
        followed = tuple(
            Followed(line, one)
            for one in left
            for line in version.lines
            if line in (one.promise, plain(one.promise))
        )
        left = [one for one in left if one not in {each.follow_up for each in followed}]
        versions.append(replace(version, followed=followed))
    return replace(insight, versions=tuple(versions))


def _place(follow_up: FollowUp) -> tuple[str, str]:
    return follow_up.course, follow_up.exercise


def _marked(mark: Mark, outline: CourseOutline | None) -> Insight:
    lines = tuple(mark.text.splitlines())
    return Insight(
        InsightKind.MARK,
        outline.title if outline else "",
        _lesson(outline, mark.anchor.lesson),
        "",
        (Version("", lines, mark.at),),
        mark,
    )


def _lesson(outline: CourseOutline | None, lesson: str) -> str:
    lessons = outline.lessons if outline else ()
    return next((one.title for one in lessons if one.id == lesson), "")


def _version(said: Said, wording: Json, plain: Callable[[str], str]) -> Version:
    lines = [line for line in said.described if line.strip()]
    if said.kind == InsightKind.COMMITMENTS:
        # What the author wrote is Markdown; what the learner wrote stays as it is.
        offered = _offered(wording)
        lines = [
            plain(line) if line in offered else line
            for line in lines
            if not is_decline(Entry(line))
        ]
    return Version(plain(prompt_in(wording)), tuple(lines), said.at)


def _offered(wording: Json) -> frozenset[str]:
    match wording:
        case {"offered": list(entries)}:
            return frozenset(str(one["text"]) for one in entries if isinstance(one, dict))
        case _:
            return frozenset()


def _word(response: Json) -> str:
    match response:
        case {"word": str(word)}:
            return word
        case _:
            return ""
