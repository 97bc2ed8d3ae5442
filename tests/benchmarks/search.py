"""How long search takes over many pages, beside LIKE over the same text in the same run.

Run by hand: ``python tests/benchmarks/search.py [PAGES]``. Pages are made of the shipped
courses' own passages, every tenth word another word of the lexicon, so that there are as
many word forms as in real text. The goals over 10,000 pages: a word p50 ≤ 3 ms and
p99 ≤ 20 ms, a typed beginning of three letters or more p99 ≤ 50 ms, the file ≤ 1.5 of the
text, a changed page ≤ 10 ms.
"""

import itertools
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from palvelukoulu.core.passages import Passage, PassageKind
from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.search_terms import typed_terms
from palvelukoulu.language.words import tokens
from palvelukoulu.paths import bundled
from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.store.search_index import SearchIndex
from palvelukoulu.study.library import Library

PAGE = 3_000
QUERIES = 300
SHOWN = 20
LIKE = "SELECT text FROM passage WHERE text LIKE ?"


def passages() -> list[str]:
    """Return the paragraphs of the shipped courses."""
    with tempfile.TemporaryDirectory() as folder:
        library = Library((bundled("courses"),), Catalogue(Path(folder, "luettelo.db")))
        library.refresh()
        courses = [library.open(outline.id) for outline in library.outlines()]
        prose = [
            block.source
            for course in courses
            for lesson in course.lessons
            for page in lesson.pages
            for block in page.blocks
            if hasattr(block, "source")
        ]
    return [part.strip("> -") for text in prose for part in text.split("\n\n") if len(part) > 60]


def forms() -> list[str]:
    """Return the forms that the lexicon knows, some of them."""
    import marisa_trie  # noqa: PLC0415 - only here

    path = bundled("assets") / "lexicon" / "fi_muodot.marisa"
    keys = marisa_trie.BytesTrie().mmap(str(path)).keys("p")
    return [key for key in keys if 4 < len(key) < 14]


def pages(count: int) -> list[list[str]]:
    """Make pages of about 3 kB."""
    chance = random.Random(1)  # noqa: S311 - the same pages each time
    known, rare = passages(), forms()
    rare = chance.sample(rare, 60_000)
    made = []
    for _ in range(count):
        page: list[str] = []
        while sum(len(text.encode()) for text in page) < PAGE:
            words = chance.choice(known).split()
            page.append(
                " ".join(w if chance.random() > 0.1 else chance.choice(rare) for w in words)
            )
        made.append(page)
    return made


def told(name: str, times: Iterable[float], beside: float | None = None) -> None:
    """Print the middle and the slowest of some times."""
    ordered = sorted(times)
    p99 = ordered[int(len(ordered) * 0.99)]
    ratio = f"{statistics.median(ordered) / beside:8.3f} of LIKE" if beside else ""
    print(f"{name:32} p50 {statistics.median(ordered) * 1e3:8.2f} p99 {p99 * 1e3:8.2f} ms {ratio}")  # noqa: T201


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that something takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def as_passages(page: list[str]) -> list[Passage]:
    """Return a page as the index takes it."""
    return [
        Passage(PassageKind.TEXT, "sivu-0", line, "Otsikko", (text,))
        for line, text in enumerate(page)
    ]


def main(count: int) -> None:
    """Build, ask, change, and print it all."""
    lexicon = Lexicon.load(bundled("assets") / "lexicon" / "fi_muodot.marisa")
    made = pages(count)
    size = sum(len(text.encode()) for page in made for text in page)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "haku.db")
        index = SearchIndex(path, lexicon)
        index.begin("1")

        def keep(number: int, first: int = 0) -> None:
            index.keep_lesson("kurssi", str(number), as_passages(made[number][first:]))

        build = sum(timed(partial(keep, number)) for number in range(count))
        print(f"{count} pages, {size / 1e6:.1f} MB, built in {build:.1f} s")  # noqa: T201
        print(f"tidied in {timed(index.tidy):.1f} s")  # noqa: T201
        print(f"file {path.stat().st_size / size:.2f} of the text")  # noqa: T201
        _ask(index, lexicon, [text for page in made for text in page])
        changed = range(0, count, max(1, count // 100))
        told("a changed page", [timed(partial(keep, number, 1)) for number in changed])
        index.close()


def _ask(index: SearchIndex, lexicon: Lexicon, texts: list[str]) -> None:
    chance = random.Random(2)  # noqa: S311 - the same questions each time
    words = [chance.choice(tokens(chance.choice(texts)) or ("asiakas",)) for _ in range(QUERIES)]
    plain = sqlite3.connect(":memory:")
    plain.execute("CREATE TABLE passage (text TEXT)")
    plain.executemany("INSERT INTO passage VALUES (?)", [(text,) for text in texts])

    def scan(word: str) -> None:
        plain.execute(LIKE, (f"%{word}%",)).fetchall()

    def find(query: str) -> None:
        index.find(typed_terms(query, lexicon), SHOWN)

    like = statistics.median(timed(partial(scan, word)) for word in words[:10])
    told("LIKE", [like])
    two = [f"{one} {other}" for one, other in itertools.pairwise(words)]
    for name, asked in (
        ("a word", words),
        ("two words", two),
        *((f"{n} letters of a word", [w[:n] for w in words if len(w) >= n]) for n in (3, 4, 5)),
    ):
        told(name, [timed(partial(find, query)) for query in asked], like)
    slips = [word[:-2] + word[-1] for word in words[:50]]
    told("a word misspelt", [timed(partial(index.nearest, slip)) for slip in slips], like)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
