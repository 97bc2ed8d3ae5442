"""A picture with named regions to find, by pointing or from a list of their names."""

import re
from dataclasses import dataclass, replace
from typing import Final

from palvelukoulu.core.about import about
from palvelukoulu.core.choices import Choice, missing_feedback, parse_choices
from palvelukoulu.core.diagnostics import Diagnostic
from palvelukoulu.core.exercise import Block, Invalid, Item, Kind, Parsed, Stem
from palvelukoulu.core.several_choices import SeveralChoices
from palvelukoulu.core.stem import parse_stem

# Longer texts and addresses are no picture's, and would take long to look at.
_ADDRESS = r"[^()\n]{0,300}+"
_PICTURE: Final = re.compile(
    rf"!\[(?P<alt>[^\]\n]{{0,500}}+)\]\({_ADDRESS}(?:\({_ADDRESS}\){_ADDRESS}){{0,5}}\)"
)
_NUMBER = r"[0-9]{1,3}(?:[.,][0-9]{1,2})?"
_NEXT = r"(?:\s*%\s*[,;]\s*|\s*[,;]\s+)"
_AREA: Final = re.compile(
    rf"(?P<text>.*\S)\s*\(\s*(?P<left>{_NUMBER}){_NEXT}(?P<top>{_NUMBER})"
    rf"{_NEXT}(?P<width>{_NUMBER}){_NEXT}(?P<height>{_NUMBER})\s*%?\s*\)\.?"
)
_WHOLE: Final = 100.0


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the picture, in per cent of its width and height."""

    left: float
    top: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point of the picture, in per cent, is inside."""
        is_across = self.left <= x <= self.left + self.width
        return is_across and self.top <= y <= self.top + self.height


@dataclass(frozen=True, slots=True)
class Hotspot:
    """Regions of a picture, right and wrong.

    Attributes:
        picture: Markdown of the picture, to be read like any prose of the course.
        choices: The regions' names; `areas` their places, in the same order.
    """

    stem: Stem
    picture: str
    alt: str
    choices: tuple[Choice, ...]
    areas: tuple[Area, ...]

    @property
    def is_multiple(self) -> bool:
        """Whether more than one region is to be found."""
        return sum(choice.is_right for choice in self.choices) > 1


@dataclass(frozen=True, slots=True)
class Pointed:
    """The regions the learner picked, counted from zero in the author's order."""

    indices: frozenset[int] = frozenset()


def parse(block: Block) -> Parsed[Hotspot] | Invalid:
    """Read the picture and the regions: ``- [x] Opaste (10 %, 20 %, 30 %, 15 %)``.

    The four numbers are left, top, width and height.
    """
    picture = _PICTURE.search(block.intro)
    read = [(_AREA.fullmatch(item.text), item) for item in block.items]
    named = replace(
        block,
        intro=_without(picture, block.intro),
        items=tuple(
            replace(item, text=found["text"] if found else item.text) for found, item in read
        ),
    )
    stem, remarks = parse_stem(named)
    choices, problems = parse_choices(named)
    if picture is None:
        problems.append(Diagnostic("PK058", block.place))
    if choices and not any(choice.is_right for choice in choices):
        problems.append(Diagnostic("PK034", block.place))
    areas = [_area(found, item, problems) for found, item in read]
    if problems or picture is None:
        return Invalid(block.id, (*remarks, *problems))
    exercise = Hotspot(stem, picture[0], picture["alt"], choices, tuple(areas))
    return Parsed(exercise, (*remarks, *missing_feedback(named)))


def _without(picture: re.Match[str] | None, intro: str) -> str:
    if picture is None:
        return intro
    return (intro[: picture.start()].rstrip() + "\n\n" + intro[picture.end() :].lstrip()).strip()


def _area(found: re.Match[str] | None, item: Item, problems: list[Diagnostic]) -> Area:
    if found is None:
        problems.append(about("PK056", item))
        return Area(0, 0, 0, 0)
    left, top, width, height = (
        float(found[side].replace(",", ".")) for side in ("left", "top", "width", "height")
    )
    area = Area(left, top, width, height)
    if not width or not height or left + width > _WHOLE or top + height > _WHOLE:
        problems.append(about("PK057", item))
    return area


def region_at(exercise: Hotspot, x: float, y: float) -> int | None:
    """Return the region at a point of the picture, in per cent; the smallest of several."""
    found = [at for at, area in enumerate(exercise.areas) if area.holds(x, y)]
    sizes = {at: exercise.areas[at].width * exercise.areas[at].height for at in found}
    return min(found, key=sizes.__getitem__, default=None)


_PICKS: Final = SeveralChoices(Pointed, "regions")
grade = _PICKS.grade
encode = _PICKS.encode
decode = _PICKS.decode
answer_key = _PICKS.answer_key
described = _PICKS.described
recalled = _PICKS.recalled
examples = _PICKS.examples

KIND: Kind[Hotspot, Pointed] = Kind(
    name="hotspot",
    words=("Kuvapiste", "Hotspot"),
    exercise=Hotspot,
    response=Pointed,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
    recalled=recalled,
)
