"""Runs as they are drawn: one for each style, single spaces, none at the ends of lines."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from palvelukoulu.core.richtext import Inline, LineBreak, Link, Run, inline_plain

_SPACES: Final = re.compile("[ \t\n]+")


def joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Join neighbours of one style, and make white space single spaces."""
    styles: list[Run] = []
    texts: list[list[str]] = []
    for run in runs:
        style = replace(run, text="")
        if not styles or styles[-1] != style:
            styles.append(style)
            texts.append([])
        texts[-1].append(run.text)
    return tuple(
        replace(style, text=_spaced("".join(parts), is_code=style.is_code))
        for style, parts in zip(styles, texts, strict=True)
    )


def trimmed(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """Take spaces from the ends of lines, line breaks from both ends, and empty runs."""
    lines: list[list[Run | Link]] = [[]]
    for inline in inlines:
        if isinstance(inline, LineBreak):
            lines.append([])
        else:
            lines[-1].append(inline)
    trimmed_lines = [_trimmed_line(line) for line in lines]
    full = [number for number, line in enumerate(trimmed_lines) if line]
    if not full:
        return ()
    first, *others = trimmed_lines[full[0] : full[-1] + 1]
    return (*first, *(part for line in others for part in (LineBreak(), *line)))


def _trimmed_line(line: list[Run | Link]) -> list[Run | Link]:
    texts = [_text(part) for part in line]
    full = [number for number, text in enumerate(texts) if text.strip(" ")]
    if not full:
        return []
    line = line[full[0] : full[-1] + 1]
    line[0] = _mapped(line[0], 0, str.lstrip)
    line[-1] = _mapped(line[-1], -1, str.rstrip)
    return [part for part in line if _text(part)]


def _text(part: Run | Link) -> str:
    return inline_plain((part,))


def _mapped(part: Run | Link, edge: int, strip: Callable[[str, str], str]) -> Run | Link:
    if isinstance(part, Run):
        return _stripped(part, strip)
    runs = list(part.runs)
    runs[edge] = _stripped(runs[edge], strip)
    return Link(part.target, tuple(runs))


def _stripped(run: Run, strip: Callable[[str, str], str]) -> Run:
    text = strip(run.text, " ")
    return run if text == run.text else replace(run, text=text)


def _spaced(text: str, *, is_code: bool) -> str:
    return text.replace("\n", " ") if is_code else _SPACES.sub(" ", text)
