"""Contrast of two colours by WCAG 2.2. Pure arithmetic on hex strings."""

_LINEAR_BELOW = 0.04045


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB`` (alpha, if any, is ignored): 0 to 1."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours: 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _linear(share: float) -> float:
    if share <= _LINEAR_BELOW:
        return share / 12.92
    return float(((share + 0.055) / 1.055) ** 2.4)
