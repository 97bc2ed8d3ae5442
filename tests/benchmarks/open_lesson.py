"""How long a lesson's prose takes from Markdown to a painted frame, with its terms marked.

Run by hand: ``QT_QPA_PLATFORM=offscreen python tests/benchmarks/open_lesson.py``. CPU time
of this process; all ways run in turns, so that ratios hold on any machine. The goals for
20 kB: first time ≤ 60 ms, from the catalogue ≤ 20 ms to a painted frame.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import markdown
from PySide6.QtWidgets import QApplication

from palvelukoulu.content.prose import blocks
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.richtext import RichText
from palvelukoulu.core.terms import Term
from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.study.mentions import with_terms
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.theme.theme import Theme

ROUNDS = 15
SIZES = (2_000, 20_000, 200_000)
ASSETS = Path(__file__).parents[2] / "assets"
PAGE = """
## Yksi hymy kantaa pitkälle {number}

Palvelussa on pohjimmiltaan kyse **toisten näkemisestä**. Asiakas huomaa *katseen* ensin,
ja lue lisää [ohjeesta](https://esimerkki.fi/ohje-{number}).

- katsekontakti
- tervehdys
   - silmiin
   - hymyillen

> [!VINKKI]
> Tervehdi myös vastaantulijaa, joka ei ole `asiakkaasi`.

| Sinut… | Näin se voi näkyä työssä |
|---|---|
| itsesi kanssa | Kysyt neuvoa, kun **tarvitset** sitä {number}. |

1. Kuuntele
2. Toista omin sanoin
"""


def lesson(size: int) -> str:
    """Write Finnish prose of about this many bytes."""
    count = max(1, size // len(PAGE.encode()))
    return "".join(PAGE.format(number=number) for number in range(count))


def timed(work: Callable[[], object]) -> float:
    """Return the CPU seconds that something takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def painted(theme: Theme, rich: RichText) -> None:
    """Lay out a lesson and paint its first screen."""
    text = LessonText(theme, "Oppitunti", lambda _: None, lambda _: None)
    text.show_text(rich)
    text.resize(760, 700)
    text.grab()
    text.deleteLater()


VOCABULARY = Vocabulary(ASSETS / "lexicon" / "fi_muodot.marisa")
NAMES = (
    *("Palvelu", "Toisten näkeminen", "Katsekontakti", "Tervehdys", "Vastaantulija"),
    *("Työ", "Asiakas", "Pienin yhteinen nimittäjä", "Ohje", "Omat sanat"),
)
TERMS = tuple(
    Term(f"t{number}", name, (), "Selitys.", "", Place("sanasto.md", 1))
    for number, name in enumerate(NAMES)
)


def marked(rich: RichText) -> RichText:
    """Mark the first mentions of ten terms."""
    return with_terms(rich, TERMS, VOCABULARY)


def main() -> None:
    """Print the median of each way, in milliseconds, and its ratio to Python-Markdown's HTML."""
    app = QApplication([])
    theme = Theme(ASSETS)
    stock = markdown.Markdown(extensions=["tables", "fenced_code", "sane_lists"])
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Catalogue(Path(folder, "luettelo.db"))
        for size in SIZES:
            text = lesson(size)
            rich = blocks(text, "a.md")
            catalogue.keep_prose(str(size), rich)
            ways: dict[str, Callable[[], object]] = {
                "Python-Markdown to HTML": lambda text=text: stock.reset().convert(text),  # type: ignore[misc]
                "prose, first time": lambda text=text: blocks(text, "a.md"),  # type: ignore[misc]
                "prose, from the catalogue": lambda size=size: catalogue.prose(str(size)),  # type: ignore[misc]
                "to a painted frame": lambda rich=rich: painted(theme, rich),  # type: ignore[misc]
                "marking its terms": lambda rich=rich: marked(rich),  # type: ignore[misc]
            }
            rounds = [{name: timed(way) for name, way in ways.items()} for _ in range(ROUNDS)]
            print(f"{size // 1000} kB")  # noqa: T201
            for name in ways:
                times = statistics.median(one[name] for one in rounds)
                ratio = statistics.median(
                    one[name] / one["Python-Markdown to HTML"] for one in rounds
                )
                print(f"  {name:28} {times * 1e3:8.2f} ms {ratio:6.2f}")  # noqa: T201
        catalogue.close()
    app.quit()


if __name__ == "__main__":
    main()
