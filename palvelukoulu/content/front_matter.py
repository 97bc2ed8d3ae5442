"""The flat ``avain: arvo`` lines between two ``---`` at the top of a file.

Not YAML: there ``kuvaus: Kolme pilaria: yhteinen palvelu`` is an error,
``versio: 1.20`` is the number 1.2 and ``kesto: 1:30`` is 90.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.words import folded, nearest

_FENCE = "---"
_CLOSING = (_FENCE, "...")
# What word processors make of the fence while it is typed, and what slipping fingers do.
_TURNED = re.compile(r"[ \t]*(?:-{2}|-{4,}|-*[–—―−][-–—―− \t]*)[ \t]*")
_MOST_LINES = 400


@dataclass(slots=True)
class Entry:
    """One key's value: text after the colon, or the ``- kohta`` lines under it."""

    value: str
    line: int
    column: int
    items: list[str] = field(default_factory=list)

    def listed(self) -> tuple[str, ...]:
        """Return the items, or the value as the only one."""
        return tuple(self.items) or ((self.value,) if self.value else ())


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stood at the top of the file.

    Attributes:
        entries: By key, lower case.
        end: Number of lines it took, fences included; 0 when there was none.
    """

    entries: Mapping[str, Entry]
    end: int

    def text(self, key: str) -> str:
        """Return the key's value, or an empty string."""
        entry = self.entries.get(key)
        return entry.value if entry else ""

    def listed(self, key: str) -> tuple[str, ...]:
        """Return the key's items, or its value as the only one."""
        entry = self.entries.get(key)
        return entry.listed() if entry else ()


def read_front_matter(
    lines: Sequence[str], known: Collection[str], remarks: Remarks
) -> FrontMatter:
    """Read the top of a file whose keys are to be among `known`."""
    start = _start(lines, known, remarks)
    if start is None:
        return FrontMatter({}, 0)
    for at in range(start, min(len(lines), _MOST_LINES)):
        if _starts_text(lines, at):
            break
        if lines[at].rstrip() in _CLOSING:
            return FrontMatter(_entries(lines, start, at, known, remarks), at + 1)
        if _is_turned_fence(lines[at]):
            _remark_on_fence(lines, at, remarks)
            return FrontMatter(_entries(lines, start, at, known, remarks), at + 1)
    return _unclosed(lines, start, known, remarks)


def _start(lines: Sequence[str], known: Collection[str], remarks: Remarks) -> int | None:
    """Return how many lines stand before the first key; None when there are no keys.

    A word processor turns the first fence into a dash, and who copies a file by hand
    leaves it out: the keys under it are read all the same.
    """
    if lines and lines[0].rstrip() == _FENCE:
        return 1
    first = next((at for at, line in enumerate(lines[:_MOST_LINES]) if line.strip()), len(lines))
    if first == len(lines):
        return None
    if _has_key(lines[first], known):
        remarks.error("PK114", first + 1, 1, len(lines[first].rstrip()))
        return first
    is_whole = lines[first].strip() == _FENCE
    if not (is_whole or _is_turned_fence(lines[first])):
        return None
    if not _has_key("".join(lines[first + 1 : first + 2]), known):
        return None
    if not is_whole:
        _remark_on_fence(lines, first, remarks)
    return first + 1


def _has_key(line: str, known: Collection[str]) -> bool:
    written, colon, _ = line.partition(":")
    return bool(colon) and folded(written) in known


def _is_turned_fence(line: str) -> bool:
    return _TURNED.fullmatch(line) is not None


def _remark_on_fence(lines: Sequence[str], at: int, remarks: Remarks) -> None:
    text = lines[at].strip()
    remarks.error("PK114", at + 1, 1, len(lines[at].rstrip()), near=text[:60])


def _starts_text(lines: Sequence[str], at: int) -> bool:
    """Whether the lesson's own text starts here; ``#`` right under a key is a note."""
    return lines[at].lstrip().startswith("#") and not lines[at - 1].strip()


def _unclosed(
    lines: Sequence[str], start: int, known: Collection[str], remarks: Remarks
) -> FrontMatter:
    """Take what looks like front matter, so that the rest of the file is still read."""
    end = start
    while end < min(len(lines), _MOST_LINES) and not _is_body(lines[end]):
        end += 1
    remarks.error("PK005", 1, 1, len(_FENCE))
    return FrontMatter(_entries(lines, start, end, known, remarks), end)


def _is_body(line: str) -> bool:
    stripped = line.strip()
    return not stripped or stripped.startswith("# ") or set(stripped) == {"-"}


def _entries(
    lines: Sequence[str], start: int, end: int, known: Collection[str], remarks: Remarks
) -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    latest: Entry | None = None
    for number in range(start + 1, end + 1):
        line = lines[number - 1]
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        if stripped.startswith("- ") and latest is not None and not latest.value:
            latest.items.append(_unquoted(stripped[2:].strip()))
            continue
        latest = _entry(line, number, known, entries, remarks) or latest
    return entries


def _entry(
    line: str, number: int, known: Collection[str], entries: dict[str, Entry], remarks: Remarks
) -> Entry | None:
    written, colon, value = line.partition(":")
    key = folded(written)
    column = len(line) - len(line.lstrip()) + 1
    if not colon or not key:
        remarks.warn("PK008", number, column, len(line.strip()), text=line.strip()[:60])
        return None
    if key not in known:
        suggestion = nearest(key, known) or ""
        remarks.warn(
            "PK006", number, column, len(written.strip()), key=written.strip(), near=suggestion
        )
    elif key in entries:
        remarks.warn("PK009", number, column, len(written.strip()), key=key)
    start = len(line) - len(value.lstrip()) + 1
    entry = Entry(_unquoted(value.strip()), number, start)
    entries.setdefault(key, entry)
    return entry


def _unquoted(value: str) -> str:
    """Drop the quotes that people used to YAML put around a value."""
    is_quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if is_quoted else value
