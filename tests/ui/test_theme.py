"""The theme: what widgets read from it, and what learners change."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palvelukoulu.core.preferences import Preferences, ThemeChoice, Typeface
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.icons import Icons
from palvelukoulu.ui.theme.theme import Theme, colour, resolved
from tests.ui.conftest import ASSETS


@pytest.mark.parametrize("family", [tokens.SANS, tokens.SERIF, tokens.MONO])
def test_the_bundled_fonts_are_loaded(theme: Theme, family: str) -> None:
    assert theme.name == "day"
    assert family in QFontDatabase.families()


def test_every_role_gets_the_font_it_asks_for(theme: Theme) -> None:
    for role, style in tokens.ROLES.items():
        info = QFontInfo(theme.font(role))
        assert info.family() == style.family, role
        assert theme.font(role).pixelSize() == style.size


def test_text_grows_and_shrinks_with_the_setting(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, Preferences(text_percent=200))
    assert theme.px(44) == 88
    assert theme.font("body").pixelSize() == 38
    theme.apply(qapp, Preferences(text_percent=90))
    assert theme.font("body").pixelSize() == 17


def test_headings_grow_less_so_that_a_question_still_fits(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, Preferences(text_percent=200))
    assert theme.font("display").pixelSize() == 51  # 32 at 160 %


def test_bars_grow_by_half_beyond_one_and_a_half(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, Preferences(text_percent=150))
    assert theme.bar_px(60) == 90
    theme.apply(qapp, Preferences(text_percent=200))
    assert theme.bar_px(60) == 105


def test_the_learners_choice_wins_over_the_system(theme: Theme, qapp: QApplication) -> None:
    for choice, name in (
        (ThemeChoice.DAY, "day"),
        (ThemeChoice.NIGHT, "night"),
        (ThemeChoice.CONTRAST, "contrast"),
    ):
        theme.apply(qapp, Preferences(theme=choice))
        assert theme.name == name
        assert theme.is_contrast == (name == "contrast")
        assert theme.is_dark == (name != "day")
        ground = qapp.palette().color(QPalette.ColorRole.Window)
        assert ground == theme.colour("bg")


def test_without_a_choice_the_system_decides(theme: Theme, qapp: QApplication) -> None:
    hints = qapp.styleHints()
    theme.apply(qapp, Preferences(theme=ThemeChoice.SYSTEM))
    assert theme.name == resolved(ThemeChoice.SYSTEM, hints)
    expected = "night" if hints.colorScheme() is Qt.ColorScheme.Dark else "day"
    assert theme.name == expected


def test_less_motion_means_none(theme: Theme, qapp: QApplication) -> None:
    assert theme.motion(320) == 0
    theme.apply(qapp, Preferences(is_motion_reduced=False))
    assert theme.motion(320) == 320


def test_a_change_is_told_once(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    told: list[str] = []
    theme.changed.connect(lambda: told.append(theme.name))
    with qtbot.waitSignal(theme.changed):
        theme.apply(qapp, Preferences(theme=ThemeChoice.NIGHT))
    theme.changed.disconnect()
    assert told == ["night"]


def test_the_serif_setting_changes_prose_only(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, Preferences(typeface=Typeface.SERIF))
    assert theme.font("body").families()[0] == tokens.SERIF
    assert theme.font("ui").families()[0] == tokens.SANS


def test_spacious_text_has_more_room_between_lines_and_letters(
    theme: Theme, qapp: QApplication
) -> None:
    before = theme.line_height("body"), theme.font("body").letterSpacing()
    theme.apply(qapp, Preferences(is_spacious=True))
    assert theme.line_height("body") == 36 > before[0]
    assert theme.font("body").letterSpacing() > before[1]
    assert theme.line_height("ui") == 22


def test_line_height_is_given_as_a_share_of_the_fonts_own(theme: Theme) -> None:
    assert theme.line_percent("body") > 100
    assert theme.line_percent("h1") < 100  # Literata's own spacing is 1.49 em


def test_colours_with_alpha_are_read_as_the_web_writes_them() -> None:
    assert colour("#1D243399").alpha() == 0x99
    assert colour("#1D243399").red() == 0x1D


def test_an_icon_takes_the_colour_and_the_pixels_it_is_asked_for(theme: Theme) -> None:
    image = theme.icons.image("check", theme.colour("primary"), 20, 1.5)
    assert image.width() == 30
    assert image.devicePixelRatio() == 1.5
    shades = {image.pixelColor(x, y).name() for x in range(30) for y in range(30)}
    assert theme.colour("primary").name() in shades


def test_an_icon_is_drawn_once_and_kept(theme: Theme) -> None:
    first = theme.icons.image("star", theme.colour("text"), 20)
    assert theme.icons.image("star", theme.colour("text"), 20) is first


def test_small_icons_are_drawn_heavier(theme: Theme) -> None:
    def ink(stroke: float) -> int:
        image = theme.icons.image("x", theme.colour("text"), 16, 1.0, stroke)
        return sum(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16))

    assert ink(0) == ink(2.4) > ink(2.0)


def test_an_icon_is_drawn_where_it_is_put(theme: Theme) -> None:
    canvas = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    theme.draw_icon(painter, "square", QPointF(20, 20), 20, "text")
    painter.end()
    assert canvas.copy(0, 0, 20, 20).allGray()
    assert not any(canvas.pixelColor(x, y).alpha() for x in range(20) for y in range(20))
    assert any(canvas.pixelColor(x, 30).alpha() for x in range(20, 40))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_has_the_pixels_of_the_screen_it_is_drawn_on(theme: Theme, ratio: float) -> None:
    canvas = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.setDevicePixelRatio(ratio)
    canvas.fill(0)
    painter = QPainter(canvas)
    theme.draw_icon(painter, "star", QPointF(0, 0), 20, "text")
    painter.end()
    sharp = theme.icons.image("star", theme.colour("text"), 20, ratio)
    size = sharp.width()
    assert canvas.copy(0, 0, size, size) == sharp


def test_every_icon_named_in_the_list_is_shipped() -> None:
    names = (ASSETS.parent / "packaging" / "icons.txt").read_text(encoding="utf-8").split()
    icons = Icons(ASSETS / "icons")
    for name in names:
        assert not icons.image(name, colour("#000000"), 20).isNull()


def test_the_licences_stand_beside_fonts_and_icons() -> None:
    for file in ("fonts/OFL-PalveluSans.txt", "fonts/OFL-Literata.txt", "icons/LICENSE.txt"):
        assert (ASSETS / file).stat().st_size > 500
