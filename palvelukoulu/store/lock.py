"""One process at a time: a lock taken before anything is opened.

The operating system lets go of it when the process ends, however it ends.
"""

import contextlib
import getpass
import json
import os
import sys
from pathlib import Path
from typing import IO, Final

from palvelukoulu.core.errors import StoreInUse

# Windows' byte locks keep others from reading the byte, so it is one far behind
# the text that says who holds the lock.
_LOCKED_BYTE: Final = 1 << 20

if sys.platform == "win32":
    import msvcrt

    def _seize(file: IO[bytes]) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _seize(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """A lock that is held until `release`."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    @classmethod
    def take(cls, path: Path) -> "Lock":
        """Take the lock, or raise `StoreInUse` with what is known of its holder."""
        file = path.open("r+b" if path.exists() else "w+b", buffering=0)
        try:
            _seize(file)
        except OSError as error:
            file.close()
            raise StoreInUse(path=str(path), **_holder(path)) from error
        # The lock holds without its words, for which a full disk may have no room.
        with contextlib.suppress(OSError):
            file.seek(0)
            file.truncate()
            file.write(json.dumps(_own_facts()).encode())
        return cls(file)

    def release(self) -> None:
        """Let the next process in."""
        self._file.close()


def _own_facts() -> dict[str, str]:
    user = ""
    with contextlib.suppress(OSError, KeyError, ImportError):
        user = getpass.getuser()
    return {"user": user, "host": _host(), "pid": str(os.getpid())}


def _host() -> str:
    # Python's `socket` takes 2 ms to load.
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


def _holder(path: Path) -> dict[str, str]:
    with contextlib.suppress(OSError, ValueError):
        facts = json.loads(path.read_bytes())
        if isinstance(facts, dict):
            return {key: str(facts[key]) for key in ("user", "host", "pid") if key in facts}
    return {}
