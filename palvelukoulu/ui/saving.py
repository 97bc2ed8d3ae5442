"""Asking where to save a file of the learner's own."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate

# What no file system wants in a name, and what would end one or begin a hidden one.
_UNSAFE = re.compile(r"[^\w-]+")
_LONGEST = 40


def named(name: str, learner: str) -> str:
    """Return a file name with the learner's in it: several people share the computer.

    >>> named("omat.md", "Aino Mäki")
    'omat-aino-mäki.md'
    """
    path = Path(name)
    own = _UNSAFE.sub("-", learner.casefold())[:_LONGEST].strip("-")
    return f"{path.stem}-{own}{path.suffix}" if own else name


def ask_where(
    parent: QWidget, title: str, name: str, kinds: str, write: Callable[[str], None]
) -> QFileDialog:
    """Ask for a file, with `name` offered, and have it written once it has been chosen."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, documents or QDir.homePath(), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    # Qt's own Finnish lacks the first and the last of these.
    for label, words in (
        (QFileDialog.DialogLabel.LookIn, translate("Saving", "Kansio:")),
        (QFileDialog.DialogLabel.FileName, translate("Saving", "Tiedoston nimi:")),
        (QFileDialog.DialogLabel.FileType, translate("Saving", "Tiedoston muoto:")),
        (QFileDialog.DialogLabel.Accept, translate("Saving", "Tallenna")),
        (QFileDialog.DialogLabel.Reject, translate("Saving", "Peruuta")),
    ):
        dialog.setLabelText(label, words)
    dialog.selectFile(name)
    dialog.fileSelected.connect(write)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def seen_by_all() -> str:
    """Return who sees a file on a shared computer."""
    return translate("Saving", "Tiedoston näkee jokainen, joka käyttää tätä konetta.")
