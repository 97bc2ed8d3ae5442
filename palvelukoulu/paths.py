"""Where the program's own files and the learners' records are."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).resolve().parent

DATA_VARIABLE = "PALVELUKOULU_DATA"


@dataclass(frozen=True, slots=True)
class Paths:
    """Every folder the program uses. Tests make their own.

    Attributes:
        data: Holds the records and everything else that the program writes.
        courses: Folders whose subfolders are courses; the shipped ones first.
        assets: Fonts, icons and word lists that ship with the program.
    """

    data: Path
    courses: tuple[Path, ...] = ()
    assets: Path = Path()

    @property
    def database(self) -> Path:
        """The learners' records."""
        return self.data / "palvelukoulu.db"

    @property
    def marker(self) -> Path:
        """What is known of the records from outside them."""
        return self.data / "tila.json"

    @property
    def lock(self) -> Path:
        """Held for as long as a process has the records open."""
        return self.data / "palvelukoulu.lock"

    @property
    def backups(self) -> Path:
        """Copies of the records."""
        return self.data / "varmuuskopiot"

    @property
    def catalogue(self) -> Path:
        """What the course list remembers of courses; may be deleted at any time."""
        return self.data / "luettelo.db"

    @property
    def search_index(self) -> Path:
        """What search finds in the courses; may be deleted at any time."""
        return self.data / "haku.db"

    @property
    def lexicon(self) -> Path:
        """Finnish words and their base forms."""
        return self.assets / "lexicon" / "fi_muodot.marisa"

    @property
    def logs(self) -> Path:
        """What the program writes down about its own failures."""
        return self.data / "lokit"


def located(
    environment: Mapping[str, str],
    home: Path,
    data: Path | None = None,
    courses: Iterable[Path] = (),
) -> Paths:
    """Find the folders. A command's option wins over the environment, which wins over the rest."""
    return Paths(
        data=(data or _data_folder(environment, home)).absolute(),
        courses=(bundled("courses"), *(folder.absolute() for folder in courses)),
        assets=bundled("assets"),
    )


def bundled(name: str, package: Path = _HERE) -> Path:
    """Find a folder that ships with the program: installed, frozen, or in a checkout."""
    installed = package / f"_{name}"
    if installed.is_dir():
        return installed
    if frozen := getattr(sys, "_MEIPASS", None):
        return Path(frozen) / name
    return package.parent / name


def _data_folder(environment: Mapping[str, str], home: Path) -> Path:
    if named := environment.get(DATA_VARIABLE):
        return Path(named)
    # Never a roaming or synchronised folder: SQLite's files must not be copied one by one.
    if local := environment.get("LOCALAPPDATA"):
        return Path(local) / "Palvelukoulu"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Palvelukoulu"
    if shared := environment.get("XDG_DATA_HOME"):
        return Path(shared) / "palvelukoulu"
    return home / ".local" / "share" / "palvelukoulu"
