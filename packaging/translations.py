"""Bring the translations in step with the program, and compile them.

    uv run python packaging/translations.py            update .ts files and make .qm files
    uv run python packaging/translations.py --check    fail when that would change anything

The interface is written in Finnish, so ``fi.ts`` holds only plurals. ``lupdate`` comes
with PySide6-Essentials.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "palvelukoulu"
FOLDER = PACKAGE / "i18n"
LANGUAGES = ("fi", "sv", "en")


def update(folder: Path) -> None:
    """Write the .ts and .qm files of every language into a folder that has the .ts files."""
    sources = [str(path.relative_to(ROOT)) for path in sorted(PACKAGE.rglob("*.py"))]
    for language in LANGUAGES:
        ts = folder / f"{language}.ts"
        languages = ["-source-language", "fi", "-target-language", language]
        quiet = ["-no-obsolete", "-locations", "none", "-silent"]
        only = ["-pluralonly"] if language == "fi" else []
        run("pyside6-lupdate", *quiet, *only, *languages, *sources, "-ts", str(ts))
        run("pyside6-lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def run(tool: str, *arguments: str) -> None:
    """Run a tool of Qt that stands beside this Python."""
    command = shutil.which(tool, path=str(Path(sys.executable).parent)) or tool
    subprocess.run([command, *arguments], cwd=ROOT, check=True)


def unfinished(ts: Path) -> list[str]:
    """Return the texts of a .ts file that have no translation yet."""
    return [
        message.findtext("source", "")
        for message in ET.parse(ts).iter("message")  # noqa: S314 - our own file
        if (text := message.find("translation")) is not None and text.get("type") == "unfinished"
    ]


def check() -> int:
    """Compare with what an update would give, and look for untranslated texts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for language in LANGUAGES:
            shutil.copy(FOLDER / f"{language}.ts", folder)
        update(folder)
        stale = [
            one
            for one in sorted(path.name for path in folder.iterdir())
            if not (FOLDER / one).is_file()
            or (FOLDER / one).read_bytes() != (folder / one).read_bytes()
        ]
    missing = {one: len(unfinished(FOLDER / f"{one}.ts")) for one in LANGUAGES}
    for one in stale:
        print(f"not in step with the program: {one}")
    for language, count in missing.items():
        if count:
            print(f"{language}: {count} texts without a translation")
    return 1 if stale or any(missing.values()) else 0


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args().check:
        return check()
    update(FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(main())
