"""Whether there are courses in a folder that was given on the command line.

The window and the commands say the same; imports no Qt.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from palvelukoulu.study.shelves import course_folders

if TYPE_CHECKING:
    from palvelukoulu.study.library import Clash


def told(clash: "Clash") -> str:
    """Say that of two folders with one course only the first can be studied."""
    return (
        f"Kurssia kansiossa {clash.left_out} ei näytetä: sama tunnus ”{clash.course}” "
        f"on kurssilla kansiossa {clash.kept}."
    )


def hindrance(folder: Path) -> str:
    """Say why nothing can be studied from a folder; empty when something can."""
    try:
        is_there = folder.exists()
    except OSError:
        return f"kansiota {folder} ei voi lukea"
    if not is_there:
        return f"polkua {folder} ei ole"
    if not folder.is_dir():
        return f"{folder} on tiedosto, ei kansio"
    if next(course_folders(folder), None) is None:
        return f"kansiossa {folder} ei ole kursseja"
    return ""
