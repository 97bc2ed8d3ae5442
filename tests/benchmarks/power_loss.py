"""What is left of the records when the power fails at any moment.

Run by hand, on Linux with strace: ``python tests/benchmarks/power_loss.py [CRASHES] [SEED]``.

A studying program is watched, and every write, sync and rename in its data folder
is noted. Then the power fails at random moments: what had been synced is there;
of the rest each write is there, is missing, or is torn at a sector. The records
must open, be sound, and hold every acknowledged answer.
"""

import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from palvelukoulu.core.errors import UserError
from palvelukoulu.paths import Paths
from palvelukoulu.store import doctor, events
from palvelukoulu.store.database import Store

CALLS = "openat,close,write,pwrite64,ftruncate,fsync,fdatasync,rename,unlink"
LINE = re.compile(r"(?:\d+\s+)?(?P<call>\w+)\((?P<arguments>.*)\)\s+=\s+(?P<result>\d+)")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
SECTOR = 512


@dataclass(frozen=True, slots=True)
class Operation:
    """Something the program asked of the system: a call's name, or ``ack`` with an id."""

    name: str
    path: str
    offset: int = 0
    content: bytes = b""


class Watcher:
    """Reads a trace; only files in the data folder and the acknowledgements matter."""

    def __init__(self, data: str) -> None:
        self._data = data
        self._paths: dict[int, str] = {}
        self._ends: dict[int, int] = {}

    def operations(self, line: str) -> Iterator[Operation]:
        """Return what one line of the trace asks for."""
        found = LINE.match(line)
        if found is None:
            return
        call, arguments = found["call"], found["arguments"]
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in TEXT.findall(arguments)]
        if call == "openat":
            yield from self._opened(int(found["result"]), texts[0].decode(), arguments)
        elif call in {"rename", "unlink"}:
            path = texts[0].decode()
            if path.startswith(self._data):
                yield Operation(call, path, content=texts[-1])
        else:
            yield from self._used(call, int(arguments.partition(",")[0]), arguments, texts)

    def _opened(self, number: int, path: str, arguments: str) -> Iterator[Operation]:
        self._paths[number], self._ends[number] = path, 0
        if path.startswith(self._data) and "O_CREAT" in arguments:
            yield Operation("create", path)
            if "O_TRUNC" in arguments:
                yield Operation("ftruncate", path)

    def _used(
        self, call: str, number: int, arguments: str, texts: Sequence[bytes]
    ) -> Iterator[Operation]:
        path = self._paths.get(number, "")
        if call == "write" and number == 1:
            words = [line.split() for line in texts[0].decode().splitlines()]
            yield from (Operation("ack", said[2]) for said in words if said[:1] == ["ack"])
        elif not path.startswith(self._data):
            return
        elif call == "write":
            yield Operation("write", path, self._ends[number], texts[0])
            self._ends[number] += len(texts[0])
        elif call == "pwrite64":
            yield Operation("write", path, int(arguments.rsplit(",", 1)[1]), texts[0])
        elif call == "ftruncate":
            yield Operation(call, path, int(arguments.split(",")[1]))
        elif call in {"fsync", "fdatasync"}:
            yield Operation("sync", path)


@dataclass(slots=True)
class File:
    """What is on disk, and what has only been asked for."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Operation] = field(default_factory=list)

    def sync(self) -> None:
        """Put on disk what was asked for."""
        for operation in self.pending:
            change(self.durable, operation)
        self.pending.clear()

    def torn(self, chance: random.Random) -> bytes:
        """Return the file as the power may have left it."""
        content = bytearray(self.durable)
        fate = chance.choice(("none", "all", "some", "sectors"))
        for operation in self.pending:
            if fate == "all" or (fate == "some" and chance.random() < 1 / 2):
                change(content, operation)
            elif fate == "sectors" and operation.name == "write":
                for start in range(0, len(operation.content), SECTOR):
                    if chance.random() < 1 / 2:
                        part = operation.content[start : start + SECTOR]
                        change(content, Operation("write", "", operation.offset + start, part))
        return bytes(content)


def change(content: bytearray, operation: Operation) -> None:
    """Write or truncate."""
    if operation.name == "ftruncate":
        del content[operation.offset :]
    content.extend(bytes(max(0, operation.offset - len(content))))
    content[operation.offset : operation.offset + len(operation.content)] = operation.content


class Disk:
    """A folder whose names, too, are on disk only once the folder has been synced."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._seen: dict[str, File] = {}
        self._durable: dict[str, File] = {}
        self._pending: list[tuple[Operation, File]] = []
        self.acknowledged: list[str] = []

    def do(self, operation: Operation) -> None:
        """Do as the system does."""
        path = operation.path
        if operation.name == "ack":
            self.acknowledged.append(path)
        elif operation.name == "sync" and path == self._folder:
            self._keep_names(len(self._pending))
        elif operation.name == "sync":
            self._seen[path].sync()
        elif operation.name in {"write", "ftruncate"}:
            self._seen[path].pending.append(operation)
        elif operation.name != "create" or path not in self._seen:
            file = self._seen.pop(path, None) or File()
            self._rename(self._seen, operation, file)
            self._pending.append((operation, file))

    def fail(self, chance: random.Random) -> dict[str, bytes]:
        """Return what is on disk after the power has failed, by name."""
        self._keep_names(chance.randint(0, len(self._pending)))
        return {Path(path).name: file.torn(chance) for path, file in self._durable.items()}

    def _keep_names(self, count: int) -> None:
        for operation, file in self._pending[:count]:
            self._durable.pop(operation.path, None)
            self._rename(self._durable, operation, file)
        del self._pending[:count]

    @staticmethod
    def _rename(names: dict[str, File], operation: Operation, file: File) -> None:
        if operation.name == "create":
            names[operation.path] = file
        elif operation.name == "rename":
            names[operation.content.decode()] = file


def watched(data: Path, trace: Path) -> list[Operation]:
    """Study twice, the second time going on, and return what was asked of the system."""
    noted: list[Operation] = []
    for seed in "12":
        study = [sys.executable, "-m", "palvelukoulu", "simulate", "--data-dir", str(data)]
        study += ["--learners", "2", "--answers", "120", "--seed", seed, "--ack"]
        watch = ["strace", "-f", "-xx", "-s", "200000", "-e", f"trace={CALLS}", "-o", str(trace)]
        subprocess.run([*watch, *study], check=True, stdout=subprocess.DEVNULL)
        watcher = Watcher(str(data))
        with trace.open() as lines:
            noted += [operation for line in lines for operation in watcher.operations(line)]
    return noted


def complaint(folder: Path, acknowledged: Sequence[str]) -> str:
    """Open what is left and return what is wrong with it; empty when nothing is."""
    try:
        store = Store.open(Paths(folder))
    except UserError as error:
        return repr(error)
    with store.reading() as db:
        found = [row.id for row in events.rows(db) if row.kind == "attempt"]
    examined = doctor.examine(store)
    store.close()
    if found[: len(acknowledged)] != list(acknowledged):
        return "an acknowledged answer is missing"
    return "" if examined.is_sound else repr(examined)


def main() -> int:
    """Let the power fail, and print how often something was lost."""
    crashes = int(sys.argv[1]) if sys.argv[1:] else 200
    chance = random.Random(int(sys.argv[2]) if sys.argv[2:] else 1)  # noqa: S311
    lost = 0
    with tempfile.TemporaryDirectory() as name:
        noted = watched(Path(name, "tiedot"), Path(name, "trace"))
        for number in range(crashes):
            disk = Disk(str(Path(name, "tiedot")))
            moment = chance.randrange(len(noted))
            for operation in noted[:moment]:
                disk.do(operation)
            left = Path(name, f"left-{number}")
            left.mkdir()
            for file, content in disk.fail(chance).items():
                left.joinpath(file).write_bytes(content)
            if wrong := complaint(left, disk.acknowledged):
                lost += 1
                print(f"at {moment} of {len(noted)}: {wrong}")  # noqa: T201
    print(f"{crashes} power failures, {lost} with something lost")  # noqa: T201
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
