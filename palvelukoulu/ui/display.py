"""Whether a window can be opened at all. Imports no Qt: Qt may be what fails to load."""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

# Shared library → Debian package. Qt's platform plugin loads these at run time, so
# that a bare machine passes `pip install` and fails only here.
LIBRARIES: Final[Mapping[str, str]] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
# What drawing without a screen needs as well.
_DRAWING: Final = frozenset(
    {"libEGL.so.1", "libGL.so.1", "libfontconfig.so.1", "libfreetype.so.6", "libglib-2.0.so.0"}
    | {"libxkbcommon.so.0", "libdbus-1.so.3"}
)
_SCREENLESS: Final = frozenset({"offscreen", "minimal", "vnc"})

_NO_DISPLAY: Final = """\
Palvelukoulu tarvitsee näytön, eikä tässä istunnossa ole sellaista.
Kuvat jokaisesta näkymästä saat ilman näyttöä: palvelukoulu tour --out kuvat

Palvelukoulu needs a display, and this session has none.
Pictures of every screen can be made without one: palvelukoulu tour --out kuvat
"""
_NO_LIBRARIES: Final = """\
Palvelukoulu ei voi avata ikkunaa, koska koneesta puuttuu kirjastoja.
Asenna ne (Debian, Ubuntu): sudo apt-get install {packages}
Kuvat jokaisesta näkymästä saat ilman näyttöä: palvelukoulu tour --out kuvat

Palvelukoulu cannot open a window, because libraries are missing from this machine.
Install them (Debian, Ubuntu): sudo apt-get install {packages}
Pictures of every screen can be made without a display: palvelukoulu tour --out kuvat
"""
_UNLOADABLE: Final = """\
Palvelukoulu ei voi avata ikkunaa, koska Qt ei lataudu: {reason}

Palvelukoulu cannot open a window, because Qt does not load: {reason}
"""
_BAD_PAIR: Final = """\
PySide6 {version} ja Python {python} eivät toimi yhdessä: ohjelma kaatuisi kesken käytön.
Asenna PySide6, jonka versio on vähintään 6.10 ja alle 6.12.

PySide6 {version} and Python {python} do not work together: the program would abort.
Install a PySide6 of at least 6.10 and below 6.12.
"""


def hindrance(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> str:
    """Return why no window can be opened, in Finnish and English, or an empty text."""
    if not system.startswith("linux"):
        return ""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    has_display = environment.get("WAYLAND_DISPLAY") or _answers(environment.get("DISPLAY", ""))
    if platform not in _SCREENLESS and not has_display:
        return _NO_DISPLAY
    wanted = _DRAWING if platform in _SCREENLESS else frozenset(LIBRARIES)
    return missing_libraries(wanted)


def drawing_hindrance(system: str = sys.platform) -> str:
    """Return why nothing can be drawn even off screen, or an empty text."""
    return missing_libraries(_DRAWING) if system.startswith("linux") else ""


def missing_libraries(wanted: frozenset[str], packages_of: Mapping[str, str] = LIBRARIES) -> str:
    """Return a sentence naming the Debian packages that `wanted` lacks, or an empty text."""
    packages = [packages_of[name] for name in sorted(wanted) if not _loads(name)]
    return _NO_LIBRARIES.format(packages=" ".join(packages)) if packages else ""


def unloadable(reason: str) -> str:
    """Return what to say when Qt itself fails to load for the `reason` it gives."""
    return missing_libraries(frozenset(LIBRARIES)) or _UNLOADABLE.format(reason=reason)


def bad_pair(version: str, python: tuple[int, int] = sys.version_info[:2]) -> str:
    """Return why this PySide6 cannot be used with this Python, or an empty text.

    6.12.0 loses a reference to None in every call that returns nothing, which
    ends the process after some five thousand calls before Python 3.12.
    """
    if version.startswith("6.12.") and python < (3, 12):
        return _BAD_PAIR.format(version=version, python=".".join(map(str, python)))
    return ""


def _answers(display: str) -> bool:
    """Whether an X display of this machine is there; others are taken at their word.

    Qt would end the process with an abort where nothing answers.
    """
    found = re.fullmatch(r"(?:unix)?:([0-9]+)(?:\.[0-9]+)?", display)
    if found is None:
        return bool(display)
    place = f"/tmp/.X11-unix/X{found[1]}"  # noqa: S108 - where X servers listen
    if Path(place).exists():
        return True
    import socket  # noqa: PLC0415 - some servers listen without a file

    with socket.socket(socket.AF_UNIX) as connection:
        return connection.connect_ex(f"\0{place}") == 0


def _loads(library: str) -> bool:
    """Look where Debian keeps libraries, and ask the loader only when it is not there."""
    multiarch = getattr(sys.implementation, "_multiarch", "")
    folders = (f"/usr/lib/{multiarch}", f"/lib/{multiarch}", "/usr/lib64", "/usr/lib")
    if any(Path(folder, library).exists() for folder in folders):
        return True
    import ctypes  # noqa: PLC0415 - not needed where everything is in its place

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
