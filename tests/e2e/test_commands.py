"""The commands, as typed on a command line."""

import csv
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest

from palvelukoulu.__main__ import Launch, main, window_launch
from palvelukoulu.cli.finnish import said as said_in_finnish
from palvelukoulu.cli.messages import explain
from palvelukoulu.core.errors import NameUnusable, StoreUnavailable
from palvelukoulu.paths import Paths
from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.store.database import Store
from palvelukoulu.store.header import Damage, damaged
from palvelukoulu.study.library import Library
from palvelukoulu.study.profiles import Profiles

ROOT = Path(__file__).parents[2]
COURSE = ROOT / "courses" / "4-edustustehtava"

EXPORT = ["records", "export", "--format", "csv", "--out", "suoritukset.csv"]

BROKEN = """\
# Oppitunti

Alku.

### Valitse yksi: Kumpi?
<!-- tunnus: k7f3mq -->

- [ ] Tämä
- [ ] Tuo
"""


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course that can be spoilt."""
    folder = tmp_path / "kurssi"
    shutil.copytree(COURSE, folder)
    return folder


def test_a_sound_course_checks_with_status_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(COURSE)]) == 0
    assert "Ei huomautettavaa." in capsys.readouterr().out


def test_a_broken_lesson_is_told_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lesson = tmp_path / "01.md"
    lesson.write_text(BROKEN, "utf-8")

    assert main(["check", "--format", "json", str(lesson)]) == 1

    (remark,) = [one for one in json.loads(capsys.readouterr().out) if one["severity"] == "error"]
    assert (remark["code"], remark["line"]) == ("PK034", 5)
    assert set(remark) >= {"code", "severity", "file", "line", "column", "message", "fix"}


def test_a_strict_check_also_tells_how_a_lesson_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lesson = tmp_path / "01.md"
    lesson.write_text("# Alku\n\nAikaa on 3-5 minuuttia.\n", "utf-8")

    assert main(["check", str(lesson)]) == 0
    assert "PK124" not in capsys.readouterr().out
    assert main(["check", "--strict", str(lesson)]) == 0
    assert "01.md:3:10: huomio PK124" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (["check", "/ei/ole"], "polkua /ei/ole ei ole"),
        (["check"], "Puuttuu: POLKU"),
        (["--data-dir", __file__, "doctor"], "test_commands.py on tiedosto, ei kansio"),
        ([*EXPORT[:-1], "/"], "/ on kansio, ei tiedosto"),
        (["tarkista"], "Tuntematon komento: tarkista"),
        (["check", "--muoto"], "Tuntematon valinta: --muoto"),
        (["tour", "--out", "kuvat", "--size", "suuri"], "Koko kirjoitetaan näin: 1366x768"),
        (["tour", "--out", "kuvat", "--size", "300x200"], "Pienin koko on 640x360."),
        (["tour", "--out", "kuvat", "--text", "300"], "300 ei ole välillä"),
        (["tour", "--out", "kuvat", "--theme", "pinkki"], "pinkki ei ole mikään näistä"),
        (["simulate", "--learners", "monta", "--answers", "3"], "monta ei ole kokonaisluku"),
    ],
)
def test_a_line_that_is_not_understood_is_explained_in_finnish(
    line: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(line) == 2
    assert said in capsys.readouterr().err


def test_help_is_in_finnish(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0

    out = capsys.readouterr().out
    assert out.startswith("Käyttö: palvelukoulu [VALINNAT]")
    for command in ("check", "ids", "preview", "tour", "simulate", "records", "doctor"):
        assert f"  {command} " in out
    assert "Usage" not in out


def test_every_command_has_help_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("check", "ids", "preview", "tour", "simulate", "records", "doctor"):
        assert main([command, "--help"]) == 0
        out = capsys.readouterr().out
        assert "--data-dir KANSIO" in out
        assert "--courses KANSIO" in out


def test_ids_are_written_once(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lesson = course / "01-keta-edustat.md"
    text = lesson.read_text("utf-8")
    line = next(one for one in text.splitlines() if "tunnus:" in one and "<!--" in one)
    lesson.write_text(text.replace(line + "\n", "", 1), "utf-8")

    assert main(["ids", str(course)]) == 0
    assert "01-keta-edustat.md" in capsys.readouterr().out
    written = lesson.read_bytes()
    assert main(["ids", str(course)]) == 0

    assert capsys.readouterr().out == "Tunnuksia ei puuttunut. Mitään ei muutettu.\n"
    assert lesson.read_bytes() == written
    assert main(["check", str(course)]) == 0


def test_studying_is_acknowledged_examined_and_written_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data-dir", str(tmp_path / "tiedot")]
    study = ["simulate", *data, "--learners", "2", "--answers", "5", "--seed", "3", "--ack"]
    assert main(study) == 0
    acknowledged = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert [(word, number) for word, number, _ in acknowledged] == [
        ("ack", "1"),
        ("ack", "2"),
        ("ack", "3"),
        ("ack", "4"),
        ("ack", "5"),
    ]

    assert main(["doctor", *data, "--json"]) == 0
    examined = json.loads(capsys.readouterr().out)
    assert examined["sound"] is True
    assert examined["events"] >= 7

    out = tmp_path / "suoritukset.csv"
    assert main([*data, "records", "export", "--format", "csv", "--out", str(out)]) == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file, delimiter=";"))[0] == "Nimi"


def test_studying_without_ack_tells_how_many(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["simulate", "--data-dir", str(tmp_path), "--learners", "1", "--answers", "2"]
    assert main(line) == 0
    assert "2 vastausta tallessa." in capsys.readouterr().out


@pytest.mark.parametrize("json_or_text", [[], ["--json"]])
def test_before_the_first_start_there_is_nothing_wrong(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    json_or_text: list[str],
) -> None:
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.delenv("PALVELUKOULU_DATA", raising=False)

    assert main(["doctor", *json_or_text]) == 0
    assert capsys.readouterr().out in {
        "Tietoja ei vielä ole.\n",
        '{"sound": true, "events": 0, "findings": []}\n',
    }
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("line", [["doctor"], ["doctor", "--json"], EXPORT])
def test_a_folder_without_records_is_told_and_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: list[str]
) -> None:
    data = tmp_path / "tiedot"

    assert main(["--data-dir", str(data), *line]) == 1
    assert capsys.readouterr().err == f"Kansiossa {data} ei ole Palvelukoulun tietoja.\n"
    assert not data.exists()


def test_invented_learners_do_not_get_among_the_real_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.delenv("PALVELUKOULU_DATA", raising=False)

    assert main(["simulate", "--learners", "1", "--answers", "1"]) == 2
    assert "anna valinta --data-dir" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("line", [["--data-dir", ""], ["--data-dir="], ["--data-dir", " "]])
def test_a_nameless_folder_is_not_taken_for_the_present_one(
    line: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(line) == 2
    assert main([*line, "doctor"]) == 2
    assert capsys.readouterr().err.count("kansion nimi on tyhjä") == 2


def folders_without_courses(tmp_path: Path) -> dict[Path, str]:
    """Return what may be given by mistake, and what is said of it."""
    file, empty, missing = tmp_path / "tiedosto", tmp_path / "tyhja", tmp_path / "ei"
    endless = tmp_path / ("x" * 300)  # no file system takes such a name
    file.write_text("x", "utf-8")
    empty.mkdir()
    return {
        file: f"{file} on tiedosto, ei kansio",
        empty: f"kansiossa {empty} ei ole kursseja",
        missing: f"polkua {missing} ei ole",
        endless: f"kansiota {endless} ei voi lukea",
    }


def test_a_folder_without_courses_is_refused_by_commands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder, said in folders_without_courses(tmp_path).items():
        assert main(["check", str(COURSE), "--courses", str(folder)]) == 2
        assert said in capsys.readouterr().err
    assert main(["check", str(COURSE), "--courses", str(ROOT / "courses")]) == 0


def test_the_window_opens_with_the_other_courses_and_says_which_are_missing(
    tmp_path: Path,
) -> None:
    said = folders_without_courses(tmp_path)
    given = [part for folder in (*said, ROOT / "courses") for part in ("--courses", str(folder))]

    done = run(
        *given,
        "--data-dir",
        str(tmp_path / "tiedot"),
        "--exit-after-first-frame",
        QT_QPA_PLATFORM="offscreen",
    )

    assert done.returncode == 0, done.stderr
    told = [f"Sopimaton arvo kohdassa --courses: {one}." for one in said.values()]
    assert done.stderr.splitlines() == told


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A data folder with three answers in which nothing can be written."""
    data = tmp_path / "lukittu"
    main(["simulate", "--data-dir", str(data), "--learners", "1", "--answers", "3"])
    yield from locked(data)


def locked(data: Path) -> Iterator[Path]:
    if not hasattr(os, "geteuid"):
        pytest.skip("folders are locked otherwise on Windows")
    if os.geteuid() == 0:
        # Nothing but a disk of the kind keeps an administrator from writing.
        bind = ["mount", "--bind", str(data), str(data)]
        if subprocess.run(bind, capture_output=True, check=False).returncode:
            pytest.skip("mounting is not allowed here")
        subprocess.run(["mount", "-o", "remount,ro,bind", str(data)], check=True)
        yield data
        subprocess.run(["umount", str(data)], check=True)
    else:
        data.chmod(0o500)
        yield data
        data.chmod(0o700)


def test_records_that_cannot_be_written_are_examined_and_written_out_elsewhere(
    read_only: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path.name: path.read_bytes() for path in read_only.iterdir()}

    assert main(["doctor", "--data-dir", str(read_only)]) == 0
    assert "Kaikki on kunnossa." in capsys.readouterr().out
    out = tmp_path / "suoritukset.csv"
    line = ["records", "export", "--format", "csv", "--out", str(out)]
    assert main(["--data-dir", str(read_only), *line]) == 0

    assert out.is_file()
    assert {path.name: path.read_bytes() for path in read_only.iterdir()} == before


@pytest.mark.parametrize("line", [["doctor"], EXPORT])
def test_open_records_ask_to_close_the_program_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: list[str]
) -> None:
    store = Store.open(Paths(tmp_path))
    assert main(["--data-dir", str(tmp_path), *line]) == 1
    store.close()

    assert "Sulje Palvelukoulu ensin" in capsys.readouterr().err


def test_what_is_lost_is_told_in_finnish_and_its_technical_part_apart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store.open(Paths(tmp_path))
    with store.reading() as db:
        db.execute("DROP TRIGGER event_is_only_erased")
    store.close()

    assert main(["doctor", "--data-dir", str(tmp_path)]) == 1
    untouched = "Tallennetut tiedot eivät ole kunnossa, joten niihin ei koskettu."
    assert capsys.readouterr().err.splitlines() == [
        f"{untouched} Tietokannan rakenne on vioittunut.",
        f"Paikka: {tmp_path / 'palvelukoulu.db'}",
        "Tekniset tiedot: detail: event_is_only_erased",
    ]


def test_findings_of_an_examination_keep_the_technical_part_apart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store.open(Paths(tmp_path))
    profiles = Profiles(store, lambda: datetime(2026, 11, 21, 6, 30, tzinfo=UTC))
    profiles.add("Aino Lahtinen")
    with store.reading() as db:
        db.execute("UPDATE learner SET name = 'Liisa'")
        db.execute("DROP INDEX completion_by_learner")
        db.execute("CREATE INDEX completion_by_learner ON event (seq)")
        db.execute("PRAGMA writable_schema = ON")
        db.execute(
            "UPDATE sqlite_schema SET sql = 'CREATE INDEX completion_by_learner ON event (kind)' "
            "WHERE name = 'completion_by_learner'"
        )
    store.close()

    assert main(["doctor", "--data-dir", str(tmp_path)]) == 1
    said = capsys.readouterr().out
    assert "- Edistyminen ei vastaa merkintöjä (taulu learner)." in said
    assert "- Tietokannan rakenne on vioittunut.\n  Tekniset tiedot: row 1 missing" in said


def test_every_damage_has_its_finnish_words() -> None:
    for damage in Damage:
        said = explain(damaged(Path("/p.db"), damage))
        assert str(damage) not in said
        assert "Tekniset tiedot" not in said
        assert said.count(".") >= 2


def test_a_failure_of_the_disk_is_told_with_its_technical_part_last(tmp_path: Path) -> None:
    error = StoreUnavailable(path=str(tmp_path), reason="[Errno 17] File exists")

    assert explain(error).splitlines() == [
        "Tietoja ei voitu lukea tai tallentaa. Tarkista levy ja oikeudet.",
        f"Paikka: {tmp_path}",
        "Tekniset tiedot: reason: [Errno 17] File exists",
    ]


def test_changed_records_are_not_sound(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "tiedot"
    main(["simulate", "--data-dir", str(data), "--learners", "1", "--answers", "3"])
    (data / "palvelukoulu.db").write_bytes(b"")
    capsys.readouterr()

    assert main(["doctor", "--data-dir", str(data)]) == 1
    assert "eivät ole kunnossa" in capsys.readouterr().err


def test_the_environment_chooses_the_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PALVELUKOULU_DATA", str(tmp_path / "muualla"))

    assert main(["simulate", "--learners", "1", "--answers", "1"]) == 0

    assert (tmp_path / "muualla" / "palvelukoulu.db").is_file()


def test_the_windows_own_options_are_told_from_commands() -> None:
    line = ["--data-dir", "a", "--courses=b", "--courses", "c", "--timings"]
    assert window_launch(line) == Launch(Path("a"), (Path("b"), Path("c")), has_timings=True)
    assert window_launch([]) == Launch()
    assert window_launch(["check", "x"]) is None
    assert window_launch(["--data-dir"]) is None


def run(*line: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a process of its own."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    return subprocess.run(
        [sys.executable, "-m", "palvelukoulu", *line],
        env=kept | environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux may lack a display")
def test_without_a_display_the_program_says_so_in_two_languages() -> None:
    done = run()

    assert done.returncode == 2
    assert "tarvitsee näytön" in done.stderr
    assert "needs a display" in done.stderr
    assert "palvelukoulu tour" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_tour_takes_a_picture_of_every_kind_and_state(tmp_path: Path) -> None:
    out = tmp_path / "kuvat"

    done = run("tour", "--out", str(out), "--size", "1280x720", "--theme", "night", "--text", "110")

    assert done.returncode == 0, done.stderr
    names = " ".join(sorted(path.stem for path in out.glob("*.png")))
    for state in (
        "tervetuloa", "koti-alussa", "koti-kesken", "koti-valmis", "kurssi-alussa", "lukeminen",
        "sisallys", "asetukset", "ohje", "kuka-opiskelee", "kurssi-suoritettu",
        "singlechoice-oikein", "singlechoice-ei-aivan", "singlechoice-vihje", "truefalse-avoin",
        "multiplechoice-osittain", "ordering-osittain", "reflection-oikein", "oppitunti-valmis",
        "koti-lupaus", "vuoron-alku-mantra", "vuoron-alku-question", "vuoron-alku-carry",
        "hyvaa-vuoroa", "miten-meni-kiitos", "kurssit-polku-tiimi", "keskustelu-ja-loitsu",
    ):  # fmt: skip
        assert state in names


def at_home(data: Path) -> None:
    """Have a learner and the catalogue of courses, so that the window opens at home."""
    paths = Paths(data, (ROOT / "courses",))
    Library(paths.courses, Catalogue(paths.catalogue)).refresh()
    store = Store.open(paths)
    profiles = Profiles(store, lambda: datetime(2026, 11, 21, 6, 30, tzinfo=UTC))
    profiles.choose(profiles.add("Aino Lahtinen"))
    store.close()


def test_what_the_first_frame_does_not_need_is_not_loaded(tmp_path: Path) -> None:
    at_home(tmp_path)
    data = ["--data-dir", str(tmp_path)]
    script = (
        "import sys\n"
        "from palvelukoulu.__main__ import main\n"
        "sys.argv[0] = 'palvelukoulu'\n"
        f"status = main({[*data, '--exit-after-first-frame', '--timings']!r})\n"
        "print(*sorted(sys.modules), sep='\\n')\n"
        "sys.exit(status)\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "ensimmäinen kuva" in done.stderr
    loaded = set(done.stdout.split())
    unwanted = {"sqlite_utils", "markdown", "yaml", "click", "asyncio", "importlib.metadata"}
    assert not loaded & (unwanted | {"logging.handlers", "PySide6.QtNetwork"})
    assert not loaded & {
        "palvelukoulu.content",
        "palvelukoulu.core.course",
        "palvelukoulu.core.exercise",
        "palvelukoulu.core.exercises",
        "palvelukoulu.core.richtext",
        "palvelukoulu.store.cached_prose",
        "palvelukoulu.study.session",
        "palvelukoulu.ui.components.ring_frame",
        "palvelukoulu.ui.library_refresh",
        "palvelukoulu.ui.prose",
        "palvelukoulu.ui.signals",
        "palvelukoulu.ui.window_icon",
    }
    assert {"PySide6.QtWidgets", "palvelukoulu.ui.components.course_card"} <= loaded


def test_a_failure_without_a_place_is_one_sentence() -> None:
    assert explain(NameUnusable()) == "Nimessä on oltava 1–60 merkkiä."


@pytest.mark.parametrize(
    ("right", "told"),
    [("readable", "polkua /t ei voi lukea"), ("writable", "polkuun /t ei voi kirjoittaa")],
)
def test_missing_rights_are_told_in_finnish(right: str, told: str) -> None:
    assert said_in_finnish(click.BadParameter(f"Directory '/t' is not {right}.")).endswith(told)
