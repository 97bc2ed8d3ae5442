"""Design tokens: the only file where a colour, a size or a duration is written down.

Sizes are pixels at 100 % text and go through `Theme.px`. `PAIRS` lists what stands
on what, with the lowest contrast allowed; a test measures every pair in every theme.
"""

from typing import Final, NamedTuple


class Palette(NamedTuple):
    """The colours of one theme, ``#RRGGBB`` or ``#RRGGBBAA``.

    Attributes:
        line: Decoration; carries no meaning and has no contrast floor.
        control: Border of something one can act on.
        mark: Ground of words the learner has highlighted.
    """

    bg: str
    surface: str
    sunken: str
    raised: str
    line: str
    control: str
    text: str
    text2: str
    text3: str
    primary: str
    primary_hover: str
    primary_press: str
    on_primary: str
    primary_soft: str
    primary_text: str
    star: str
    star_soft: str
    star_text: str
    star_line: str
    ok: str
    ok_soft: str
    ok_text: str
    on_ok: str
    retry: str
    retry_soft: str
    retry_text: str
    on_retry: str
    part: str
    part_soft: str
    part_text: str
    on_part: str
    focus: str
    selection: str
    mark: str
    scrim: str
    shadow: str
    disabled: str
    on_disabled: str
    track: str


DAY: Final = Palette(
    bg="#FBF9F5",
    surface="#FFFFFF",
    sunken="#F3EFE7",
    raised="#FFFFFF",
    line="#E6E0D5",
    control="#8B8577",
    text="#1D2433",
    text2="#4A5262",
    text3="#646B79",
    primary="#2A4B8D",
    primary_hover="#223F79",
    primary_press="#1B3364",
    on_primary="#FFFFFF",
    primary_soft="#EAF0FA",
    primary_text="#25427C",
    star="#E9A61C",
    star_soft="#FDF4DF",
    star_text="#7A5200",
    star_line="#B27A05",
    ok="#217A4B",
    ok_soft="#E8F5ED",
    ok_text="#17603A",
    on_ok="#FFFFFF",
    retry="#B2452B",
    retry_soft="#FCEFEA",
    retry_text="#8F341E",
    on_retry="#FFFFFF",
    part="#9A6700",
    part_soft="#FDF4DF",
    part_text="#734D00",
    on_part="#FFFFFF",
    focus="#1B5BD6",
    selection="#CFDDF6",
    mark="#EADCF2",
    scrim="#1D243399",
    shadow="#2B221433",
    disabled="#ECE8DF",
    on_disabled="#736F66",
    track="#F3EFE7",
)

NIGHT: Final = Palette(
    bg="#10141C",
    surface="#181D28",
    sunken="#0B0E14",
    raised="#1F2532",
    line="#2A3140",
    control="#737E93",
    text="#ECE9E2",
    text2="#B9BECA",
    text3="#98A0AF",
    primary="#A9C2F8",
    primary_hover="#BFD2FB",
    primary_press="#93B1F3",
    on_primary="#0E1E3F",
    primary_soft="#1F2C47",
    primary_text="#BCD0FB",
    star="#F4C454",
    star_soft="#2F2714",
    star_text="#F4CF7B",
    star_line="#C79A35",
    ok="#6BD09B",
    ok_soft="#14291F",
    ok_text="#9BE3BD",
    on_ok="#0B0E14",
    retry="#FF9D85",
    retry_soft="#331E19",
    retry_text="#FFBBA9",
    on_retry="#0B0E14",
    part="#F0C060",
    part_soft="#2F2714",
    part_text="#F4CF7B",
    on_part="#0B0E14",
    focus="#8FB4FF",
    selection="#2C4272",
    mark="#43304F",
    scrim="#000000B3",
    shadow="#00000080",
    disabled="#262C38",
    on_disabled="#8A92A1",
    track="#2A3140",
)

CONTRAST: Final = Palette(
    bg="#000000",
    surface="#000000",
    sunken="#000000",
    raised="#0D0D0D",
    line="#FFFFFF",
    control="#FFFFFF",
    text="#FFFFFF",
    text2="#FFFFFF",
    text3="#E6E6E6",
    primary="#FFE14D",
    primary_hover="#FFEA80",
    primary_press="#FFD400",
    on_primary="#000000",
    primary_soft="#1A1A00",
    primary_text="#FFE14D",
    star="#FFE14D",
    star_soft="#000000",
    star_text="#FFE14D",
    star_line="#FFE14D",
    ok="#7CFFA6",
    ok_soft="#000000",
    ok_text="#7CFFA6",
    on_ok="#000000",
    retry="#FFB3A1",
    retry_soft="#000000",
    retry_text="#FFB3A1",
    on_retry="#000000",
    part="#FFE14D",
    part_soft="#000000",
    part_text="#FFE14D",
    on_part="#000000",
    focus="#00E5FF",
    selection="#004A80",
    mark="#3A1A4A",
    scrim="#000000CC",
    shadow="#00000000",
    disabled="#000000",
    on_disabled="#B3B3B3",
    track="#000000",
)

PALETTES: Final = {"day": DAY, "night": NIGHT, "contrast": CONTRAST}

# (foreground, background, lowest contrast): 7 for the text that is read for minutes,
# 4.5 for other text, 3 for controls, graphics and the focus ring (WCAG 1.4.6, 1.4.3, 1.4.11).
PAIRS: Final[tuple[tuple[str, str, float], ...]] = (
    *(("text", ground, 7.0) for ground in ("bg", "surface", "sunken", "raised")),
    *(("text2", ground, 4.5) for ground in ("bg", "surface", "sunken", "raised")),
    *(("text3", ground, 4.5) for ground in ("bg", "surface", "sunken", "raised")),
    *(("on_primary", fill, 4.5) for fill in ("primary", "primary_hover", "primary_press")),
    *(("primary_text", ground, 4.5) for ground in ("primary_soft", "surface", "bg", "raised")),
    *(("text", fill, 7.0) for fill in ("primary_soft", "star_soft", "ok_soft", "retry_soft")),
    *(("text2", fill, 4.5) for fill in ("primary_soft", "ok_soft", "retry_soft", "part_soft")),
    ("text", "part_soft", 7.0),
    *(("star_text", ground, 4.5) for ground in ("star_soft", "surface", "bg")),
    *(("ok_text", ground, 4.5) for ground in ("ok_soft", "surface", "bg")),
    *(("retry_text", ground, 4.5) for ground in ("retry_soft", "surface", "raised", "bg")),
    *(("part_text", ground, 4.5) for ground in ("part_soft", "surface")),
    ("on_ok", "ok", 4.5),
    ("on_retry", "retry", 4.5),
    ("on_part", "part", 4.5),
    ("text", "selection", 4.5),
    ("text", "mark", 7.0),
    *((tone, "mark", 4.5) for tone in ("text2", "primary_text", "star_text", "retry_text")),
    *(("control", ground, 3.0) for ground in ("bg", "surface", "raised")),
    *(("primary", ground, 3.0) for ground in ("bg", "surface", "sunken", "primary_soft")),
    *(("ok", ground, 3.0) for ground in ("surface", "ok_soft")),
    *(("retry", ground, 3.0) for ground in ("surface", "retry_soft")),
    ("part", "part_soft", 3.0),
    *(("star_line", ground, 3.0) for ground in ("bg", "surface", "star_soft")),
    *(("focus", ground, 3.0) for ground in ("bg", "surface", "sunken", "primary_soft")),
    ("on_disabled", "disabled", 3.0),
)


class Sky(NamedTuple):
    """Colours of a course's cover, from top to bottom. No text ever stands on one."""

    top: str
    bottom: str
    glow: str


SKIES: Final = {
    "sini": Sky("#16233F", "#3A5FA8", "#7FA4E8"),
    "kanerva": Sky("#2A1B3D", "#7C4A80", "#C78BC0"),
    "metsa": Sky("#10302F", "#2D7A6C", "#7CC8B2"),
    "ruska": Sky("#3B1F22", "#A85A3A", "#F0A871"),
    "revontuli": Sky("#13263A", "#2C6E7F", "#7FE0C6"),
    "yo": Sky("#1B1F3B", "#4A4E8F", "#9DA2E8"),
}
DARK_SKY: Final = "#000000"
# The card of a mantra: dark enough all the way down for the text on it.
CARD_SKY: Final = ("#121A36", "#1F3266", "#3E4A85")
CARD_GLOW: Final = "#8A6F86"
CARD_TEXT: Final = "#FFFFFF"
CARD_TEXT_OPEN: Final = "#B4C3EA"
STAR_LIT: Final = "#FFE7AE"
STAR_HALO: Final = "#FFDC82"
STAR_LINE: Final = "#FFE296"
STAR_CORE: Final = "#FFFFFF"

AVATARS: Final = (
    "#3A5FA8",
    "#7C4A80",
    "#2D7A6C",
    "#9C4F30",
    "#2C6E7F",
    "#5A5CA3",
    "#7A5C1E",
    "#A03E5C",
)
AVATAR_TEXT: Final = "#FFFFFF"
LOGO_TOP: Final = "#1B2C52"
LOGO_BOTTOM: Final = "#4068B8"
LOGO_STAR: Final = "#FFD98A"

SANS: Final = "Palvelu Sans"
SERIF: Final = "Literata"
MONO: Final = "JetBrains Mono"
FALLBACKS: Final = ("Segoe UI", "Noto Sans", "sans-serif")


class Role(NamedTuple):
    """A kind of text: family, size and line height in pixels, weight, letter spacing.

    Attributes:
        is_large: Grows by less than other text, so that a question still fits.
    """

    family: str
    size: int
    line: int
    weight: int = 400
    spacing: float = 0.0
    is_large: bool = False


ROLES: Final = {
    "display": Role(SERIF, 32, 40, 600, -0.3, is_large=True),
    "h1": Role(SERIF, 28, 36, 600, -0.2, is_large=True),
    "h2": Role(SERIF, 21, 28, 600, -0.1),
    "h3": Role(SANS, 17, 24, 600),
    "lead": Role(SANS, 20, 30),
    "body": Role(SANS, 19, 30),
    "choice": Role(SANS, 17, 25),
    "ui": Role(SANS, 15, 22),
    "ui_strong": Role(SANS, 15, 22, 600),
    "small": Role(SANS, 14, 20),
    "small_strong": Role(SANS, 14, 20, 600),
    "caption": Role(SANS, 13, 18, 500, 0.1),
    "quote": Role(SERIF, 22, 34, is_large=True),
    "code": Role(MONO, 16, 25),
    "ui_serif": Role(SERIF, 15, 22),
    "letter": Role(SANS, 23, 28, 600),
}
PROSE_ROLES: Final = frozenset({"lead", "body", "choice"})
LARGE_TEXT_GROWTH: Final = 0.6
BAR_GROWTH: Final = 0.5
BAR_GROWS_FULLY_TO: Final = 1.5
SPACIOUS_LINE: Final = 1.2
SPACIOUS_LETTERS: Final = 0.6
SPACIOUS_WORDS: Final = 2.0
SPACIOUS_PARAGRAPHS: Final = 1.5

SPACE: Final = (0, 2, 4, 8, 12, 16, 24, 32, 48, 64)
RADIUS_SMALL: Final = 6
RADIUS_CONTROL: Final = 10
RADIUS_CALLOUT: Final = 12
RADIUS_CARD: Final = 14
RADIUS_HERO: Final = 18
RADIUS_BUBBLE: Final = 18
RADIUS_BUBBLE_TIP: Final = 5
RADIUS_POPOVER: Final = 16
RADIUS_DIALOG: Final = 20

# Milliseconds.
FAST: Final = 120
BASE: Final = 180
SLOW: Final = 320
CELEBRATE: Final = 700
TOAST: Final = 6000

# (dy, spread, share of the shadow's own alpha): four stacked rounded rectangles.
SHADOW_LAYERS: Final = ((1, 0, 0.28), (2, 2, 0.14), (4, 5, 0.07), (7, 9, 0.035))
SHADOW_ROOM: Final = 8
POPOVER_SHADOW: Final = 3.2

TEXT_COLUMN: Final = 620
QUIZ_COLUMN: Final = 720
MANTRA_COLUMN: Final = 1060
MANTRA_SIDE_BY_SIDE: Final = 800
REFLECTION_SIDE_BY_SIDE = 600
REFLECTION_BESIDE = 270
DIALOGUE_COLUMN: Final = 760
DIALOGUE_PANEL: Final = 286
DIALOGUE_WITH_PANEL: Final = 900
BUBBLE: Final = 520
MOOD_FACE: Final = 68
MOOD_FACE_SMALL: Final = 44
TARGET: Final = 44
SMALLEST_TARGET: Final = 24
BUTTON_HEIGHT: Final = 46
BUTTON_COMPACT: Final = 38
BUTTON_PAD: Final = 18
BUTTON_QUIET_PAD: Final = 12
CHIP_HEIGHT: Final = 36
CHIP_PAD: Final = 14
ICON_BUTTON: Final = 40
ICON: Final = 20
NAV_WIDTH: Final = 196
NAV_HEIGHT: Final = 46
SIDE_WIDTH: Final = 224
OUTLINE_WIDTH: Final = 286
TOP_BAR: Final = 60
BOTTOM_BAR: Final = 68
FEEDBACK_BAR: Final = 110
FEEDBACK_TEXT: Final = 640
CARD_WIDTH: Final = 300
COVER_HEIGHT: Final = 104
NIGHT_CARD_HEIGHT: Final = 384
CHOICE_HEIGHT: Final = 56
KEYCAP: Final = 32
FIELD_HEIGHT: Final = 46
SWITCH_WIDTH: Final = 44
SWITCH_HEIGHT: Final = 26
SWATCH_WIDTH: Final = 98
SWATCH_HEIGHT: Final = 92
POPOVER_WIDTH: Final = 344
DIALOG_WIDTH: Final = 480
DIALOG_LARGEST: Final = 640
SCROLL_BAR: Final = 12
FOCUS_WIDTH: Final = 3
FOCUS_MARGIN: Final = 6
