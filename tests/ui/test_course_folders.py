"""What the window says of course folders when it starts."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.study.library import Library
from palvelukoulu.study.searching import Searching
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.course_folders import hindrance
from palvelukoulu.ui.library_refresh import LibraryRefresh

COURSE = Path(__file__).parents[2] / "courses" / "4-edustustehtava"


def test_a_course_left_out_because_another_has_its_id_is_told(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a", "b"):
        shutil.copytree(COURSE, tmp_path / "kurssit" / name)
    library = Library((tmp_path / "kurssit",), Catalogue(tmp_path / "luettelo.db"))
    vocabulary = Vocabulary(tmp_path / "sanat.marisa")
    searching = Searching(library, vocabulary, tmp_path / "haku.db")
    refresh = LibraryRefresh(library, searching, qapp)

    with qtbot.waitSignals([refresh.finished, refresh.indexed]):
        refresh.start()
    refresh.wait()

    assert capsys.readouterr().err == (
        f"Kurssia kansiossa {tmp_path / 'kurssit' / 'b'} ei näytetä: sama tunnus "
        f"”edustustehtava” on kurssilla kansiossa {tmp_path / 'kurssit' / 'a'}.\n"
    )


def test_what_is_no_folder_of_courses_is_told(tmp_path: Path) -> None:
    file = tmp_path / "kurssi.zip"
    file.write_bytes(b"x")

    assert hindrance(file) == f"{file} on tiedosto, ei kansio"
    assert hindrance(tmp_path) == f"kansiossa {tmp_path} ei ole kursseja"
    assert hindrance(tmp_path / "ei") == f"polkua {tmp_path / 'ei'} ei ole"
    assert hindrance(tmp_path / ("x" * 300)).endswith(" ei voi lukea")
    assert not hindrance(COURSE.parent)
    assert not hindrance(COURSE)
