"""The theme: what every widget asks for its colours, fonts, sizes and pace.

Made once by the composition root and handed to widgets as their first argument.
Widgets read it when they paint, so that a change of theme is one repaint.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QPalette,
    QStyleHints,
)
from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip

from palvelukoulu.core.preferences import Preferences, ThemeChoice, Typeface
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.contrast import luminance
from palvelukoulu.ui.theme.icons import Icons
from palvelukoulu.ui.theme.system import wants_less_motion

_DARK_BELOW = 0.2

_PALETTE_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "primary_text",
    QPalette.ColorRole.LinkVisited: "primary_text",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Accent: "primary",
    QPalette.ColorRole.BrightText: "retry",
}


class Theme(QObject):
    """Colours, fonts, sizes and motion as the present learner wants them.

    Attributes:
        icons: Draws icons from the assets.
    """

    changed = Signal()

    def __init__(self, assets: Path) -> None:
        """Load the fonts of `assets`/fonts; icons come from `assets`/icons.

        A QApplication must exist.
        """
        super().__init__()
        self.icons = Icons(assets / "icons")
        for file in sorted((assets / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        self._preferences = Preferences()
        self._name = "day"
        self._colours = _colours(tokens.DAY)
        self._fonts: dict[tuple[str, int, bool, bool], QFont] = {}
        self._line_percents: dict[str, int] = {}
        self._application: QApplication | None = None
        self._is_system_still = wants_less_motion()

    # --- what is asked -----------------------------------------------------------------

    @property
    def name(self) -> str:
        """``day``, ``night`` or ``contrast``."""
        return self._name

    @property
    def preferences(self) -> Preferences:
        """The reading settings in force."""
        return self._preferences

    @property
    def is_contrast(self) -> bool:
        """Whether borders must carry what soft fills carry elsewhere."""
        return self._name == "contrast"

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than its ground."""
        return luminance(tokens.PALETTES[self._name].bg) < _DARK_BELOW

    @property
    def scale(self) -> float:
        """Size of text against 100 %: 0.9 to 2."""
        return self._preferences.text_percent / 100

    @property
    def hairline(self) -> int:
        """Width of a border in pixels; high contrast doubles it."""
        return 2 if self.is_contrast else 1

    def colour(self, token: str) -> QColor:
        """Return the colour of a token of `tokens.Palette`."""
        return self._colours[token]

    def px(self, length: float) -> int:
        """Return a length at the present size of text."""
        return round(length * self.scale)

    def bar_px(self, length: float) -> int:
        """Return the height of a bar, which grows by half beyond 150 % to leave room to read."""
        extra = max(0.0, self.scale - tokens.BAR_GROWS_FULLY_TO)
        grown = min(self.scale, tokens.BAR_GROWS_FULLY_TO) + extra * tokens.BAR_GROWTH
        return round(length * grown)

    def motion(self, milliseconds: int) -> int:
        """Return how long an animation may take: 0 when the learner or Windows wants none."""
        is_still = self._preferences.is_motion_reduced or self._is_system_still
        return 0 if is_still else milliseconds

    def font(
        self, role: str, weight: int = 0, *, is_italic: bool = False, is_tabular: bool = False
    ) -> QFont:
        """Return the font of a role of `tokens.ROLES`; `weight` replaces the role's own."""
        key = (role, weight, is_italic, is_tabular)
        if key not in self._fonts:
            self._fonts[key] = self._made(*key)
        return QFont(self._fonts[key])

    def line_height(self, role: str) -> int:
        """Return the height of a line of text in pixels."""
        style = tokens.ROLES[role]
        spread = tokens.SPACIOUS_LINE if self._is_spread(role) else 1.0
        return round(style.line * self._growth(style) * spread)

    def line_percent(self, role: str) -> int:
        """Return the line height as QTextBlockFormat's ProportionalHeight wants it.

        Qt counts from the font's own spacing (Palvelu Sans 1.30 em, Literata 1.49 em).
        """
        if role not in self._line_percents:
            natural = QFontMetricsF(self.font(role)).lineSpacing()
            self._line_percents[role] = round(100 * self.line_height(role) / natural)
        return self._line_percents[role]

    def draw_icon(
        self,
        painter: QPainter,
        name: str,
        at: QPointF,
        size: int,
        tone: str,
        stroke: float = 0.0,
    ) -> None:
        """Draw an icon of `size` pixels (already scaled) in the colour of a token."""
        self.icons.draw(painter, name, at, size, self.colour(tone), stroke)

    # --- what is changed ---------------------------------------------------------------

    def apply(self, application: QApplication, preferences: Preferences) -> None:
        """Make the whole program look as the learner wants, and tell every widget."""
        hints = application.styleHints()
        if self._application is None:
            self._application = application
            # Plain Fusion: a QProxyStyle in Python is asked tens of metrics per widget.
            application.setStyle(QStyleFactory.create("Fusion"))
            hints.colorSchemeChanged.connect(self._follow_system)
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._preferences = preferences
        # Colours the title bar; Qt 6.8.
        hints.setColorScheme(_scheme(preferences.theme))
        self._name = resolved(preferences.theme, hints)
        self._colours = _colours(tokens.PALETTES[self._name])
        self._fonts.clear()
        self._line_percents.clear()
        application.setPalette(self._palette())
        application.setFont(self.font("ui"))
        QToolTip.setFont(self.font("small"))
        self.changed.emit()

    def _follow_system(self) -> None:
        if self._application is None or self._preferences.theme is not ThemeChoice.SYSTEM:
            return
        if resolved(ThemeChoice.SYSTEM, self._application.styleHints()) != self._name:
            self.apply(self._application, self._preferences)

    def _is_spread(self, role: str) -> bool:
        return self._preferences.is_spacious and role in tokens.PROSE_ROLES

    def _growth(self, style: tokens.Role) -> float:
        if style.is_large and self.scale > 1:
            return 1 + (self.scale - 1) * tokens.LARGE_TEXT_GROWTH
        return self.scale

    def _made(self, role: str, weight: int, is_italic: bool, is_tabular: bool) -> QFont:  # noqa: FBT001 - the key of a cache
        style = tokens.ROLES[role]
        is_serif = role in tokens.PROSE_ROLES and self._preferences.typeface is Typeface.SERIF
        family = tokens.SERIF if is_serif else style.family
        font = QFont([family, *tokens.FALLBACKS])
        font.setPixelSize(round(style.size * self._growth(style)))
        font.setWeight(QFont.Weight(weight or style.weight))
        font.setItalic(is_italic)
        spacing = style.spacing
        if self._is_spread(role):
            spacing += tokens.SPACIOUS_LETTERS * self.scale
            font.setWordSpacing(tokens.SPACIOUS_WORDS * self.scale)
        if spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if is_tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        if style.family == tokens.MONO:
            # Otherwise JetBrains Mono draws ":::" and "->" as single glyphs.
            font.setFeature(QFont.Tag("calt"), 0)
            font.setFeature(QFont.Tag("liga"), 0)
        return font

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE_ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("on_disabled"))
        return palette


def resolved(choice: ThemeChoice, hints: QStyleHints) -> str:
    """Return the name of the palette to use; the learner's own choice wins."""
    if choice is not ThemeChoice.SYSTEM:
        return str(choice)
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "night" if hints.colorScheme() is Qt.ColorScheme.Dark else "day"


def _scheme(choice: ThemeChoice) -> Qt.ColorScheme:
    match choice:
        case ThemeChoice.SYSTEM:
            return Qt.ColorScheme.Unknown
        case ThemeChoice.DAY:
            return Qt.ColorScheme.Light
        case ThemeChoice.NIGHT | ThemeChoice.CONTRAST:
            return Qt.ColorScheme.Dark


def _colours(palette: tokens.Palette) -> dict[str, QColor]:
    return {name: colour(value) for name, value in palette._asdict().items()}


def colour(value: str) -> QColor:
    """Return the colour of ``#RRGGBB`` or ``#RRGGBBAA`` (Qt itself reads ``#AARRGGBB``)."""
    return QColor(*(int(value[at : at + 2], 16) for at in range(1, len(value), 2)))
