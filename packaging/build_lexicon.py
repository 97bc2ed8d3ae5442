"""Build the Finnish lexicon: form → base form, 3.5 million forms in one small file.

    uv run --group lexicon python packaging/build_lexicon.py

The data is simplemma's Finnish dictionary (see NOTICES.md). A value says how to make the
base form from the form: how many letters to take off the end, then what to add. Building
takes about a minute and 1.3 GB of memory; the file is the same every time.
"""

import re
from itertools import takewhile
from pathlib import Path

import marisa_trie
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

TARGET = Path(__file__).parents[1] / "assets" / "lexicon" / "fi_muodot.marisa"
WORD = re.compile(r"[a-zåäöšžéü]+(?:-[a-zåäöšžéü]+)*")
LONGEST = 40


def edit(form: str, lemma: str) -> bytes:
    """Say how to make the lemma from the form: ``kädellä`` → ``käsi`` is ``5si``."""
    pairs = zip(form, lemma, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return f"{len(form) - shared}{lemma[shared:]}".encode()


def main() -> None:
    """Write the file."""
    entries: dict[str, str] = {}
    for form, lemma in DefaultDictionaryFactory().get_dictionary("fi").items():
        low, base = form.lower(), lemma.lower()
        is_word = len(low) <= LONGEST and WORD.fullmatch(low) and WORD.fullmatch(base)
        # A word written small is the word itself; a name only fills a gap.
        if is_word and (form == low or low not in entries):
            entries[low] = base
    for base in set(entries.values()):
        entries.setdefault(base, base)
    pairs = ((form, edit(form, lemma)) for form, lemma in sorted(entries.items()))
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    marisa_trie.BytesTrie(pairs).save(str(TARGET))
    print(f"{TARGET.name}: {len(entries)} muotoa, {TARGET.stat().st_size / 1e6:.1f} Mt")


if __name__ == "__main__":
    main()
