"""The words of sounds and films, from the files beside them."""

from pathlib import Path

import pytest

from palvelukoulu.content import codecs
from palvelukoulu.content.listing import mode_of
from palvelukoulu.content.transcripts import beside

CAPTIONS = """WEBVTT – puhelu

NOTE Ei sanoja

STYLE
::cue { color: red }

1
00:00:01.000 --> 00:00:03.000 align:start
<v Asiakas>Milloin <i>siivous</i> on?

00:00:03.000 --> 00:00:05.000
Huomenna
kello 9 &amp; 10.

ei aikaa eikä sanoja
"""


def test_captions_are_read_cue_by_cue(tmp_path: Path) -> None:
    (tmp_path / "a.fi.vtt").write_text(CAPTIONS, "utf-8")

    assert beside(tmp_path, "a.mp4") == "Asiakas: Milloin siivous on?\nHuomenna kello 9 & 10."


def test_finnish_captions_come_before_others_and_before_text(tmp_path: Path) -> None:
    for name, word in (("a.txt", "teksti"), ("a.vtt", "muu"), ("a.fi.vtt", "suomi")):
        body = word if name.endswith("txt") else f"WEBVTT\n\n00:01.000 --> 00:02.000\n{word}"
        (tmp_path / name).write_text(body, "utf-8")

    assert beside(tmp_path, "a.mp3") == "suomi"
    (tmp_path / "a.fi.vtt").unlink()
    assert beside(tmp_path, "a.mp3") == "muu"
    (tmp_path / "a.vtt").unlink()
    assert beside(tmp_path, "a.mp3") == "teksti"
    (tmp_path / "a.txt").unlink()
    assert beside(tmp_path, "a.mp3") == ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_editors_text_is_read(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes("Hyvää päivää\r\nHei".encode(encoding))

    assert beside(tmp_path, "a.mp3") == "Hyvää päivää\nHei"


def test_a_folder_of_that_name_is_no_transcript(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()

    assert beside(tmp_path, "a.mp3") == ""


def test_a_film_that_is_gone_has_no_codec(tmp_path: Path) -> None:
    assert codecs.rare_codec(tmp_path / "a.mp4") is None
    assert mode_of(tmp_path / "a\0b") == 0
