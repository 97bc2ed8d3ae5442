"""Colours can be told apart in every theme."""

import pytest

from palvelukoulu.ui.theme.contrast import contrast, luminance
from palvelukoulu.ui.theme.tokens import AVATAR_TEXT, AVATARS, PAIRS, PALETTES, Palette


def test_contrast_runs_from_one_to_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


def test_a_known_pair_has_its_known_contrast() -> None:
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert luminance("#FFFFFF") == pytest.approx(1)


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize(("front", "ground", "floor"), PAIRS)
def test_every_pair_reaches_its_floor(theme: str, front: str, ground: str, floor: float) -> None:
    palette = PALETTES[theme]
    assert contrast(getattr(palette, front), getattr(palette, ground)) >= floor


@pytest.mark.parametrize("disc", AVATARS)
def test_initials_can_be_read_on_every_disc(disc: str) -> None:
    assert contrast(AVATAR_TEXT, disc) >= 4.5


def test_only_the_line_the_shadow_and_fills_have_no_floor() -> None:
    measured = {name for front, ground, _ in PAIRS for name in (front, ground)}
    assert set(Palette._fields) - measured == {"line", "shadow", "scrim", "star", "track"}
