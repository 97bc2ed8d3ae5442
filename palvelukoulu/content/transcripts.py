"""The text of a sound or a film, from the captions or the text file beside it."""

import html
import re
from pathlib import Path, PurePosixPath
from typing import Final

from palvelukoulu.content.files import read_start
from palvelukoulu.content.listing import real_path
from palvelukoulu.content.normalise import normalised

_LARGEST: Final = 256 * 1024
_SUFFIXES: Final = (".fi.vtt", ".vtt", ".fi.txt", ".txt")
_BOMS: Final = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_NOT_WORDS: Final = ("WEBVTT", "NOTE", "STYLE", "REGION")
_VOICE: Final = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,80})>")
_TAG: Final = re.compile(r"<[^<>]{0,200}>")


def beside(root: Path, path: str) -> str:
    """Return the transcript of a medium, or nothing.

    For ``media/puhelu.mp3`` it is what ``media/puhelu.fi.vtt``, ``puhelu.vtt`` or
    ``puhelu.txt`` holds, whichever comes first.
    """
    stem = str(PurePosixPath(path).with_suffix(""))
    for suffix in _SUFFIXES:
        real = real_path(root, stem + suffix)
        text = _text(root / real) if real else ""
        if text:
            return _spoken(text) if suffix.endswith(".vtt") else text
    return ""


def _text(path: Path) -> str:
    try:
        data = read_start(path, _LARGEST)
    except OSError:
        return ""
    return normalised(_decoded(data[:_LARGEST])).strip()


def _decoded(data: bytes) -> str:
    if encoding := _BOMS.get(data[:2]):
        return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _spoken(captions: str) -> str:
    """Return the words of WebVTT captions, a line for each cue."""
    cues = (_cue(block.split("\n")) for block in re.split(r"\n\s*\n", captions))
    return "\n".join(cue for cue in cues if cue)


def _cue(lines: list[str]) -> str:
    if lines[0].startswith(_NOT_WORDS):
        return ""
    starts = [number for number, line in enumerate(lines) if "-->" in line]
    words = " ".join(line.strip() for line in lines[starts[0] + 1 :]) if starts else ""
    return html.unescape(_TAG.sub("", _VOICE.sub(r"\1: ", words))).strip()
