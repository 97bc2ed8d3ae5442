"""A remark in words."""

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Final

from palvelukoulu.content.sentences import REASONS, SENTENCES
from palvelukoulu.core.diagnostics import Diagnostic

# A box drawn with other signs: "[✓]", "(x)", "[ x ]", "☐".
_BOX: Final = re.compile(
    r"(?:\[ {0,3}([^\s\[\]]?) {0,3}\]|\( {0,3}([xXvV×✓✔]?) {0,3}\)|([☐☑☒✓✔]))[ \t]*(?=\S)"
)
_TICKED: Final = frozenset("xXvV×✓✔✅☑☒*+")


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is wrong, and what to do about it; plain Finnish text."""

    message: str
    fix: str


def explain(diagnostic: Diagnostic) -> Explanation:
    """Put a remark into words."""
    sentence = SENTENCES[diagnostic.code]
    facts = defaultdict(str, diagnostic.facts)
    facts["detail"] = REASONS.get(facts["detail"], facts["detail"])
    if diagnostic.code == "PK030":
        facts["near"] = _boxed(facts["text"])
    elif diagnostic.code == "PK079":
        facts["near"] = _boxed(facts["text"]).replace("[x]", "[ ]", 1)
    fix = sentence.near if sentence.near and facts["near"] else sentence.fix
    if diagnostic.code == "PK062" and facts["near_line"]:
        fix = f"{fix[:-1]} (rivi {facts['near_line']})?"
    elif diagnostic.code == "PK062" and facts["part"]:
        fix = "Rivillä {part_line} on {part}. Lisää sen alkuun yksi ristikkomerkki: {near_part}"
    return Explanation(sentence.message.format_map(facts), fix.format_map(facts))


def _boxed(text: str) -> str:
    """Return the item with a box in place of what looks like one; empty when nothing does."""
    found = _BOX.match(text)
    if found is None:
        return ""
    sign = "".join(one for one in found.groups() if one)
    return f"- [{'x' if sign in _TICKED else ' '}] {text[found.end() :]}"
