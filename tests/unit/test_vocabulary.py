"""The words that the program knows."""

from pathlib import Path

from palvelukoulu.language.comparison import Match
from palvelukoulu.paths import bundled
from palvelukoulu.study.vocabulary import Vocabulary


def test_the_shipped_lexicon_knows_inflection() -> None:
    vocabulary = Vocabulary(bundled("assets") / "lexicon" / "fi_muodot.marisa")

    assert vocabulary.comparer.compare("asiakkaille", "asiakas") is Match.FULL
    assert vocabulary.comparer is vocabulary.comparer


def test_without_the_lexicon_words_are_still_compared(tmp_path: Path) -> None:
    vocabulary = Vocabulary(tmp_path / "puuttuu.marisa")

    assert vocabulary.comparer.compare("hymy", "hymy") is Match.FULL
