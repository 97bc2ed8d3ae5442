"""Reading what every exercise kind has around its choices."""

import re

from palvelukoulu.core.diagnostics import Diagnostic, Severity
from palvelukoulu.core.exercise import Block, Json, Label, Stem

_YES = frozenset({"kyllä", "joo", "yes", "on"})
_NO = frozenset({"ei", "no"})
_MOST_POINTS = 100


def parse_stem(block: Block) -> tuple[Stem, list[Diagnostic]]:
    """Read the prompt and the labels; a label that cannot be read is left out."""
    remarks: list[Diagnostic] = []
    if not block.title:
        remarks.append(Diagnostic("PK020", block.place))
    stem = Stem(
        id=block.id,
        prompt=block.title,
        instruction=block.value("Ohje") or "",
        intro=block.intro,
        hints=block.values("Vihje"),
        explanation="\n\n".join(part for part in (*block.values("Selitys"), block.outro) if part),
        attempts=_number(block, "Yrityksiä", 1, remarks),
        is_shuffled=read_truth(block, "Sekoita", remarks),
        points=_points(block, remarks),
    )
    return stem, remarks


def _points(block: Block, remarks: list[Diagnostic]) -> int:
    points = _number(block, "Pisteet", 0, remarks)
    return 1 if points is None else points


def _label(block: Block, word: str) -> Label | None:
    return next((label for label in block.labels if label.word == word), None)


def _number(block: Block, word: str, least: int, remarks: list[Diagnostic]) -> int | None:
    label = _label(block, word)
    if label is None:
        return None
    if re.fullmatch(r"[0-9]{1,3}", label.value) and least <= int(label.value) <= _MOST_POINTS:
        return int(label.value)
    remarks.append(unreadable(label, f"kokonaisluku {least}–{_MOST_POINTS}"))
    return None


def read_truth(block: Block, word: str, remarks: list[Diagnostic]) -> bool:
    """Read a label that says yes or no; False without it."""
    label = _label(block, word)
    if label is None:
        return False
    said = label.value.casefold().strip(" .")
    if said not in _YES | _NO:
        remarks.append(unreadable(label, "kyllä tai ei"))
    return said in _YES


def unreadable(label: Label, wanted: str) -> Diagnostic:
    """Remark on a label whose value is not what is wanted, such as ``20 merkkiä``."""
    facts = {"word": label.word, "value": label.value, "wanted": wanted}
    return Diagnostic("PK021", label.place, Severity.WARNING, len(label.word), facts)


def prompt_in(wording: Json) -> str:
    """Return what a wording asked, from `records.Wording.text`; empty when it is not known."""
    match wording:
        case {"stem": {"prompt": str(prompt)}}:
            return prompt
        case _:
            return ""
