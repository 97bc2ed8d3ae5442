"""Whether there are courses in a folder that was given on the command line.

The window and the commands say the same; imports no Qt.
"""

from pathlib import Path

from palvelukoulu.study.shelves import course_folders


def hindrance(folder: Path) -> str:
    """Say why nothing can be studied from a folder; empty when something can."""
    if not folder.exists():
        return f"polkua {folder} ei ole"
    if not folder.is_dir():
        return f"{folder} on tiedosto, ei kansio"
    if next(course_folders(folder), None) is None:
        return f"kansiossa {folder} ei ole kursseja"
    return ""
