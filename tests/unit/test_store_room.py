"""A disk without room for new records: nothing half-made stays, and room mends it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from palvelukoulu.core.errors import StoreFull, StoreUnavailable
from palvelukoulu.paths import Paths
from palvelukoulu.store.database import Store
from palvelukoulu.store.lock import Lock

if sys.platform == "win32":
    pytest.skip("limits and mounts are Unix's", allow_module_level=True)

import resource

SIZES = range(60, 401, 10)  # kilobytes; the first start needs about 250
KILO = 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, in memory, whose size can be changed."""
    disk = tmp_path / "levy"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "palvelukoulu", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only an administrator can make a disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def size(disk: Path, kilobytes: int) -> None:
    subprocess.run(["mount", "-o", f"remount,size={kilobytes}k", str(disk)], check=True)


def left(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def opens(paths: Paths) -> bool:
    """Whether the records open; when not, it is the disk that is said to be full."""
    try:
        Store.open(paths).close()
    except StoreFull:
        return False
    return True


def test_a_disk_that_fills_at_the_first_start_is_said_to_be_full_and_room_mends_it(
    small_disk: Path,
) -> None:
    fitted = []
    for kilobytes in SIZES:
        paths = Paths(small_disk / str(kilobytes))
        size(small_disk, kilobytes)
        fitted.append(opens(paths))
        if not fitted[-1]:
            assert left(paths.data) <= {"palvelukoulu.lock", "palvelukoulu.db"}, kilobytes
        size(small_disk, 4096)
        assert opens(paths), kilobytes
        for path in paths.data.iterdir():
            path.unlink()

    assert fitted == sorted(fitted)
    assert {fitted[0], fitted[-1]} == {False, True}


@pytest.mark.parametrize("kilobytes", [1, 4, 20, 60, 90, 100])
def test_a_first_start_that_breaks_off_while_writing_leaves_nothing_half_made(
    tmp_path: Path, kilobytes: int
) -> None:
    paths = Paths(tmp_path / "tiedot")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * KILO, before[1]))
    try:
        with pytest.raises((StoreFull, StoreUnavailable)):
            Store.open(paths)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert left(paths.data) == {"palvelukoulu.lock"}
    Store.open(paths).close()
    assert left(paths.data) == {"palvelukoulu.lock", "palvelukoulu.db", "tila.json"}


def test_a_lock_holds_even_when_there_is_no_room_for_its_words(tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        Lock.take(tmp_path / "lukko").release()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert (tmp_path / "lukko").read_bytes() == b""


def test_an_upgrades_unfinished_copy_is_cleaned_away(tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    Store.open(paths).close()
    paths.backups.mkdir()
    (paths.backups / ".uusi-palvelukoulu-rakenne-1-abc.db").write_bytes(b"half")

    Store.open(paths).close()

    assert left(paths.backups) == set()
