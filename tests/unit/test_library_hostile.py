"""A bad folder among the courses spoils nothing but itself."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.study.library import Library

COURSE = "---\ntunnus: {id}\nnimi: {id}\nmuoto: palvelukoulu 1\n---\n\n# {id}\n"
LESSON = "# Aula\n\nTervetuloa.\n"


def write_course(folder: Path, course_id: str) -> Path:
    folder.mkdir(parents=True)
    (folder / "kurssi.md").write_text(COURSE.format(id=course_id), "utf-8")
    (folder / "aula.md").write_text(LESSON, "utf-8")
    return folder


def pipe_as_course(folder: Path) -> None:
    folder.mkdir()
    os.mkfifo(folder / "kurssi.md")


def pipe_as_lesson(folder: Path) -> None:
    write_course(folder, "putki")
    os.mkfifo(folder / "putki.md")


def endless_file(folder: Path) -> None:
    folder.mkdir()
    (folder / "kurssi.md").symlink_to("/dev/zero")


def folder_as_course(folder: Path) -> None:
    (folder / "kurssi.md").mkdir(parents=True)


def loop(folder: Path) -> None:
    write_course(folder, "silmukka")
    (folder / "sisaan").symlink_to(folder, target_is_directory=True)


def loop_above(folder: Path) -> None:
    folder.mkdir()
    (folder / "ylos").symlink_to(folder.parent, target_is_directory=True)


def deep_folders(folder: Path) -> None:
    write_course(folder, "syva")
    place = folder
    for _ in range(200):
        place /= "a"
        place.mkdir()


def name_of_any_bytes(folder: Path) -> None:
    write_course(folder.parent / os.fsdecode(b"\xe4\xff\n"), "tavut")


def file_of_any_bytes(folder: Path) -> None:
    write_course(folder, "tavut")
    (folder / os.fsdecode(b"\xe4.md")).write_bytes(b"# \xe4")


def huge_file(folder: Path) -> None:
    folder.mkdir()
    (folder / "kurssi.md").write_bytes(b"[" * 10_000_000)


def binary_file(folder: Path) -> None:
    folder.mkdir()
    (folder / "kurssi.md").write_bytes(bytes(range(256)) * 100)


def path_as_id(folder: Path) -> None:
    write_course(folder, "../../etc")


def many_files(folder: Path) -> None:
    write_course(folder, "monta")
    for number in range(6_000):
        (folder / f"{number}.txt").touch()


@pytest.mark.parametrize(
    "make",
    [
        pipe_as_course,
        pipe_as_lesson,
        endless_file,
        folder_as_course,
        loop,
        loop_above,
        deep_folders,
        name_of_any_bytes,
        file_of_any_bytes,
        huge_file,
        binary_file,
        path_as_id,
        many_files,
    ],
    ids=lambda make: make.__name__,
)
def test_the_other_courses_work_beside_it(tmp_path: Path, make: Callable[[Path], None]) -> None:
    root = tmp_path / "kurssit"
    write_course(root / "z-hyva", "hyva")
    make(root / "a-paha")
    started = time.process_time()
    library = Library((root,), Catalogue(tmp_path / "luettelo.db"))
    library.refresh()
    again = Library((root,), Catalogue(tmp_path / "luettelo.db"))

    assert library.open("hyva").title == "hyva"
    assert again.outlines() == library.outlines()
    assert not again.refresh()
    assert time.process_time() - started < 5
