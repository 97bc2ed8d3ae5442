"""How many answers stay with their questions when authors edit the shipped courses.

Every lesson lives through made-up histories: its exercises are reworded, mended, moved,
copied, taken out, turned into other questions. What has become of each is known, since we
did it; the ways to tell who is who are asked, and what they say is counted:

  kept    the answer still counts, and for the same question
  again   the question is the same, and is asked once more
  wrong   an answer counts for another question, or for one that asks something else now

Run: uv run python tests/benchmarks/course_edits.py [HISTORIES]
"""

import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from palvelukoulu.content.identity import Ids
from palvelukoulu.content.lesson import parse_lesson
from palvelukoulu.core.course import Course, Lesson, Module
from palvelukoulu.core.moves import moves_of
from palvelukoulu.core.revision import Revision, compare, revision_of
from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.morphology import is_known

ROOT: Final = Path(__file__).parents[2]
EXERCISE: Final = re.compile(r"^#{2,3} [^\n:]+: [^\n]+\n<!-- tunnus: \S+ -->\n", re.MULTILINE)
ID: Final = re.compile(r"<!-- tunnus: \S+ -->\n")
WORD: Final = re.compile(r"[a-zåäö]{6,}")


@dataclass(frozen=True)
class Section:
    """An exercise as written; `truth` says which it is, None when it asks something else."""

    text: str
    truth: int | None


def sections(text: str) -> tuple[str, list[Section]]:
    """Cut a lesson into what stands before its first exercise, and the exercises."""
    starts = [found.start() for found in EXERCISE.finditer(text)]
    ends = [*starts[1:], len(text)]
    made = [
        Section(text[a:b], number) for number, (a, b) in enumerate(zip(starts, ends, strict=True))
    ]
    return (text[: starts[0]] if starts else text), made


# --- what authors do -------------------------------------------------------------------


def reword(one: Section, dice: random.Random) -> Section:
    """Put another word in the question."""
    title, _, rest = one.text.partition("\n")
    words = title.split(" ")
    if len(words) > 6:
        words.insert(dice.randrange(4, len(words)), dice.choice(["sinusta", "oikeastaan", "nyt"]))
    return replace(one, text=" ".join(words) + "\n" + rest)


def slip(one: Section, dice: random.Random) -> Section:
    """Make a slip in a choice, or mend one."""
    lines = one.text.split("\n")
    places = [
        n for n, line in enumerate(lines) if re.match(r"- |\d\. ", line) and WORD.search(line)
    ]
    if not places:
        return one
    at = dice.choice(places)
    word = dice.choice(WORD.findall(lines[at]))
    cut = dice.randrange(2, len(word) - 1)
    lines[at] = lines[at].replace(word, word[:cut] + word[cut + 1 :], 1)
    return replace(one, text="\n".join(lines))


def feedback(one: Section, dice: random.Random) -> Section:
    """Say something else about a choice."""
    lines = one.text.split("\n")
    places = [number for number, line in enumerate(lines) if line.startswith("  > ")]
    if places:
        lines[dice.choice(places)] = "  > Aivan toinen palaute, jossa on muita sanoja."
    return replace(one, text="\n".join(lines))


def turn(one: Section, dice: random.Random) -> Section:
    """Make another choice the right one."""
    del dice
    if one.truth is None or "- [x]" not in one.text or "- [ ]" not in one.text:
        return one
    text = one.text.replace("- [x]", "- [o]", 1).replace("- [ ]", "- [x]", 1)
    return Section(text.replace("- [o]", "- [ ]", 1), None)


def drop_id(one: Section, dice: random.Random) -> Section:
    """Lose the line with the id."""
    del dice
    return replace(one, text=ID.sub("", one.text))


ONE_BY_ONE: Final = (reword, slip, feedback, turn, drop_id)


def pasted(one: Section, others: list[Section], dice: random.Random) -> Section:
    """Copy an exercise with its id, and write another question of the kind over it."""
    found = ID.search(one.text)
    alike = [other for other in others if other.text.split(":")[0] == one.text.split(":")[0]]
    alike = alike or others
    text = dice.choice(alike).text
    return Section(ID.sub(found[0], text, count=1) if found else text, None)


def edited(made: list[Section], others: list[Section], dice: random.Random) -> list[Section]:
    """Return the exercises after one sitting of an author."""
    made = list(made)
    for _ in range(dice.randrange(1, 4)):
        at = dice.randrange(len(made))
        what = dice.randrange(8)
        if what < 5:
            made[at] = dice.choice(ONE_BY_ONE)(made[at], dice)
        elif what == 5 and len(made) > 1:
            del made[at]
        elif what == 6:
            made.insert(dice.randrange(len(made) + 1), made.pop(at))
        else:
            made.insert(at + dice.randrange(2), pasted(made[at], others, dice))
    return made


# --- who is who ------------------------------------------------------------------------

Counted = Callable[[Revision, Revision], dict[int, int]]


def by_place(then: Revision, now: Revision) -> dict[int, int]:
    """Count an answer for whatever stands in the same place."""
    return {at: at for at in range(min(len(then.asked), len(now.asked)))}


def by_prompt(then: Revision, now: Revision) -> dict[int, int]:
    """Count an answer where the prompt is word for word the same."""
    places = {one.prompt: at for at, one in enumerate(then.asked)}
    return {at: places[one.prompt] for at, one in enumerate(now.asked) if one.prompt in places}


def by_text(then: Revision, now: Revision) -> dict[int, int]:
    """Count an answer where everything visible is the same."""
    places = {one.hashes: at for at, one in enumerate(then.asked)}
    return {at: places[one.hashes] for at, one in enumerate(now.asked) if one.hashes in places}


def by_id(then: Revision, now: Revision) -> dict[int, int]:
    """Count an answer where id and key are the same, as before courses were followed."""
    places = {(one.id, one.hashes.key): at for at, one in enumerate(then.asked)}
    keys = [(one.id, one.hashes.key) for one in now.asked]
    return {at: places[key] for at, key in enumerate(keys) if key in places}


def following(knows: Callable[[str], bool]) -> Counted:
    """Return what the program does."""

    def counted(then: Revision, now: Revision) -> dict[int, int]:
        recorded = {(one.id, one.hashes.key): at for at, one in enumerate(then.asked)}
        moves = moves_of(compare(then, now, knows), then, now, recorded.keys())
        kept = {moves.get(key, key): at for key, at in recorded.items()}
        keys = [(one.id, one.hashes.key) for one in now.asked]
        return {at: kept[key] for at, key in enumerate(keys) if key in kept}

    return counted


# --- the measurement -------------------------------------------------------------------


def revision(head: str, made: list[Section], *, has_ids: bool) -> Revision | None:
    """Read a lesson; None when an exercise of it cannot be played, so that places differ."""
    text = head + "".join(one.text if has_ids else ID.sub("", one.text) for one in made)
    lesson: Lesson | None = parse_lesson(text.encode(), "01.md", Ids()).lesson
    if lesson is None:
        return None
    read = revision_of(Course("k", "K", (Module("", (lesson,)),)))
    return read if len(read.asked) == len(made) else None


def seeded(seed: int) -> random.Random:
    """Return dice that fall the same way each time."""
    return random.Random(seed)  # noqa: S311 - nothing is kept secret with it


def lessons() -> Iterator[str]:
    """Return the text of every shipped lesson that has at least two exercises."""
    for file in sorted((ROOT / "courses").glob("*/*.md")):
        text = file.read_text("utf-8")
        if len(EXERCISE.findall(text)) > 1:
            yield text


def main() -> None:
    """Print how each way to tell who is who fares."""
    histories = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    lexicon = Lexicon.load(ROOT / "assets" / "lexicon" / "fi_muodot.marisa")
    ways: dict[str, Counted] = {
        "place": by_place,
        "prompt": by_prompt,
        "text": by_text,
        "id and key": by_id,
        "Palvelukoulu": following(lambda word: is_known(word, lexicon)),
    }
    texts = list(lessons())
    for has_ids in (True, False):
        counts = {name: Counter[str]() for name in ways}
        for number, text in enumerate(texts):
            head, made = sections(text)
            others = [one for other in texts if other != text for one in sections(other)[1]]
            for history in range(histories):
                after = edited(made, others, seeded(number * 1000 + history))
                then = revision(head, made, has_ids=has_ids)
                now = revision(head, after, has_ids=has_ids)
                if then is None or now is None:
                    continue
                for name, way in ways.items():
                    counts[name] += _fates(way(then, now), after)
        sys.stdout.write("ids written\n" if has_ids else "no ids at all\n")
        for name, count in counts.items():
            same = count["kept"] + count["again"]
            kept, again = 100 * count["kept"] / same, 100 * count["again"] / same
            wrong = 100 * count["wrong"] / (same + count["others"])
            told = f"{kept:5.1f} % kept {again:5.1f} % again {wrong:5.2f} % wrong"
            total = same + count["others"]
            sys.stdout.write(f"  {name:13} {told}  ({count['wrong']} of {total})\n")


def _fates(counted: dict[int, int], after: list[Section]) -> Counter[str]:
    fates = Counter[str]()
    for at, one in enumerate(after):
        if one.truth is None:
            fates["others"] += 1
            fates["wrong"] += at in counted
        elif at in counted and counted[at] != one.truth:
            fates["again"] += 1
            fates["wrong"] += 1
        else:
            fates["kept" if at in counted else "again"] += 1
    return fates


if __name__ == "__main__":
    main()
