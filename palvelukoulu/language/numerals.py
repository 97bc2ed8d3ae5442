"""Numbers as people write them: ``1 200``, ``4,5``, ``−3``, ``seitsemänkymmentä prosenttia``."""

import re
from decimal import Decimal
from typing import Final

from palvelukoulu.language.words import normalised

# More digits than this are no number anybody means, and cost time to reckon with.
_LONGEST: Final = 12
_NUMBER: Final = re.compile(rf"(-?[0-9]{{1,{_LONGEST}}}(?:\.[0-9]{{1,{_LONGEST}}})?)(?!\.?[0-9])")
_DIGIT: Final = re.compile("[0-9]")
_ABOUT: Final = re.compile(r"(?:noin|n\.|suunnilleen|ehkä|~|≈)\s*")
_SAME_UNITS: Final = (
    frozenset({"€", "e", "eur", "euro", "euroa"}),
    frozenset({"h", "t", "tunti", "tuntia"}),
    frozenset({"°c", "°", "aste", "astetta"}),
    frozenset({"kpl", "kappale", "kappaletta"}),
    frozenset({"krt", "kerta", "kertaa"}),
)
_NO_BREAK: Final = "\u00a0"
_GROUP: Final = 3


def read_quantity(text: str) -> tuple[Decimal, str] | None:
    """Read one number and what stands after it, in small letters; None for other text.

    ``noin 4,5 tuntia`` gives 4.5 and ``tuntia``, ``65–75`` nothing.
    """
    plain = normalised(text)
    if about := _ABOUT.match(plain):
        plain = plain[about.end() :]
    found = _NUMBER.match(plain)
    if found is None or _DIGIT.search(plain, found.end()):
        return None
    return Decimal(found[1]), plain[found.end() :].strip(" .,")


def is_same_unit(one: str, other: str) -> bool:
    """Whether two units, the second as somebody wrote it, can be the same.

    A missing unit is any unit, and the beginning of a word stands for it: ``min`` is
    ``minuuttia``.
    """
    first, second = (normalised(unit).strip(" .,") for unit in (one, other))
    if first.startswith(second) or second.startswith(first):
        return True
    return any(first in units and second in units for units in _SAME_UNITS)


def write_number(number: Decimal | float) -> str:
    """Write a number as Finnish does, as exactly as it is: ``−1 200,5``."""
    digits = f"{Decimal(str(number)):f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    whole, _, rest = digits.lstrip("-").partition(".")
    first = len(whole) % _GROUP
    groups = [whole[:first], *(whole[at : at + _GROUP] for at in range(first, len(whole), _GROUP))]
    sign = "−" if digits.startswith("-") and digits != "-0" else ""
    return sign + _NO_BREAK.join(filter(None, groups)) + ("," + rest if rest else "")
