"""Which codec a film needs, as far as the first and last part of its file tell."""

import os
from pathlib import Path
from typing import Final

_PART: Final = 1 << 18
# Office computers of 2020 decode H.264 and VP9 everywhere, these two not.
_RARE_MP4: Final = {b"av01": "AV1", b"hvc1": "HEVC", b"hev1": "HEVC"}
_RARE_MATROSKA: Final = {b"V_AV1": "AV1", b"V_MPEGH/ISO/HEVC": "HEVC"}
# ISO/IEC 14496-12: after ``stsd`` come version and flags, a count and the entry's size.
_FORMAT_AT: Final = 16
_FORMAT_SIZE: Final = 4


def rare_codec(path: Path) -> str | None:
    """Return the name of a codec that many computers lack; None when it is not found."""
    try:
        with path.open("rb") as file:
            head = file.read(_PART)
            file.seek(max(len(head), file.seek(0, os.SEEK_END) - _PART))
            data = head + file.read(_PART)
    except OSError:
        return None
    for mark, name in _RARE_MATROSKA.items():
        if mark in data:
            return name
    return _of_mp4(data)


def _of_mp4(data: bytes) -> str | None:
    at = data.find(b"stsd")
    while at >= 0:
        start = at + _FORMAT_AT
        if name := _RARE_MP4.get(data[start : start + _FORMAT_SIZE]):
            return name
        at = data.find(b"stsd", at + 1)
    return None
