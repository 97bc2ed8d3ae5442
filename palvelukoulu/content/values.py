"""Values of front matter: minutes, shares, versions."""

import re

from palvelukoulu.content.front_matter import FrontMatter
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.core.diagnostics import Diagnostic, Severity

_MINUTES = re.compile(
    r"(?:(?P<hours>[0-9]{1,2})\s*(?:h|t|tuntia?))?\s*"
    r"(?:(?P<minutes>[0-9]{1,3})\s*(?:min|minuuttia?)?)?\.?"
)
_SHARE = re.compile(r"([0-9]{1,3})\s*%?")
_VERSION = re.compile(r"[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}")


def minutes_of(front: FrontMatter, remarks: Remarks) -> int:
    """Return the author's estimate in minutes; 0 when there is none."""
    text = front.text("kesto")
    if not text:
        return 0
    found = _MINUTES.fullmatch(text)
    minutes = 60 * int(found["hours"] or 0) + int(found["minutes"] or 0) if found else 0
    if not minutes:
        unreadable(front, "kesto", "5 min", remarks)
    return minutes


def share_of(front: FrontMatter, key: str, remarks: Remarks) -> float | None:
    """Return a percentage as a share from 0 to 1; None when there is none."""
    text = front.text(key)
    if not text:
        return None
    found = _SHARE.fullmatch(text)
    if found is None or not 0 < int(found[1]) <= 100:  # noqa: PLR2004 - per cent
        unreadable(front, key, "80 %", remarks)
        return None
    return int(found[1]) / 100


def version_of(front: FrontMatter, remarks: Remarks) -> str:
    """Return the version; ``1.0.0`` when there is none or it is unreadable."""
    text = front.text("versio")
    if not text:
        return "1.0.0"
    if _VERSION.fullmatch(text) is None:
        unreadable(front, "versio", "1.0.0", remarks)
        return "1.0.0"
    return text


def unreadable(
    front: FrontMatter,
    key: str,
    wanted: str,
    remarks: Remarks,
    severity: Severity = Severity.WARNING,
    known: str = "",
) -> None:
    """Remark on a value that cannot be read; `known` are those that can, where they are few."""
    entry = front.entries[key]
    length = max(1, len(entry.value))
    value = entry.value[:60]
    facts = {"key": key, "value": value, "wanted": wanted, "near": "" if wanted else known}
    place = remarks.place(entry.line, entry.column)
    remarks.add(Diagnostic("PK007", place, severity, length, facts))
