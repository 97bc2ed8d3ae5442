"""What is known of the records from outside the database.

SQLite cannot tell a lost, emptied, swapped or shortened file from a good one
(measured: none of five such damages raised an error), so a small file beside it
remembers which database it was and how far its chain of events had come.
"""

import contextlib
import json
from pathlib import Path
from typing import NamedTuple

from palvelukoulu.store.files import write_whole


class Marker(NamedTuple):
    """What was true when the program last looked.

    Attributes:
        database: Id of the database.
        events: How many events there were; there can only be more.
        head: Hash of the last of them; empty when there were none.
        program: Version of the program that wrote this.
        backup: Name of the last good backup; empty when there is none.
    """

    database: str
    events: int
    head: str
    program: str
    backup: str = ""


def read(path: Path) -> Marker | None:
    """Read the marker; None when there is none or it is unreadable."""
    with contextlib.suppress(FileNotFoundError, ValueError, KeyError, TypeError):
        stored = json.loads(path.read_bytes())
        return Marker(
            database=str(stored["database"]),
            events=int(stored["events"]),
            head=str(stored["head"]),
            program=str(stored["program"]),
            backup=str(stored.get("backup", "")),
        )
    return None


def write(path: Path, marker: Marker) -> None:
    """Replace the marker. Raises `OSError`."""
    write_whole(path, [json.dumps(marker._asdict(), indent=1).encode()])
