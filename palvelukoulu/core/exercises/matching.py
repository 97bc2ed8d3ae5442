"""Prompts that each belong with one option. Prompts may share one: that is classifying."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from palvelukoulu.core.about import about
from palvelukoulu.core.arrows import Arrowed, split_arrow
from palvelukoulu.core.diagnostics import Diagnostic, Severity
from palvelukoulu.core.exercise import (
    Block,
    Examples,
    Grade,
    Invalid,
    Item,
    Json,
    Kind,
    Mark,
    Parsed,
    Stem,
)
from palvelukoulu.core.stem import parse_stem
from palvelukoulu.core.texts import folded

_FEWEST: Final = 2


@dataclass(frozen=True, slots=True)
class Pair:
    """A prompt and the place of its option among `Matching.options`.

    Attributes:
        feedback: Markdown on why they belong together.
    """

    prompt: str
    option: int
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """Something to join to prompts.

    Attributes:
        feedback: Markdown for having joined it to a prompt; only where it belongs to none.
    """

    text: str
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Matching:
    """Pairs in the author's order, so the options are to be shown in another order.

    Attributes:
        options: Each one once: those of the pairs first, then those that belong to none.
    """

    stem: Stem
    pairs: tuple[Pair, ...]
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """Which option the learner joined to each prompt; None where there is none yet."""

    options: tuple[int | None, ...]


def parse(block: Block) -> Parsed[Matching] | Invalid:
    """Read pairs ``kehote -> vaihtoehto`` and options that belong nowhere, ``-> vaihtoehto``."""
    stem, remarks = parse_stem(block)
    read = [(item, split_arrow(item.text)) for item in block.items]
    problems = list(chain.from_iterable(_problems(item, cut) for item, cut in read))
    sound = [(item, cut) for item, cut in read if cut and cut.after]
    prompts = [(item, cut) for item, cut in sound if cut.before]
    strays = [(item, cut) for item, cut in sound if not cut.before]
    problems += _repeated([(item, cut.before) for item, cut in prompts], Severity.ERROR)
    options = _options(prompts, strays)
    if not problems:
        problems += _too_few(block, len(prompts), len(options))
    if problems:
        return Invalid(block.id, (*remarks, *problems))
    remarks += [about("PK141", item, Severity.WARNING) for item, cut in prompts if cut.arrows > 1]
    own = [folded(cut.after) for _, cut in prompts]
    remarks += _repeated([(item, cut.after) for item, cut in strays], Severity.WARNING, own)
    place = {folded(option.text): number for number, option in enumerate(options)}
    pairs = (Pair(cut.before, place[folded(cut.after)], item.feedback) for item, cut in prompts)
    return Parsed(Matching(stem, tuple(pairs), options), tuple(remarks))


def _problems(item: Item, cut: Arrowed | None) -> Iterator[Diagnostic]:
    if item.is_checked is not None:
        yield about("PK140", item)
    if cut is None or not cut.after or (not cut.before and cut.arrows > 1):
        yield about("PK042", item)


def _too_few(block: Block, prompts: int, options: int) -> Iterator[Diagnostic]:
    if prompts < _FEWEST:
        facts = {"count": str(prompts), "fewest": str(_FEWEST)}
        yield Diagnostic("PK043", block.place, facts=facts)
    elif options < _FEWEST:
        yield Diagnostic("PK142", block.place)


def _repeated(
    texts: list[tuple[Item, str]], severity: Severity, before: Iterable[str] = ()
) -> list[Diagnostic]:
    """Remark on each text that has been seen already, `before` (folded) or in the list."""
    seen = set(before)
    remarks = []
    for item, text in texts:
        if folded(text) in seen:
            remarks.append(about("PK032", item, severity, text=text))
        seen.add(folded(text))
    return remarks


def _options(
    prompts: list[tuple[Item, Arrowed]], strays: list[tuple[Item, Arrowed]]
) -> tuple[Option, ...]:
    found: dict[str, Option] = {}
    for _, cut in prompts:
        found.setdefault(folded(cut.after), Option(cut.after))
    for item, cut in strays:
        found.setdefault(folded(cut.after), Option(cut.after, item.feedback))
    return tuple(found.values())


def grade(exercise: Matching, response: Matched) -> Grade:
    """Give credit for each prompt joined to its own option. Marks are by prompt.

    Feedback is that of the options that belong nowhere, then of the prompts joined to
    another option; when nothing is left to improve, that of every pair.
    """
    joined = list(zip(exercise.pairs, response.options, strict=True))
    marks = tuple(_mark(pair, option) for pair, option in joined)
    right = marks.count(Mark.RIGHT)
    wrong = [
        (pair, option) for pair, option in joined if option is not None and option != pair.option
    ]
    picked = dict.fromkeys(exercise.options[option].feedback for _, option in wrong)
    told = [pair for pair, _ in wrong] if right < len(marks) else exercise.pairs
    feedback = tuple(text for text in (*picked, *(pair.feedback for pair in told)) if text)
    return Grade(right / len(marks), marks, feedback)


def _mark(pair: Pair, option: int | None) -> Mark:
    if option is None:
        return Mark.MISSED
    return Mark.RIGHT if option == pair.option else Mark.WRONG


def encode(response: Matched) -> Json:
    """Return the form a response is stored in."""
    return {"options": list[Json](response.options)}


def decode(stored: Json) -> Matched:
    """Return the response that `encode` stored."""
    match stored:
        case {"options": list(options)}:
            return Matched(tuple(None if one is None else int(str(one)) for one in options))
        case _:
            raise ValueError(f"not a matching response: {stored!r}")


def answer_key(exercise: Matching) -> Json:
    """Return which prompt belongs with which option, whatever their order."""
    own = {pair.option for pair in exercise.pairs}
    pairs = sorted((pair.prompt, exercise.options[pair.option].text) for pair in exercise.pairs)
    strays = (option.text for number, option in enumerate(exercise.options) if number not in own)
    return {
        "pairs": [[prompt, option] for prompt, option in pairs],
        "strays": list[Json](sorted(strays)),
    }


def described(exercise: Matching, response: Matched) -> tuple[str, ...]:
    """Return each prompt with the option joined to it."""
    return tuple(
        f"{pair.prompt} → {'' if option is None else exercise.options[option].text}".strip()
        for pair, option in zip(exercise.pairs, response.options, strict=True)
    )


def examples(exercise: Matching) -> Examples[Matched]:
    """Return ways to answer."""
    own = tuple(pair.option for pair in exercise.pairs)
    others = tuple((option + 1) % len(exercise.options) for option in own)
    return Examples(Matched(own), Matched(others), Matched((others[0], *own[1:])))


KIND = Kind(
    name="matching",
    words=("Yhdistä", "Yhdistä parit", "Matching"),
    exercise=Matching,
    response=Matched,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
)
