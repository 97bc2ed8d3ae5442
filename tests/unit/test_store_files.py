"""Files are whole or not there at all."""

from collections.abc import Iterator
from pathlib import Path, PosixPath

import pytest

from palvelukoulu.store import files


def test_a_file_is_written_with_all_its_pieces(tmp_path: Path) -> None:
    files.write_whole(tmp_path / "a", [b"one ", b"two"])

    assert (tmp_path / "a").read_bytes() == b"one two"


def test_the_old_content_gives_way_to_the_new(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old and long")

    files.write_whole(tmp_path / "a", [b"new"])

    assert (tmp_path / "a").read_bytes() == b"new"


def test_breaking_off_leaves_the_old_content_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def pieces() -> Iterator[bytes]:
        yield b"half"
        raise RuntimeError

    with pytest.raises(RuntimeError):
        files.write_whole(tmp_path / "a", pieces())

    assert (tmp_path / "a").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


class Held(PosixPath):
    """A file that a virus scanner lets go of after a moment, as Windows reports it."""

    refusals: list[int]

    def replace(self, target: str | Path) -> Path:  # type: ignore[override]
        """Refuse as often as there are refusals, then rename."""
        if Held.refusals:
            error = PermissionError(13, "held")
            error.winerror = Held.refusals.pop()  # type: ignore[attr-defined]
            raise error
        return Path(self).rename(target)


def test_a_scanner_that_holds_the_file_for_a_moment_is_waited_for(tmp_path: Path) -> None:
    (tmp_path / "staged").write_bytes(b"new")
    Held.refusals = [32, 5]

    files.put_in_place(Held(tmp_path / "staged"), tmp_path / "a", [0, 0])

    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_scanner_that_never_lets_go_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    (tmp_path / "staged").write_bytes(b"new")
    Held.refusals = [32, 33, 5]

    with pytest.raises(PermissionError):
        files.put_in_place(Held(tmp_path / "staged"), tmp_path / "a", [0, 0])


def test_a_file_let_go_at_once_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "staged").write_bytes(b"new")
    Held.refusals = []

    files.put_in_place(Held(tmp_path / "staged"), tmp_path / "a")

    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_refusal_for_another_reason_is_not_waited_out(tmp_path: Path) -> None:
    (tmp_path / "staged").write_bytes(b"new")
    Held.refusals = [19]

    with pytest.raises(PermissionError):
        files.put_in_place(Held(tmp_path / "staged"), tmp_path / "a")

    assert not (tmp_path / "a").exists()
