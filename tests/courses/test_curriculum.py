"""The shipped courses are written as the strict check and a dictionary of Finnish wish."""

import functools
import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol, TypeAlias
from xml.etree import ElementTree as ET

import pytest

from palvelukoulu.content.lesson import parse_lesson
from palvelukoulu.content.report import as_text
from palvelukoulu.content.strict import check_strictly
from palvelukoulu.content.strict.manuscript import read_manuscript
from palvelukoulu.core.diagnostics import Severity
from palvelukoulu.core.dialogues import Dialogue, offered, walk
from palvelukoulu.core.exercise import Block, Parsed
from palvelukoulu.core.exercises import dialogue as dialogues
from palvelukoulu.core.exercises.dialogue import Walked
from palvelukoulu.language.lexicon import Lexicon

ROOT = Path(__file__).parents[2]
FOLDERS = sorted(path.parent for path in (ROOT / "courses").glob("*/kurssi.md"))
LESSONS = [path for folder in FOLDERS for path in sorted(folder.rglob("*.md"))]
WORDS = ROOT / "tests" / "data" / "finnish" / "omat-sanat.txt"

LEXICON = Lexicon.load(ROOT / "assets" / "lexicon" / "fi_muodot.marisa")

Speller: TypeAlias = Callable[[str], bool]


# --- the strict check ------------------------------------------------------------------


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_careful_editor_has_nothing_to_remark_on(folder: Path) -> None:
    assert as_text(check_strictly([folder], LEXICON)) == ""


def test_no_lesson_is_too_heavy_to_read() -> None:
    found = [one for _, read in check_strictly(FOLDERS) for one in read.diagnostics]

    assert not [one for one in found if one.severity is Severity.ERROR]


# --- spelling --------------------------------------------------------------------------

# "mp3" and "k3f7q2" are no words: what holds a digit is left out whole.
WORD: Final = re.compile(
    r"(?<![\w-])[^\W\d_]+(?:[-’][^\W\d_]+)*(?::[^\W\d_]+)?(?:-(?!\w))?(?![\w-])"
)
GAP: Final = re.compile(r"\[\[(.*?)\]\]")
TWICE: Final = (
    8  # Voikko's code; of its other remarks on grammar most are false in headings and lists.
)


@pytest.fixture(scope="module")
def is_finnish() -> Speller:
    """Whether a word is in the dictionary or in the list of our own; skips without Voikko."""
    voikko = _voikko()
    bare, models = _own_words()

    @functools.cache
    def spell(word: str) -> bool:
        known = voikko.spell
        if known(word) or word in bare or word.lower() in bare:
            return True
        head, hyphen, tail = word.rpartition("-")
        if hyphen and head:
            return spell(head) and (not tail or spell(tail))
        return any(
            known(model + word[len(stem) :])
            for stem, model in models.items()
            if word.lower().startswith(stem.lower())
        )

    return spell


class Remark(Protocol):
    """What Voikko remarks on in a text."""

    errorCode: int  # noqa: N815 - the binding's own name


class Voikko(Protocol):
    """What is used of the binding, which has no types."""

    def spell(self, word: str) -> bool:
        """Whether a word is in the dictionary."""
        ...

    def grammarErrors(self, text: str, language: str) -> Sequence[Remark]:  # noqa: N802
        """Return the remarks on a paragraph; the language is that of its messages."""
        ...


def _voikko() -> Voikko:
    binding = pytest.importorskip("libvoikko")
    try:
        voikko = binding.Voikko("fi")
    except (OSError, binding.VoikkoException) as error:
        pytest.skip(f"no Voikko here: {error}")
    voikko.setIgnoreNumbers(True)
    voikko.setIgnoreDot(True)
    speller: Voikko = voikko
    return speller


def _own_words() -> tuple[frozenset[str], Mapping[str, str]]:
    """Return the words that stand alone, and the model of each stem."""
    lines = (line.partition("#")[0].strip() for line in WORDS.read_text("utf-8").splitlines())
    pairs = [line.partition("~") for line in lines if line]
    bare = frozenset(left.strip() for left, tilde, _ in pairs if not tilde)
    models = {
        left.strip().removesuffix("+"): right.strip().removesuffix("+")
        for left, tilde, right in pairs
        if tilde
    }
    return bare, models


def _texts(file: Path) -> Iterator[tuple[int, str]]:
    """Yield each passage of a course file, gaps with all their answers, and its line."""
    folder = next(folder for folder in file.parents if folder in FOLDERS)
    manuscript = read_manuscript(folder, file.relative_to(folder).as_posix())
    assert manuscript is not None
    for passage in (*manuscript.facts, *manuscript.passages):
        yield passage.place(0).line, passage.text
        for gap in GAP.findall(passage.written):
            yield passage.place(0).line, gap


@pytest.mark.parametrize("file", LESSONS, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_word_of_a_lesson_is_finnish(file: Path, is_finnish: Speller) -> None:
    misspelt = [
        f"{line}: {word}"
        for line, text in _texts(file)
        for word in WORD.findall(text)
        if not is_finnish(word)
    ]

    assert misspelt == []


@pytest.mark.parametrize(
    "picture", sorted((ROOT / "courses").rglob("*.svg")), ids=lambda picture: picture.stem
)
def test_every_word_of_a_drawing_is_finnish(picture: Path, is_finnish: Speller) -> None:
    drawn = ET.parse(picture).getroot()  # noqa: S314 - our own drawing
    words = WORD.findall(" ".join(drawn.itertext()))

    assert [word for word in words if not is_finnish(word)] == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("asiakaspalvelussa", "asiakaspalvelusa"),
        ("helskyvää", "herskyvää"),
        ("Servicassakin", "Servicasa"),
        ("Coorin", "Cooorin"),
        ("esihenkilölle", "esihenkilole"),
        ("hei-sanan", "hei-snaan"),
    ],
)
def test_a_slip_is_told_from_an_inflected_word(right: str, wrong: str, is_finnish: Speller) -> None:
    assert is_finnish(right)
    assert not is_finnish(wrong)


def test_no_word_stands_twice() -> None:
    voikko = _voikko()
    twice = [
        f"{file.name}:{line}: {text}"
        for file in LESSONS
        for line, text in _texts(file)
        for error in voikko.grammarErrors(" ".join(text.split()), "fi")
        if error.errorCode == TWICE
    ]

    assert twice == []


# --- dialogues -------------------------------------------------------------------------

# The guides show how a dialogue is written with as few lines as it takes.
CURRICULUM: Final = re.compile(r"[1-8]-.*")
SITUATIONS: Final = frozenset(
    {
        *("Patteri", "Sopimuksen mukaan", "Työkalut kädessä", "Kiire", "Lumityö"),
        *("Matkalaukku", "Aamiainen kello viisi", "Kolmas valitus", "Huone 212", "Somekirjoitus"),
        *("Kuulokkeet", "Vaihde", "Repeytynyt hiha", "Kuulin kyllä", "Tulkki", "Avustaja"),
        *("Hiljainen tiimi", "Uusi työasuohje"),
    }
)
FEWEST_NODES: Final = 4
FEWEST_ENDINGS: Final = 2

# Where a learner stands: the node, None once it is over, and the meters.
State: TypeAlias = tuple[int | None, tuple[int, ...]]


def _dialogue_blocks(files: Sequence[Path]) -> list[Block]:
    return [
        block
        for file in files
        for block in parse_lesson(file.read_bytes(), file.name).blocks
        if block.kind == "Tilanne"
    ]


BLOCKS = _dialogue_blocks(LESSONS)
TAUGHT = _dialogue_blocks([file for file in LESSONS if CURRICULUM.fullmatch(file.parent.name)])


def _dialogue(block: Block) -> Dialogue:
    parsed = dialogues.KIND.parse(block)
    assert isinstance(parsed, Parsed)
    assert isinstance(parsed.exercise, Dialogue)
    assert parsed.remarks == ()
    return parsed.exercise


def _ways(dialogue: Dialogue) -> dict[State, tuple[int, ...]]:
    """Return every state a learner can come to, and a shortest path there."""
    start: State = (0, tuple(meter.start for meter in dialogue.meters))
    ways: dict[State, tuple[int, ...]] = {start: ()}
    waiting = deque([start])
    while waiting:
        node, meters = waiting.popleft()
        if node is None:
            continue
        path = ways[node, meters]
        for index in offered(dialogue.nodes[node], meters):
            walked = walk(dialogue, (*path, index))
            target = dialogue.nodes[node].options[index].target
            state = (target, walked.meters)
            if state not in ways:
                ways[state] = (*path, index)
                waiting.append(state)
    return ways


def test_every_situation_of_the_curriculum_is_a_dialogue() -> None:
    assert {block.title for block in TAUGHT} >= SITUATIONS


@pytest.mark.parametrize("block", TAUGHT, ids=lambda block: block.id)
def test_a_dialogue_has_room_to_choose(block: Block) -> None:
    dialogue = _dialogue(block)
    endings = [node for node in dialogue.nodes if not node.options]

    assert len(dialogue.nodes) >= FEWEST_NODES
    assert len(endings) >= FEWEST_ENDINGS
    assert all(node.lines for node in endings)


@pytest.mark.parametrize("block", TAUGHT, ids=lambda block: block.id)
def test_a_customer_has_a_goal_and_thoughts_of_their_own(block: Block) -> None:
    dialogue = _dialogue(block)

    assert [goal.text for goal in dialogue.goals if goal.node is not None]
    assert [
        option.text for node in dialogue.nodes for option in node.options if not option.thoughts
    ] == []


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.id)
def test_a_dialogue_is_walked_to_every_ending(block: Block) -> None:
    dialogue = _dialogue(block)
    ways = _ways(dialogue)

    assert {node for node, _ in ways if node is not None} == set(range(len(dialogue.nodes)))
    for (node, _), path in ways.items():
        walked = walk(dialogue, path)
        is_ending = node is None or not dialogue.nodes[node].options
        assert walked.is_over == is_ending, f"{dialogue.nodes[walked.node].title}: {path}"
        response = Walked(path)
        assert dialogues.KIND.decode(dialogues.KIND.encode(response)) == response
        assert len(dialogues.KIND.described(dialogue, response)) == len(path)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.id)
def test_every_line_of_a_dialogue_can_be_said(block: Block) -> None:
    dialogue = _dialogue(block)
    said = {
        (node, index)
        for node, meters in _ways(dialogue)
        if node is not None
        for index in offered(dialogue.nodes[node], meters)
    }

    assert said == {
        (at, index) for at, node in enumerate(dialogue.nodes) for index in range(len(node.options))
    }
