"""Where the program's files are."""

import sys
from pathlib import Path

import pytest

from palvelukoulu.paths import Paths, bundled, located

HOME = Path("/home/maija")


def data(environment: dict[str, str], given: Path | None = None) -> Path:
    return located(environment, HOME, given).data


def test_everything_is_in_the_data_folder() -> None:
    paths = Paths(Path("/tiedot"))
    files = (paths.database, paths.marker, paths.lock, paths.backups, paths.catalogue, paths.logs)

    assert {file.parent for file in files} == {Path("/tiedot")}
    assert len(set(files)) == 6


def test_the_option_wins_over_the_environment() -> None:
    assert data({"PALVELUKOULU_DATA": "/b"}, Path("/a")) == Path("/a")


def test_the_environment_wins_over_the_usual_place() -> None:
    assert data({"PALVELUKOULU_DATA": "/b", "XDG_DATA_HOME": "/c"}) == Path("/b")


@pytest.mark.skipif(sys.platform != "linux", reason="the usual place on Linux")
def test_the_usual_place_is_the_users_own() -> None:
    assert data({}) == HOME / ".local" / "share" / "palvelukoulu"
    assert data({"XDG_DATA_HOME": "/c"}) == Path("/c/palvelukoulu")


def test_on_windows_it_is_the_folder_that_does_not_roam() -> None:
    assert data({"LOCALAPPDATA": "/AppData/Local"}) == Path("/AppData/Local/Palvelukoulu")


def test_on_a_mac_it_is_application_support(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    assert data({}) == HOME / "Library" / "Application Support" / "Palvelukoulu"


def test_a_relative_folder_is_made_absolute() -> None:
    assert data({}, Path("tiedot")) == Path.cwd() / "tiedot"


def test_the_shipped_courses_come_before_others() -> None:
    courses = located({}, HOME, courses=[Path("/omat")]).courses

    assert courses == (bundled("courses"), Path("/omat"))
    assert bundled("courses").is_dir()


def test_a_packed_program_has_its_folders_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/ohjelma", raising=False)

    assert bundled("assets") == Path("/ohjelma/assets")


def test_an_installed_program_has_its_folders_within(tmp_path: Path) -> None:
    (tmp_path / "_courses").mkdir()

    assert bundled("courses", tmp_path) == tmp_path / "_courses"
