"""Bytes of a course file to lines, whatever editor wrote them.

Line and column numbers count from one, in characters of the file as an editor
shows it; byte offsets are for splices into the very same bytes.
"""

import re
from dataclasses import dataclass

from palvelukoulu.content.remarks import Remarks

# The largest lesson among 567 public course files had 130 kB; reading time is bounded by this.
LARGEST_FILE = 256 * 1024
# Markdown's running time grows faster than the line; text of this length has no author.
LONGEST_LINE = 20_000

_MEGABYTE = 1024 * 1024
_NBSP = "\N{NO-BREAK SPACE}"
# Word and zip, PDF, old Word, PNG, JPEG: what gets saved under a lesson's name.
_DOCUMENTS = (b"PK\x03\x04", b"%PDF-", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff")
_PROBED = 4096
# A slip leaves one zero byte in a text; in other files every tenth or more is one.
_ZEROS = 10

_UTF8_BOM = b"\xef\xbb\xbf"
_UTF16_BOMS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_LINE_END = re.compile(r"\r\n|\r|\n")
# Besides tab, LF and CR. The last five end a line for Python, but not for an editor.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
# They reorder what the learner sees: an option could read differently from what is judged.
# Word and web pages put no-break spaces after the marks at the start of a line.
_MARKS = re.compile(
    rf"^(?=[^\n]{{0,40}}{_NBSP})[ \t{_NBSP}]*"
    rf"(?:(?:[>*+-]|\#{{1,6}}|[0-9]{{1,3}}[.)]|\[[ xX{_NBSP}]\])[ \t{_NBSP}]+)*",
    re.MULTILINE,
)
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class SourceText:
    """A decoded file.

    Attributes:
        lines: Without their ends, control characters replaced, bidi controls left out.
        raw: The text as decoded, line ends included, without a byte order mark.
        encoding: Name for `str.encode`, such as ``utf-8``.
        mark: Length of the byte order mark in bytes.
        data: The file itself.
    """

    lines: tuple[str, ...]
    raw: str
    encoding: str
    mark: int
    data: bytes

    @property
    def line_end(self) -> str:
        """The file's own line end, by its first line."""
        found = _LINE_END.search(self.raw)
        return found[0] if found else "\n"

    def line_starts(self) -> tuple[int, ...]:
        """Return the byte offset of the start of each line, and of the end of the file."""
        starts = [self.mark]
        before = 0
        for end in _LINE_END.finditer(self.raw):
            starts.append(starts[-1] + self._size(before, end.end()))
            before = end.end()
        starts.append(starts[-1] + self._size(before, len(self.raw)))
        return tuple(starts)

    def _size(self, start: int, end: int) -> int:
        return len(self.raw[start:end].encode(self.encoding, "replace"))


def read_text(data: bytes, remarks: Remarks, size: int = 0) -> SourceText | None:
    """Decode a file; None when it is too large to be a lesson, or no text at all.

    Args:
        data: The file, or its start when it is too large.
        remarks: On the file.
        size: The file's own size in bytes where `data` is only its start.
    """
    if len(data) > LARGEST_FILE:
        remarks.error("PK002", 1, size=_spelt(size or len(data)), most=_spelt(LARGEST_FILE))
        return None
    if _is_binary(data):
        remarks.error("PK154", 1)
        return None
    raw, encoding, mark = _decode(data)
    text = raw.replace("\r\n", "\n").replace("\r", "\n")
    lines = _cut(_cleaned(text, remarks).split("\n"), remarks)
    source = SourceText(tuple(lines), raw, encoding, mark, data)
    if encoding == "cp1252":
        _remark_on_encoding(text, remarks)
    return source


def _cut(lines: list[str], remarks: Remarks) -> list[str]:
    for at, line in enumerate(lines):
        if len(line) > LONGEST_LINE:
            remarks.error("PK051", at + 1, LONGEST_LINE, most=str(LONGEST_LINE))
            lines[at] = line[:LONGEST_LINE]
    return lines


def _spelt(size: int) -> str:
    if size < _MEGABYTE:
        return f"{size // 1024}{_NBSP}kt"
    return f"{size / _MEGABYTE:.1f}{_NBSP}Mt".replace(".", ",")


def _is_binary(data: bytes) -> bool:
    """Whether a file is a document, a picture or the like: by how it begins, or by its bytes."""
    if data.startswith(_DOCUMENTS):
        return True
    start = data[:_PROBED] if data[:2] not in _UTF16_BOMS else b""
    return start.count(0) * _ZEROS > len(start)


def _decode(data: bytes) -> tuple[str, str, int]:
    if encoding := _UTF16_BOMS.get(data[:2]):
        return data[2:].decode(encoding, "replace"), encoding, 2
    mark = len(_UTF8_BOM) if data.startswith(_UTF8_BOM) else 0
    try:
        return data[mark:].decode("utf-8"), "utf-8", mark
    except UnicodeDecodeError:
        return data[mark:].decode("cp1252", "replace"), "cp1252", mark


def _cleaned(text: str, remarks: Remarks) -> str:
    if found := _CONTROL.search(text):
        line, column = _line_and_column(text, found.start())
        remarks.warn("PK003", line, column, character=f"U+{ord(found[0]):04X}")
        text = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
    if found := _BIDI.search(text):
        line, column = _line_and_column(text, found.start())
        remarks.warn("PK004", line, column, character=f"U+{ord(found[0]):04X}")
        text = _BIDI.sub("", text)
    return _MARKS.sub(_plain_spaces, text) if _NBSP in text else text


def _plain_spaces(found: re.Match[str]) -> str:
    return found[0].replace(_NBSP, " ")


def _remark_on_encoding(text: str, remarks: Remarks) -> None:
    first = next(at for at, letter in enumerate(text) if not letter.isascii())
    line, column = _line_and_column(text, first)
    remarks.warn("PK001", line, column)


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
