"""A line of a course file as a reader sees it, each character still in its own column.

Markup becomes spaces of the same length, so that what is found in the text is found in
the file: a remark points at the very word.
"""

import re
from typing import Final

MARK: Final = re.compile(r"(?<![!\[\\])\[([A-ZÅÄÖ]{1,3}[0-9]?|\+)\](?![(\[\]])")

_GAP: Final = re.compile(r"(?<!\\)\[\[([^\[\]]*)\]\]")
_MARKUP: Final = (
    re.compile(r"`[^`]*`"),
    re.compile(r"<https?:[^<>\s]*>|<mailto:[^<>\s]*>"),
    re.compile(r"\]\([^()]*\)"),
    re.compile(r"https?://\S+"),
    re.compile(r"\[![^\W\d_]{1,20}\]"),
    MARK,
    re.compile(r"!?\["),
    re.compile(r"\]|\*+|~~|_{2,}"),
    re.compile(r"(?<!\w)_|_(?!\w)"),
    re.compile(r"\\(?=[^\w\s])"),
    re.compile(r"\(käännetty\)"),
)


def visible(line: str) -> str:
    """Return a line's words where they stand, with spaces in place of the markup.

    Of a gap with many answers the one that is right is left: ``[[*voimaa | vaivaa]]``.
    """
    line = _GAP.sub(_filled, line)
    for markup in _MARKUP:
        line = markup.sub(blank, line)
    return line


def blank(found: re.Match[str]) -> str:
    """Return as many spaces as were found."""
    return " " * len(found[0])


def _filled(found: re.Match[str]) -> str:
    parts = found[1].split("|")
    right = next((at for at, part in enumerate(parts) if part.strip().startswith("*")), 0)
    shown = [part if at == right else " " * len(part) for at, part in enumerate(parts)]
    return f"  {' '.join(shown)}  "
