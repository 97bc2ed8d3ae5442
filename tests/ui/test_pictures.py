"""Pictures are decoded within limits, whatever their files say."""

import os
import random
import struct
import time
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtWidgets import QApplication

from palvelukoulu.content.mediakinds import media_kind
from palvelukoulu.core.richtext import MediaKind
from palvelukoulu.ui.pictures import WIDEST, Pictures, load_picture

pytestmark = pytest.mark.usefixtures("qapp")

COURSES = Path(__file__).parents[2] / "courses"
SHIPPED = [
    path for path in sorted(COURSES.glob("*/media/*")) if media_kind(path.name) is MediaKind.PICTURE
]
BLUE = QColor(40, 90, 200)
GIF = (
    b"GIF89a\x02\x00\x01\x00\x80\x00\x00\x28\x5a\xc8\xff\xff\xff"
    b"!\xf9\x04\x00\x0a\x00\x00\x00,\x00\x00\x00\x00\x02\x00\x01\x00\x00\x02\x02\x04\x0a\x00"
    b"!\xf9\x04\x00\x0a\x00\x00\x00,\x00\x00\x00\x00\x02\x00\x01\x00\x00\x02\x02\x4c\x0a\x00;"
)


def saved(path: Path, width: int = 40, height: int = 20, colour: QColor = BLUE) -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(colour)
    assert image.save(str(path))
    return path


def png(width: int, height: int, rows: int) -> bytes:
    """Make a PNG whose header says one size and whose data are `rows` rows of zeros."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    packed = zlib.compress(bytes((width // 8 + 1) * rows), 9)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def svg(body: str, width: int = 100, height: int = 50) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">{body}</svg>'


def shown(path: Path) -> QImage:
    image = load_picture(path)
    assert image is not None
    return image


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp", "a ä ö.PNG"])
def test_pictures_of_these_kinds_are_shown(tmp_path: Path, name: str) -> None:
    image = shown(saved(tmp_path / name))

    assert image.size() == QSize(40, 20)
    assert abs(image.pixelColor(20, 10).blue() - 200) < 12


def test_the_first_frame_of_a_moving_picture_is_shown(tmp_path: Path) -> None:
    (tmp_path / "a.gif").write_bytes(GIF)

    assert shown(tmp_path / "a.gif").pixelColor(0, 0) == BLUE


def test_what_a_picture_is_its_bytes_say_not_its_name(tmp_path: Path) -> None:
    saved(tmp_path / "a.png").rename(tmp_path / "a.jpg")

    assert shown(tmp_path / "a.jpg").size() == QSize(40, 20)


def test_a_large_picture_is_made_smaller_in_its_proportions(tmp_path: Path) -> None:
    image = shown(saved(tmp_path / "a.png", 3_200, 800))

    assert image.size() == QSize(WIDEST, WIDEST // 4)


def test_transparency_and_nothing_else_of_the_file_is_kept(tmp_path: Path) -> None:
    image = QImage(4, 4, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.setText("Kommentti", "salaisuus")
    image.save(str(tmp_path / "a.png"))
    opaque = shown(saved(tmp_path / "b.jpg"))

    assert shown(tmp_path / "a.png").pixelColor(0, 0).alpha() == 0
    assert opaque.format() is QImage.Format.Format_RGB32


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"MZ" + bytes(100),
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff" + bytes(50),
        b"GIF89a",
        b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        b"BM" + bytes(100),
        b"\x00\x00\x01\x00" + bytes(100),
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        b"P6 10000 10000 255\n",
        png(40, 20, 3)[:60],
    ],
)
@pytest.mark.qt_log_ignore("libpng|Corrupt JPEG|JPEG|webp|QImageReader|gif", extend=True)
def test_other_files_named_like_pictures_are_not_shown(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.png").write_bytes(data)

    assert load_picture(tmp_path / "a.png") is None


@pytest.mark.parametrize(
    ("width", "height"), [(50_000, 50_000), (8_001, 10), (7_000, 7_000), (2**31 - 1, 2**31 - 1)]
)
@pytest.mark.qt_log_ignore("libpng", extend=True)
def test_huge_pictures_are_refused_by_their_header(tmp_path: Path, width: int, height: int) -> None:
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + header
    data += struct.pack(">I", zlib.crc32(b"IHDR" + header)) + png(8, 1, 1)[33:]
    (tmp_path / "a.png").write_bytes(data)
    started = time.process_time()

    assert load_picture(tmp_path / "a.png") is None
    assert time.process_time() - started < 1


def test_files_that_are_no_files_are_not_opened(tmp_path: Path) -> None:
    real = saved(tmp_path / "a.png")
    (tmp_path / "linkki.png").symlink_to(real)
    os.mkfifo(tmp_path / "putki.png")
    (tmp_path / "kansio.png").mkdir()

    for name in ("linkki.png", "putki.png", "kansio.png", "puuttuu.png", "a\0.png"):
        assert load_picture(tmp_path / name) is None
    assert load_picture(Path("/dev/zero")) is None


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png")
    with path.open("ab") as file:
        file.truncate(25_000_000)

    assert load_picture(path) is None


def test_a_drawing_is_painted_twice_as_sharp(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text(svg('<rect width="100" height="50" fill="#285AC8"/>'), "utf-8")
    image = shown(path)

    assert image.size() == QSize(200, 100)
    assert image.deviceIndependentSize().toSize() == QSize(100, 50)
    assert image.pixelColor(100, 50) == BLUE


def test_a_wide_drawing_is_painted_within_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text(svg('<rect width="9" height="9"/>', 4_000, 1_000), "utf-8")
    image = shown(path)

    assert image.size() == QSize(1_600, 400)
    assert image.deviceIndependentSize().toSize() == QSize(4_000, 1_000)


@pytest.mark.parametrize(
    "text",
    [
        svg("<script/>"),
        svg('<image href="/dev/zero"/>'),
        svg("", 0, 0),
        svg("", 9_000, 10),
        "ei piirros",
        "",
    ],
)
@pytest.mark.qt_log_ignore("svg", extend=True)
def test_a_drawing_that_is_not_safe_is_not_shown(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.svg").write_text(text, "utf-8")

    assert load_picture(tmp_path / "a.svg") is None


def zigzag() -> str:
    dice = random.Random(7)  # noqa: S311 - the same drawing each time
    corners = " ".join(f"{dice.randint(0, 800)},{dice.randint(0, 800)}" for _ in range(900))
    return f'<polyline points="{corners}" fill="none" stroke="#000" stroke-width="3"/>'


@pytest.mark.parametrize(
    "body",
    [zigzag(), '<circle cx="400" cy="400" r="9000" fill="#285AC8" opacity="0.5"/>' * 1_900],
    ids=["zigzag", "circles"],
)
def test_a_drawing_that_takes_long_is_painted_smaller(tmp_path: Path, body: str) -> None:
    (tmp_path / "a.svg").write_text(svg(body, 800, 800), "utf-8")
    started = time.process_time()
    image = shown(tmp_path / "a.svg")

    assert time.process_time() - started < 6
    assert image.width() < 1_600
    assert image.deviceIndependentSize().toSize() == QSize(800, 800)


def test_a_picture_is_decoded_once_until_its_file_changes(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png")
    pictures = Pictures()
    first = pictures.picture(path)

    assert pictures.picture(path) is first
    saved(path, 10, 10)
    os.utime(path, ns=(1, 1))
    changed = pictures.picture(path)
    assert changed is not None
    assert changed.size() == QSize(10, 10)


def test_the_oldest_pictures_are_forgotten_first(tmp_path: Path) -> None:
    paths = [saved(tmp_path / f"{number}.png", 100, 100) for number in range(3)]
    pictures = Pictures(most_bytes=2 * 100 * 100 * 4)
    oldest, newest = pictures.picture(paths[0]), [pictures.picture(path) for path in paths[1:]]

    assert [pictures.picture(path) for path in paths[1:]] == newest
    assert pictures.picture(paths[0]) is not oldest


def test_what_cannot_be_shown_is_remembered_too(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("ei kuva")
    pictures = Pictures(most_bytes=0)

    assert pictures.picture(tmp_path / "a.png") is None
    assert pictures.picture(tmp_path / "puuttuu.png") is None
    assert pictures.picture(tmp_path / "a\0.png") is None


def test_decoding_has_a_limit_to_memory(tmp_path: Path, qapp: QApplication) -> None:
    assert qapp is not None
    load_picture(saved(tmp_path / "a.png"))

    assert QImageReader.allocationLimit() == 128


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_every_picture_of_the_shipped_courses_can_be_shown(path: Path) -> None:
    assert load_picture(path) is not None
