"""The keys for the size of text and the colours, which work in every window."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

_THEMES = (ThemeChoice.DAY, ThemeChoice.NIGHT, ThemeChoice.CONTRAST)


def bind_reading_keys(window: QWidget, theme: Theme, choose: Callable[[Preferences], None]) -> None:
    """Let Ctrl with +, -, 0 and T change how a window is read; `choose` applies and keeps it."""

    def resize(percent: Callable[[Preferences], int]) -> None:
        present = theme.preferences
        choose(replace(present, text_percent=percent(present)))
        size = translate("Window", "Tekstin koko {percent}\u00a0%")
        announce(window, size.format(percent=theme.preferences.text_percent))

    def next_theme() -> None:
        present = _THEMES.index(ThemeChoice(theme.name))
        choose(replace(theme.preferences, theme=_THEMES[(present + 1) % len(_THEMES)]))

    bindings: tuple[tuple[str, Callable[[], None]], ...] = (
        ("Ctrl++", lambda: resize(lambda present: present.resized(1).text_percent)),
        ("Ctrl+=", lambda: resize(lambda present: present.resized(1).text_percent)),
        ("Ctrl+-", lambda: resize(lambda present: present.resized(-1).text_percent)),
        ("Ctrl+0", lambda: resize(lambda _: Preferences().text_percent)),
        ("Ctrl+T", next_theme),
    )
    for keys, act in bindings:
        QShortcut(QKeySequence(keys), window).activated.connect(act)
