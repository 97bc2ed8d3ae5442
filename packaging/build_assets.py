"""Make assets/fonts and assets/icons from their npm packages.

    python packaging/build_assets.py [--packages NODE_MODULES]

Without `--packages` the packages are installed with npm into a temporary folder.
Needs fontTools (dependency group "fonts"). The result is committed, so that
neither npm nor fontTools is needed to build or run the program.
"""

import argparse
import array
import shutil
import subprocess
import tempfile
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates

PACKAGES = (
    "@expo-google-fonts/atkinson-hyperlegible-next",
    "@expo-google-fonts/literata",
    "@expo-google-fonts/jetbrains-mono",
    "lucide-static@1.62",
)
SANS = {
    "400Regular": "Regular",
    "400Regular_Italic": "RegularItalic",
    "500Medium": "Medium",
    "600SemiBold": "SemiBold",
    "600SemiBold_Italic": "SemiBoldItalic",
    "700Bold": "Bold",
}
SERIF = ("400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic")
MONO = ("400Regular", "700Bold")
ICONS = (Path(__file__).parent / "icons.txt").read_text(encoding="utf-8").split()


def main() -> None:
    """Read the arguments and write the assets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=Path, help="an existing node_modules folder")
    arguments = parser.parse_args()
    assets = Path(__file__).parent.parent / "assets"
    if arguments.packages:
        build(arguments.packages, assets)
        return
    with tempfile.TemporaryDirectory() as folder:
        install = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts"]
        subprocess.run([*install, "--prefix", folder, *PACKAGES], check=True)
        build(Path(folder) / "node_modules", assets)


def build(packages: Path, assets: Path) -> None:
    """Write fonts, icons and their licences under `assets`."""
    fonts, icons = assets / "fonts", assets / "icons"
    for folder in (fonts, icons):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    google = packages / "@expo-google-fonts"
    for source, style in SANS.items():
        path = google / "atkinson-hyperlegible-next" / source
        adapt(path / f"AtkinsonHyperlegibleNext_{source}.ttf", fonts / f"PalveluSans-{style}.ttf")
    for source in SERIF:
        shutil.copy(google / "literata" / source / f"Literata_{source}.ttf", fonts)
    for source in MONO:
        shutil.copy(google / "jetbrains-mono" / source / f"JetBrainsMono_{source}.ttf", fonts)
    for package, name in (
        ("atkinson-hyperlegible-next", "PalveluSans"),
        ("literata", "Literata"),
        ("jetbrains-mono", "JetBrainsMono"),
    ):
        shutil.copy(google / package / "LICENSE_FONT", fonts / f"OFL-{name}.txt")
    for name in ICONS:
        shutil.copy(packages / "lucide-static" / "icons" / f"{name}.svg", icons)
    shutil.copy(packages / "lucide-static" / "LICENSE", icons / "LICENSE.txt")


def adapt(source: Path, target: Path) -> None:
    """Write Atkinson Hyperlegible Next as Palvelu Sans.

    The zero is opened, because a slashed one reads as Ø in a Finnish date, and the soft
    and the non-breaking hyphen are drawn as the hyphen. The family is renamed so that it
    never clashes with an installed copy; its licence reserves no name.
    """
    font = TTFont(source)
    open_zero(font)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.setdefault(0xAD, table.cmap[0x2D])
            table.cmap.setdefault(0x2011, table.cmap[0x2D])
    for record in font["name"].names:
        text = record.toUnicode().replace("Atkinson Hyperlegible Next", "Palvelu Sans")
        record.string = text.replace("AtkinsonHyperlegibleNext", "PalveluSans")
    font.save(target)


def open_zero(font: TTFont) -> None:
    """Replace the two inner contours of the slashed zero by one, an outer shrunk to fit them.

    Raises:
        ValueError: If the zero is not drawn as expected.
    """
    glyph = font["glyf"]["zero"]
    contours = contours_of(font, glyph)
    outer = max(contours, key=lambda contour: width(contour[0]))
    inner = [contour for contour in contours if contour is not outer]
    if len(inner) != 2:  # noqa: PLR2004 - the two halves beside the slash
        raise ValueError("the zero has changed: look at it and mend this script")
    hole = [point for contour in inner for point in contour[0]]
    points = shrunk(outer[0], hole)[::-1]
    flags = list(outer[1])[::-1]
    glyph.coordinates = GlyphCoordinates(outer[0] + points)
    glyph.flags = array.array("B", outer[1] + flags)
    glyph.endPtsOfContours = [len(outer[0]) - 1, len(outer[0]) + len(points) - 1]
    glyph.numberOfContours = 2
    glyph.program.fromBytecode(b"")
    glyph.recalcBounds(font["glyf"])


def contours_of(font: TTFont, glyph: object) -> list[tuple[list[tuple[int, int]], list[int]]]:
    """Return the points and flags of each contour."""
    coordinates, ends, flags = glyph.getCoordinates(font["glyf"])
    starts = [0, *(end + 1 for end in ends)]
    return [
        (list(coordinates[start : end + 1]), list(flags[start : end + 1]))
        for start, end in zip(starts, ends, strict=False)
    ]


def shrunk(points: list[tuple[int, int]], hole: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return `points` scaled about their own middle to the extent of `hole`."""
    scaled = []
    axes = list(zip(*points, strict=True)), list(zip(*hole, strict=True))
    for values, wanted in zip(*axes, strict=True):
        middle = (max(values) + min(values)) / 2
        factor = (max(wanted) - min(wanted)) / (max(values) - min(values))
        scaled.append([round(middle + (value - middle) * factor) for value in values])
    return list(zip(*scaled, strict=True))


def width(points: list[tuple[int, int]]) -> int:
    """Return how wide a contour is."""
    values = [x for x, _ in points]
    return max(values) - min(values)


if __name__ == "__main__":
    main()
