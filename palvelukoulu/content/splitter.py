"""First stage of reading: where the headings are.

Only what decides the structure is looked at, so that Markdown itself, a
thousand times slower and without source positions, runs on one page at a time.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from palvelukoulu.content.fences import Fences, Indentation
from palvelukoulu.content.remarks import Remarks

# A file with more is not a lesson; each page costs memory and a place in the outline.
MOST_HEADINGS = 1_000

_DEEPEST_INDENT = 3
_DEEPEST_LEVEL = 6
# "<!--" alone on its line hides whatever follows, as in any editor. One that starts with
# text is a note that fits a screen; longer than this, its end is missing.
_LONGEST_COMMENT = 100
_NEAR = 3
_COMMENT_START = "<!--"
_COMMENT_END = "-->"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading line: its text and where the text starts."""

    level: int
    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Split:
    """A file's headings, and its lines with the code and comments told apart.

    Attributes:
        headings: Outside code and comments, in order.
        lines: As in the file, comments outside code blanked out.
        code: Numbers of the lines inside a code fence, fences included.
        comments: Each comment that stands on one line, by line number.
    """

    headings: tuple[Heading, ...]
    lines: list[str]
    code: frozenset[int]
    comments: dict[int, str]


def split(lines: Sequence[str], skip: int, remarks: Remarks) -> Split:
    """Find the headings after the first `skip` lines."""
    kept = list(lines)
    comments, code = _set_apart(kept, skip, remarks)
    headings: list[Heading] = []
    for number, line in _candidates(kept, skip, code):
        heading = _heading(line, number, remarks)
        if heading is None:
            continue
        if len(headings) == MOST_HEADINGS:
            remarks.error("PK053", number, 1, heading.level, most=str(MOST_HEADINGS))
            break
        headings.append(heading)
    return Split(tuple(headings), kept, code, comments)


def _candidates(lines: Sequence[str], skip: int, code: frozenset[int]) -> Iterator[tuple[int, str]]:
    for number in range(skip + 1, len(lines) + 1):
        line = lines[number - 1]
        if "#" in line and number not in code and line.lstrip(" ").startswith("#"):
            yield number, line


def _heading(line: str, number: int, remarks: Remarks) -> Heading | None:
    indent = len(line) - len(line.lstrip(" "))
    level = len(line) - indent - len(line[indent:].lstrip("#"))
    if indent > _DEEPEST_INDENT or level > _DEEPEST_LEVEL:
        return None
    rest = line[indent + level :]
    text = rest.strip()
    if rest and rest[0] not in " \t":
        # "#palvelu" is a hashtag; "##Sivu" can only be a heading that lost its space.
        if level == 1 and "#" not in rest[:_NEAR]:
            return None
        remarks.error("PK015", number, indent + 1, level, text=text[:60])
    column = indent + level + 1 + len(rest) - len(rest.lstrip())
    return Heading(level, _without_closing(text), number, min(column, len(line) + 1))


def _without_closing(text: str) -> str:
    bare = text.rstrip("#")
    if bare == text:
        return text
    return bare.rstrip() if not bare or bare[-1] in " \t" else text


def _set_apart(
    lines: list[str], skip: int, remarks: Remarks
) -> tuple[dict[int, str], frozenset[int]]:
    """Blank out comments and return those of one line, and the numbers of the lines of code.

    Comments are the author's own notes. In code they are text: what stands first in the
    file decides which it is.
    """
    comments: dict[int, str] = {}
    code: set[int] = set()
    fences, indentation = Fences(lines), Indentation()
    last_end = max((at for at, line in enumerate(lines) if _COMMENT_END in line), default=-1) + 1
    number = skip + 1
    while number <= len(lines):
        is_indented = indentation.is_code(lines[number - 1])
        if end := fences.end_of(number, remarks):
            code.update(range(number, end + 1))
            number = end + 1
        elif _COMMENT_START in lines[number - 1] and not is_indented:
            number = _blank_comment(lines, number, last_end, comments, remarks)
        else:
            number += 1
    return comments, frozenset(code)


def _blank_comment(
    lines: list[str], number: int, last_end: int, comments: dict[int, str], remarks: Remarks
) -> int:
    """Blank out the comments of a line and return the next line to look at."""
    kept, inside, opened = _without_comments(lines[number - 1])
    if inside:
        comments[number] = inside
    lines[number - 1] = kept
    if not opened:
        return number + 1
    end = _end_of_comment(lines, number, opened, last_end)
    return _blank_long_comment(lines, number, end, opened, comments, remarks)


def _without_comments(line: str) -> tuple[str, str, str]:
    """Return what remains of a line, its first comment, and the start of an unclosed one."""
    kept: list[str] = []
    first = ""
    at = 0
    while (start := line.find(_COMMENT_START, at)) >= 0:
        kept.append(line[at:start])
        if line.count("`", at, start) % 2:
            kept.append(_COMMENT_START)
            at = start + len(_COMMENT_START)
            continue
        end = line.find(_COMMENT_END, start + len(_COMMENT_START) - 2)
        if end < 0:
            return "".join(kept), first, line[start:]
        at = end + len(_COMMENT_END)
        first = first or line[start:at]
    return "".join(kept) + line[at:], first, ""


def _end_of_comment(lines: Sequence[str], number: int, opened: str, last_end: int) -> int | None:
    """Return the number of the line that ends a comment of many lines."""
    if number >= last_end:
        return None
    if opened.strip() == _COMMENT_START:
        return next(at for at in range(number + 1, last_end + 1) if _COMMENT_END in lines[at - 1])
    for at in range(number + 1, min(last_end, number + _LONGEST_COMMENT) + 1):
        if _COMMENT_END in lines[at - 1]:
            return at
        if lines[at - 1].startswith(("#", _COMMENT_START)):
            return None
    return None


def _blank_long_comment(
    lines: list[str],
    number: int,
    end: int | None,
    opened: str,
    comments: dict[int, str],
    remarks: Remarks,
) -> int:
    """Blank a comment and return the next line to look at; report one that does not end."""
    if end is None:
        column = len(lines[number - 1]) + 1
        remarks.error("PK014", number, column, len(opened), text=opened.strip()[:60])
        comments.setdefault(number, opened)
        return number + 1
    for at in range(number + 1, end):
        lines[at - 1] = ""
    lines[end - 1] = lines[end - 1].partition(_COMMENT_END)[2]
    return end
