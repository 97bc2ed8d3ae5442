"""Whether a window can be opened, and what is said when it cannot."""

import subprocess
import sys
from pathlib import Path

from palvelukoulu.ui import display

DEBIAN_PACKAGES = Path(__file__).parents[2] / "packaging" / "debian-packages.txt"


def test_a_display_is_enough() -> None:
    assert display.hindrance({"DISPLAY": "kone:0", "QT_QPA_PLATFORM": ""}, "linux") == ""


def test_a_display_that_does_not_answer_is_no_display() -> None:
    assert "tarvitsee näytön" in display.hindrance({"DISPLAY": ":7031"}, "linux")
    assert "tarvitsee näytön" in display.hindrance({"DISPLAY": ":7031.0"}, "linux")


def test_a_session_without_a_display_is_told_of_the_tour() -> None:
    said = display.hindrance({}, "linux")

    assert "tarvitsee näytön" in said
    assert "needs a display" in said
    assert "palvelukoulu tour --out kuvat" in said


def test_other_systems_always_have_a_display() -> None:
    assert display.hindrance({}, "win32") == ""
    assert display.drawing_hindrance("darwin") == ""


def test_drawing_off_screen_needs_no_display() -> None:
    assert display.hindrance({"QT_QPA_PLATFORM": "offscreen:size=800x600"}, "linux") == ""


def test_missing_libraries_are_named_as_debian_packages() -> None:
    missing = {"libei-ole.so.9": "libei-ole9"}
    found = {**display.LIBRARIES, **missing}

    said = display.missing_libraries(frozenset(missing), found)

    assert "sudo apt-get install libei-ole9" in said
    assert "puuttuu kirjastoja" in said
    assert "libraries are missing" in said


def test_libraries_that_are_there_are_not_named() -> None:
    assert display.missing_libraries(frozenset({"libc.so.6"}), {"libc.so.6": "libc6"}) == ""


def test_every_package_that_may_be_missing_is_installed_where_tests_run() -> None:
    listed = set(DEBIAN_PACKAGES.read_text("utf-8").split())
    assert set(display.LIBRARIES.values()) - {"libx11-xcb1"} <= listed


def test_the_pair_that_aborts_is_refused() -> None:
    assert "6.12.0" in display.bad_pair("6.12.0", (3, 11))
    assert display.bad_pair("6.12.0", (3, 12)) == ""
    assert display.bad_pair("6.11.3", (3, 11)) == ""


def test_qt_that_does_not_load_is_told_with_its_reason() -> None:
    said = display.unloadable("libEi.so.1: ei löydy")

    assert "libEi.so.1" in said or "apt-get install" in said


def test_asking_about_the_display_loads_no_qt() -> None:
    script = "import sys; from palvelukoulu.ui import display; print('PySide6' in sys.modules)"

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "False"
