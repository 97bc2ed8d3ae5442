"""The drawings a course may bring: shapes, words and gradients of SVG, nothing that acts.

Qt's SVG renderer opens files and network shares that a drawing names and can be kept
busy for ever by drawings that repeat each other, so a drawing is read here first: every
element and attribute is on a list, nothing refers to anything but a gradient in the
same drawing, and there is a limit to size. What is returned is written anew from what
was understood.
"""

import re
from dataclasses import dataclass
from typing import Final
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

LARGEST: Final = 256 * 1024
MOST_ELEMENTS: Final = 2_000
DEEPEST: Final = 30


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_NAMESPACE: Final = "http://www.w3.org/2000/svg"
_XML: Final = "http://www.w3.org/XML/1998/namespace "
_ELEMENTS: Final = _set(
    "svg g path rect circle ellipse line polyline polygon text tspan title desc "
    "linearGradient radialGradient stop defs"
)
_UNDRAWN: Final = _set("title desc")
# Dashes are left out on purpose: they cost time by the length of a line over the length
# of a dash.
_GEOMETRY: Final = _set(
    "x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height viewBox d points transform "
    "gradientTransform offset fill-opacity stroke-width stroke-opacity stroke-miterlimit "
    "opacity stop-opacity font-size letter-spacing rotate textLength"
)
_PAINT: Final = _set("fill stroke stop-color color")
_NAMES: Final = _set(
    "gradientUnits spreadMethod version preserveAspectRatio fill-rule stroke-linecap "
    "stroke-linejoin font-family font-weight font-style text-anchor lengthAdjust role "
    "visibility display id"
)
# The lesson's alternative text describes the picture.
_SILENT: Final = _set("aria-label aria-labelledby aria-hidden aria-describedby lang")
_NUMBER: Final = re.compile(r"[0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]{1,2})?")
# Above 32,768 Qt's pen refuses a width; no drawing needs such a canvas.
_LARGEST_NUMBER: Final = 20_000
# A path's time grows with its corners, and with the square of those that cross: one of
# 28,000 random corners took 293 s. The limits are of numbers in all shapes together, and
# of the sum of the squares of each shape's.
_MOST_NUMBERS: Final = 12_000
_MOST_TANGLE: Final = 4_000_000
_COLOUR: Final = re.compile(
    r"#[0-9a-fA-F]{3,8}|[a-zA-Z]{2,30}|rgba?\([0-9., %]{1,40}\)|url\(#[A-Za-z_][\w.-]{0,63}\)"
)
_REFERENCE: Final = re.compile(r"=\"url\(#(.*)\)\"$")
_NAME: Final = re.compile(r"[\w ,.'-]{0,120}")


class RefusedSvg(Exception):
    """A drawing is not in the safe subset; `reason` names what is not."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing that may be rendered."""

    data: bytes


def checked(data: bytes) -> Drawing:
    """Return a drawing that is safe to render. Raises RefusedSvg, and nothing else."""
    if len(data) > LARGEST:
        raise RefusedSvg("size")
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise RefusedSvg("not well-formed") from error
    except (ValueError, LookupError) as error:
        raise RefusedSvg("encoding") from error
    if missing := reader.wanted - reader.gradients:
        raise RefusedSvg(f"url(#{min(missing)})")
    return Drawing("".join(reader.written).encode())


class _Reader:
    """Reads with expat, which opens nothing by itself, and writes what it understood."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self._elements = 0
        self._numbers = 0
        self._tangle = 0
        self.gradients: set[str] = set()
        self.wanted: set[str] = set()
        self._depth = 0
        self._silent_from = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._words
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        self._depth += 1
        local = name.removeprefix(f"{_NAMESPACE} ")
        self._count(local)
        self._count_numbers(attributes.get("d") or attributes.get("points") or "")
        texts = [_attribute(key, value) for key, value in attributes.items()]
        self.wanted.update(found[1] for text in texts if (found := _REFERENCE.search(text)))
        if local.endswith("Gradient"):
            self.gradients.add(attributes.get("id", ""))
        if local in _UNDRAWN and not self._silent_from:
            self._silent_from = self._depth
        if not self._silent_from:
            start = f'<svg xmlns="{_NAMESPACE}"' if self._depth == 1 else f"<{local}"
            self.written.append(f"{start}{''.join(texts)}>")

    def _count(self, local: str) -> None:
        if self._elements > MOST_ELEMENTS:
            raise RefusedSvg("elements")
        if self._depth > DEEPEST:
            raise RefusedSvg("depth")
        # A drawing in a drawing could scale itself to any size.
        if local not in _ELEMENTS or (self._depth == 1) != (local == "svg"):
            raise RefusedSvg(f"<{local.rpartition(' ')[2]}>")

    def _count_numbers(self, shape: str) -> None:
        count = len(_NUMBER.findall(shape))
        self._numbers += count
        self._tangle += count**2
        if self._numbers > _MOST_NUMBERS or self._tangle > _MOST_TANGLE:
            raise RefusedSvg("points")

    def _end(self, name: str) -> None:
        if not self._silent_from:
            self.written.append(f"</{name.removeprefix(_NAMESPACE + ' ')}>")
        if self._silent_from == self._depth:
            self._silent_from = 0
        self._depth -= 1

    def _words(self, text: str) -> None:
        if not self._silent_from:
            self.written.append(escape(text))

    def _doctype(self, *_: object) -> None:
        raise RefusedSvg("<!DOCTYPE>")

    def _instruction(self, target: str, _data: str) -> None:
        raise RefusedSvg(f"<?{target}?>")


def _attribute(key: str, value: str) -> str:
    if key in _SILENT or key.startswith(_XML):
        return ""
    is_safe = (
        (key in _GEOMETRY and _is_moderate(value))
        or (key in _PAINT and _COLOUR.fullmatch(value.strip()))
        or (key in _NAMES and _NAME.fullmatch(value))
    )
    if not is_safe:
        raise RefusedSvg(f'{key.rpartition(" ")[2]}="{value[:40]}"')
    return f" {key}={quoteattr(value)}"


def _is_moderate(value: str) -> bool:
    """Whether every number is one that a drawing can need."""
    numbers = _NUMBER.findall(value)
    return "url" not in value.lower() and all(float(one) <= _LARGEST_NUMBER for one in numbers)
