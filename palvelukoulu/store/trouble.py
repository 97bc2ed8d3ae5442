"""Telling trouble with the computer from bugs.

"No such column" and "disk full" are both `OperationalError`, so the exception's
class says nothing; the primary result code does. See https://sqlite.org/rescode.html
"""

import contextlib
import errno
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from palvelukoulu.core.errors import (
    StoreDamaged,
    StoreFull,
    StoreInUse,
    StoreUnavailable,
    UserError,
)
from palvelukoulu.store.header import Damage, damaged

_PRIMARY: Final = 0xFF
_FULL_ERRNOS: Final = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})

_BUSY: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_UNAVAILABLE: Final = frozenset(
    {
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    }
)


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn trouble with the disk into a `UserError`; leave bugs as they are."""
    try:
        yield
    except sqlite3.Error as error:
        if _is_unreadable_text(error):
            # The message repeats the text, which may be private.
            raise damaged(path, Damage.MALFORMED, detail="text") from None
        known = _explained(error, str(path))
        if known is None:
            raise
        raise known from error
    except OSError as error:
        failure = StoreFull if error.errno in _FULL_ERRNOS else StoreUnavailable
        raise failure(path=str(path), reason=str(error)) from error


def _is_unreadable_text(error: sqlite3.Error) -> bool:
    return not hasattr(error, "sqlite_errorcode") and str(error).startswith("Could not decode")


def _explained(error: sqlite3.Error, path: str) -> UserError | None:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY
    if code == sqlite3.SQLITE_FULL:
        return StoreFull(path=path, reason=str(error))
    if code in _BUSY:
        return StoreInUse(path=path)
    if code in _DAMAGED:
        return StoreDamaged(path=path, reason=Damage.MALFORMED, detail=str(error))
    if code in _UNAVAILABLE:
        return StoreUnavailable(path=path, reason=str(error))
    return None
