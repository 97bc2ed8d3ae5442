"""Options with letters, a) b) c), as in printed tests."""

import re
from typing import Final

from palvelukoulu.content.remarks import Remarks

KINDS: Final = frozenset({"Valitse yksi", "Valitse kaikki sopivat"})

_BOX: Final = re.compile(r"\[[ xX]?\]")
_LETTERED: Final = re.compile(
    r"(?P<indent>[ \t]*)(?:[-*+][ \t]+)?(?P<tick>[*xX✓]{1,2}[ \t]?)?"
    r"[a-hA-H][.)][ \t]+(?P<text>\S.*)"
)
_FEWEST: Final = 2


def mend_lettered(lines: list[str], first: int, last: int, remarks: Remarks) -> None:
    """Give lettered lines of a question without boxes the box that they are to have."""
    if any("[" in line and _BOX.search(line) for line in lines[first - 1 : last]):
        return
    found = {number: _LETTERED.fullmatch(lines[number - 1]) for number in range(first, last + 1)}
    lettered = {number: match for number, match in found.items() if match}
    if len(lettered) < _FEWEST:
        return
    for number, match in lettered.items():
        text = match["text"].rstrip("* ") if match["tick"] else match["text"]
        near = f"- [{'x' if match['tick'] else ' '}] {text}"
        length = match.start("text") - match.end("indent")
        remarks.error("PK151", number, match.end("indent") + 1, length, near=near)
        lines[number - 1] = near
