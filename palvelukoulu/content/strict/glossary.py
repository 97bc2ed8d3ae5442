"""The running text of a glossary: each explanation, and where it comes from."""

from bisect import bisect_right
from dataclasses import replace
from typing import Final

from palvelukoulu.content.glossary import SOURCE, label_of
from palvelukoulu.content.splitter import Split
from palvelukoulu.content.strict.masking import visible
from palvelukoulu.content.strict.passages import Passage, passages_of
from palvelukoulu.core.diagnostics import Place

_TITLE: Final = 1


def glossary_passages(split: Split, skip: int, file: str) -> tuple[Passage, ...]:
    """Return the passages after the first `skip` lines, in order.

    A term is to its source what an exercise is: one mark answers for all that is said
    under the heading. Other forms of the term are no running text.
    """
    heads = [one.line for one in split.headings if one.level > _TITLE]
    lines = list(split.lines)
    found: list[Passage] = []
    for number in range(skip + 1, len(lines) + 1):
        label = label_of(lines[number - 1])
        if label and number not in split.code:
            lines[number - 1] = ""
            if label.word == SOURCE:
                start = ((0, Place(file, number, label.column)),)
                found.append(Passage(visible(label.value), label.value, start, "label"))
    found += passages_of(replace(split, lines=lines), skip, file)
    found.sort(key=lambda one: one.starts[0][1])
    return tuple(replace(one, exercise=_head(heads, one)) for one in found)


def _head(heads: list[int], passage: Passage) -> int:
    at = bisect_right(heads, passage.starts[0][1].line)
    return heads[at - 1] if at else 0
