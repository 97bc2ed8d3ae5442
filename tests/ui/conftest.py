"""One theme for all tests of the interface; each starts with day, 100 % text, no motion."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.core.richtext import Paragraph, Run
from palvelukoulu.paths import bundled
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.theme.theme import Theme

ASSETS = Path(__file__).parents[2] / "assets"
CALM = Preferences(theme=ThemeChoice.DAY, is_motion_reduced=True)


@pytest.fixture(scope="session")
def loaded_theme(qapp: QApplication) -> Theme:
    """A theme whose fonts are loaded; loading them for each test would take minutes."""
    assert qapp is not None
    return Theme(ASSETS)


@pytest.fixture
def theme(loaded_theme: Theme, qapp: QApplication) -> Theme:
    loaded_theme.apply(qapp, CALM)
    return loaded_theme


@pytest.fixture
def frame(theme: Theme) -> Frame:
    """What an exercise widget is made with; Markdown comes out as it is written."""
    return Frame(
        theme=theme,
        inline=lambda text: (Run(text),),
        blocks=lambda text: (Paragraph((Run(text),)),),
        seed="aino",
        pictures=lambda _: None,
        vocabulary=Vocabulary(bundled("assets") / "lexicon" / "fi_muodot.marisa"),
    )
