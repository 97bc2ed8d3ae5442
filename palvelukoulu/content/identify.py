"""Which id each exercise of a file has, and the splice that gives it one."""

from collections.abc import Sequence
from dataclasses import dataclass

from palvelukoulu.content.blocks import Extent
from palvelukoulu.content.identity import (
    Ids,
    fresh_id,
    is_valid,
    looks_cut,
    mangled_id,
    provisional_id,
    written_id,
)
from palvelukoulu.content.items import starts_item
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Split
from palvelukoulu.content.text import SourceText
from palvelukoulu.core.diagnostics import Diagnostic, Severity, Splice

# How far below its heading a damaged id comment is looked for.
_NEAR = 3


@dataclass(frozen=True, slots=True)
class Identified:
    """The id an exercise is read with."""

    id: str


def find_ids(
    extents: Sequence[Extent], split: Split, source: SourceText, ids: Ids, remarks: Remarks
) -> list[Identified]:
    """Return each exercise's id, written or provisional, and remark on what is missing."""
    finder = _Finder(split, source, ids, remarks)
    found = [finder.identified(extent) for extent in extents]
    finder.remark_on_orphans()
    return found


class _Finder:
    """Looks for the ids of one file."""

    def __init__(self, split: Split, source: SourceText, ids: Ids, remarks: Remarks) -> None:
        self._split = split
        self._source = source
        self._ids = ids
        self._remarks = remarks
        self._left = dict(split.comments)
        self._numbers = sorted(split.comments)
        self._starts: tuple[int, ...] = ()

    def identified(self, extent: Extent) -> Identified:
        """Return the exercise's id."""
        place = self._remarks.place(extent.heading.line, extent.heading.column)
        line, written = self._written(extent)
        if written is None:
            self._remark_on_missing(extent)
        elif not is_valid(written):
            self._remarks.error("PK082", line, 1, 1, id=written[:60])
        elif owner := self._ids.claim(written, place):
            self._remark_on_duplicate(extent, line, written, f"{owner.file}:{owner.line}")
        else:
            if looks_cut(written):
                self._remarks.warn("PK083", line, 1, 1, id=written)
            return Identified(written)
        key = provisional_id(extent.kind, extent.title, self._intro(extent), self._ids)
        self._ids.claim(key, place)
        return Identified(key)

    def remark_on_orphans(self) -> None:
        """Remark on ids that belong to no exercise: their heading is damaged or gone."""
        for number, comment in self._left.items():
            if written_id(comment) or mangled_id(comment):
                self._remarks.warn("PK016", number, 1, len(comment), text=comment[:60])

    def _written(self, extent: Extent) -> tuple[int, str | None]:
        for number in self._numbers:
            if extent.heading.line <= number <= extent.last and number in self._left:
                comment = self._left[number]
                if written := written_id(comment):
                    del self._left[number]
                    return number, written
                if (mangled := mangled_id(comment)) is not None:
                    del self._left[number]
                    if "-->" not in comment:  # told where the comment was found
                        return number, _key(mangled)
                    return number, self._mended(number, comment, mangled)
        return self._written_as_text(extent)

    def _written_as_text(self, extent: Extent) -> tuple[int, str | None]:
        """Find an id whose comment lost its marks, so that it stands there as text."""
        for number in range(extent.first, min(extent.last, extent.first + _NEAR) + 1):
            line = self._split.lines[number - 1]
            is_text = line.strip() and number not in self._split.code
            mangled = mangled_id(line) if is_text else None
            if mangled is not None:
                self._split.lines[number - 1] = ""
                return number, self._mended(number, line, mangled)
        return extent.heading.line, None

    def _mended(self, number: int, written: str, mangled: str) -> str | None:
        text = written.strip()
        self._remarks.error("PK014", number, 1, len(text), text=text[:60])
        return _key(mangled)

    def _intro(self, extent: Extent) -> str:
        lines: list[str] = []
        for number in range(extent.first, extent.last + 1):
            line = self._split.lines[number - 1]
            if starts_item(line):
                break
            lines.append(line)
        return "\n".join(lines)

    def _remark_on_missing(self, extent: Extent) -> None:
        heading = extent.heading
        fix = self._insertion(heading.line, f"<!-- tunnus: {self._fresh(extent)} -->")
        self._remarks.warn(
            "PK080", heading.line, heading.column, len(heading.text), fix, title=heading.text[:60]
        )

    def _remark_on_duplicate(self, extent: Extent, line: int, written: str, owner: str) -> None:
        fix = self._replacement(line, written, extent)
        facts = {"id": written, "owner": owner}
        place = self._remarks.place(line, 1)
        self._remarks.add(Diagnostic("PK081", place, Severity.ERROR, len(written), facts, fix))

    def _insertion(self, after: int, text: str) -> Splice | None:
        """Return the splice that adds a line after a line."""
        starts = self._line_starts()
        if not starts:
            return None
        end = self._source.line_end
        is_last = after == len(self._source.lines)
        return Splice(starts[after], starts[after], end + text if is_last else text + end)

    def _replacement(self, line: int, written: str, extent: Extent) -> Splice | None:
        starts = self._line_starts()
        if not starts:
            return None
        start = self._source.data.find(written.encode(), starts[line - 1], starts[line])
        if start < 0:
            return None
        return Splice(start, start + len(written.encode()), self._fresh(extent))

    def _fresh(self, extent: Extent) -> str:
        line = extent.heading.line
        seed = f"{self._remarks.file}\n{line}\n{extent.kind}\n{extent.title}"
        key = fresh_id(seed, self._ids)
        self._ids.claim(key, self._remarks.place(line, extent.heading.column))
        return key

    def _line_starts(self) -> tuple[int, ...]:
        if not self._starts and not self._source.encoding.startswith("utf-16"):
            self._starts = self._source.line_starts()
        return self._starts


def _key(mangled: str) -> str | None:
    key = mangled.rpartition(" ")[2]
    return key if is_valid(key) else None
