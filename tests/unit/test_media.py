"""Which file a picture leads to, and what keeps it from being shown."""

import os
import unicodedata
from pathlib import Path

import pytest

from palvelukoulu.content.media import LARGEST, Found, Trouble, find, settle
from palvelukoulu.content.prose import blocks
from palvelukoulu.core.richtext import Callout, Media, MediaKind, Quote, RichList

LESSON = "1-aula/lesson.md"
PNG = b"\x89PNG\r\n\x1a\n"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'


@pytest.fixture
def course(tmp_path: Path) -> Path:
    folder = tmp_path / "kurssi"
    (folder / "media").mkdir(parents=True)
    (folder / "1-aula").mkdir()
    return folder


def put(course: Path, path: str, data: bytes = PNG) -> None:
    (course / path).write_bytes(data)


def test_a_picture_in_the_course_is_found(course: Path) -> None:
    put(course, "media/aula.png")

    assert find(course, "../media/aula.png", LESSON) == Found("media/aula.png", MediaKind.PICTURE)


@pytest.mark.parametrize("name", ["aula ä.png", "Äiti & lapsi.png", "a'b.png", "50%.png"])
def test_names_may_be_anything_that_windows_allows(course: Path, name: str) -> None:
    put(course, f"media/{name}")

    assert find(course, f"../media/{name}", LESSON).path == f"media/{name}"


def test_spaces_may_be_written_as_editors_write_them(course: Path) -> None:
    put(course, "media/aula ä.png")

    assert find(course, "../media/aula%20%C3%A4.png", LESSON).path == "media/aula ä.png"


@pytest.mark.parametrize(
    "target",
    [
        "../../muu.png",
        "/etc/a.png",
        "//palvelin/jako/a.png",
        r"\\palvelin\jako\a.png",
        "..%5c..%5ca.png",
        "file:///etc/a.png",
        "https://esimerkki.fi/a.png",
        "C:/a.png",
        "a.png:virta",
        "nul.png",
        "CON/a.png",
        "a .png /b.png",
        "a./b.png",
        "a\x00.png",
        "a" * 600 + ".png",
        "",
    ],
)
def test_what_leads_outside_is_not_even_looked_for(course: Path, target: str) -> None:
    assert find(course, target, LESSON) == Found("", None, Trouble.OUTSIDE)


def test_a_missing_file_is_told_of(course: Path) -> None:
    assert find(course, "a.png", LESSON) == Found("", MediaKind.PICTURE, Trouble.MISSING)
    assert find(course, "b/a.png", LESSON) == Found("", MediaKind.PICTURE, Trouble.MISSING)


def test_another_letter_case_is_shown_and_told_of(course: Path) -> None:
    put(course, "media/Aula.PNG")

    found = find(course, "../Media/aula.png", LESSON)

    assert found == Found(
        "media/Aula.PNG", MediaKind.PICTURE, Trouble.LETTER_CASE, "media/Aula.PNG"
    )


def test_a_name_composed_in_another_way_is_the_same_name(course: Path) -> None:
    name = unicodedata.normalize("NFD", "äiti.png")
    put(course, f"media/{name}")

    assert find(course, "../media/äiti.png", LESSON) == Found(f"media/{name}", MediaKind.PICTURE)


def test_files_that_are_no_media_are_not_shown(course: Path) -> None:
    put(course, "media/a.exe")

    assert find(course, "../media/a.exe", LESSON) == Found("", None, Trouble.UNKNOWN_KIND)


def test_links_in_the_file_system_are_not_followed(course: Path, tmp_path: Path) -> None:
    (tmp_path / "salaisuus").mkdir()
    (tmp_path / "salaisuus" / "a.png").write_bytes(PNG)
    (course / "media" / "a.png").symlink_to(tmp_path / "salaisuus" / "a.png")
    (course / "ulos").symlink_to(tmp_path / "salaisuus")

    assert find(course, "../media/a.png", LESSON).trouble is Trouble.NOT_A_FILE
    assert find(course, "../ulos/a.png", LESSON) == Found("", MediaKind.PICTURE, Trouble.MISSING)


def test_pipes_and_folders_are_not_files(course: Path) -> None:
    os.mkfifo(course / "media" / "a.svg")
    (course / "media" / "b.png").mkdir()

    assert find(course, "../media/a.svg", LESSON).trouble is Trouble.NOT_A_FILE
    assert find(course, "../media/b.png", LESSON).trouble is Trouble.NOT_A_FILE
    assert find(course, "../media/b.png", LESSON).path == ""


def test_a_file_that_is_too_large_is_not_shown(course: Path) -> None:
    with (course / "media" / "a.png").open("wb") as file:
        file.truncate(LARGEST[MediaKind.PICTURE] + 1)

    assert find(course, "../media/a.png", LESSON).trouble is Trouble.TOO_LARGE


def test_a_drawing_must_be_safe(course: Path) -> None:
    put(course, "media/a.svg", SVG)
    put(course, "media/b.svg", SVG.replace(b"/>", b"><script/></svg>"))

    assert find(course, "../media/a.svg", LESSON).trouble is None
    assert find(course, "../media/b.svg", LESSON) == Found(
        "", MediaKind.PICTURE, Trouble.UNSAFE_SVG, "<script>"
    )


def test_a_course_that_is_gone_has_no_files(tmp_path: Path) -> None:
    assert find(tmp_path / "ei", "a.png", "x.md").trouble is Trouble.MISSING


def test_a_sound_without_its_words_is_told_of(course: Path) -> None:
    put(course, "media/puhelu.mp3", b"ID3")

    found = find(course, "../media/puhelu.mp3", LESSON)

    assert found == Found("media/puhelu.mp3", MediaKind.AUDIO, Trouble.NO_TRANSCRIPT)
    put(course, "media/puhelu.txt", b"Palvelupiste, hyv\xc3\xa4\xc3\xa4 huomenta.")
    assert find(course, "../media/puhelu.mp3", LESSON).trouble is None


@pytest.mark.parametrize(
    ("name", "data", "codec"),
    [
        ("a.mp4", b"....stsd" + bytes(12) + b"av01" + bytes(50), "AV1"),
        ("a.mp4", b"stsd" + bytes(12) + b"avc1.stsd" + bytes(12) + b"hvc1", "HEVC"),
        ("a.webm", b"\x1aE\xdf\xa3" + bytes(50) + b"V_AV1", "AV1"),
        ("a.mp4", bytes(600_000) + b"stsd" + bytes(12) + b"hev1" + bytes(9), "HEVC"),
    ],
)
def test_films_that_many_computers_cannot_play_are_told_of(
    course: Path, name: str, data: bytes, codec: str
) -> None:
    put(course, f"media/{name}", data)
    put(course, "media/a.txt", b"Sanat")

    found = find(course, f"../media/{name}", LESSON)

    assert (found.trouble, found.detail) == (Trouble.RARE_CODEC, codec)
    assert found.path == f"media/{name}"


def test_a_film_of_a_common_codec_is_fine(course: Path) -> None:
    put(course, "media/a.mp4", b"stsd" + bytes(12) + b"avc1")
    put(course, "media/a.txt", b"Sanat")

    assert find(course, "../media/a.mp4", LESSON).trouble is None


def test_settled_prose_shows_only_files_that_are_there(course: Path) -> None:
    put(course, "media/a.png")
    text = "![A](../media/a.png)\n\n> ![B](../media/b.png)\n\n- ![C](../media/a.png)\n\nSanat"

    picture, quote, listed, words = settle(blocks(text, LESSON), course)

    assert picture == Media(MediaKind.PICTURE, "media/a.png", "A")
    assert quote == Quote((Media(MediaKind.PICTURE, "", "B"),))
    assert isinstance(listed, RichList)
    assert listed.items[0].blocks == (Media(MediaKind.PICTURE, "media/a.png", "C"),)
    assert words == blocks("Sanat")[0]


def test_settled_callouts_and_refused_pictures_stay(course: Path) -> None:
    text = "> [!VINKKI]\n> ![A](../../a.png)"

    assert settle(blocks(text, LESSON), course) == blocks(text, LESSON)
    assert isinstance(blocks(text, LESSON)[0], Callout)


def test_settled_sounds_bring_their_words(course: Path) -> None:
    put(course, "media/puhelu.mp3", b"ID3")
    put(course, "media/puhelu.fi.vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\nHuomenta!\n")

    assert settle(blocks("![Puhelu](../media/puhelu.mp3)", LESSON), course) == (
        Media(MediaKind.AUDIO, "media/puhelu.mp3", "Puhelu", "", "Huomenta!"),
    )
