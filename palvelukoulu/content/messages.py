"""A remark in words."""

from collections import defaultdict
from dataclasses import dataclass

from palvelukoulu.content.sentences import REASONS, SENTENCES
from palvelukoulu.core.diagnostics import Diagnostic


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
    fix = sentence.near if sentence.near and facts["near"] else sentence.fix
    if diagnostic.code == "PK062" and facts["near_line"]:
        fix = f"{fix[:-1]} (rivi {facts['near_line']})?"
    return Explanation(sentence.message.format_map(facts), fix.format_map(facts))
