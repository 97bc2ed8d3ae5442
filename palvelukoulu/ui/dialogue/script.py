"""A walk through a dialogue as a list of what is heard, said, seen and thought."""

import enum
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from palvelukoulu.core.conditions import Meter
from palvelukoulu.core.dialogues import Dialogue, Turn, Walk
from palvelukoulu.core.scenes import Line

translate = QCoreApplication.translate


class Part(enum.Enum):
    """What a part of the script is."""

    HEARD = "heard"
    SAID = "said"
    SEEN = "seen"
    THOUGHT = "thought"
    FEEDBACK = "feedback"
    ENDING = "ending"


@dataclass(frozen=True, slots=True)
class Cue:
    """One part of the script.

    Attributes:
        text: Markdown.
        speaker: Whose words or thoughts they are.
        effect: How the meters moved, in words.
        is_replay: Whether it is told again with the customer's eyes.
    """

    part: Part
    text: str
    speaker: str = ""
    effect: str = ""
    is_replay: bool = False


def script(dialogue: Dialogue, walked: Walk, *, is_replay: bool) -> tuple[Cue, ...]:
    """Put a walk into cues; a replay has the customer's thoughts and the meters in it too."""
    cues: list[Cue] = []
    for turn in walked.turns:
        is_ending = walked.is_over and turn is walked.turns[-1] and turn.option is None
        cues += _scene(turn.lines, is_ending=is_ending, is_replay=is_replay)
        if turn.option is not None:
            cues += _reply(dialogue, turn, is_replay=is_replay)
    if walked.is_over and walked.turns[-1].option is not None:
        cues.append(Cue(Part.ENDING, ""))
    return tuple(cues)


def customer(dialogue: Dialogue) -> str:
    """Return who the learner is talking with: the first to speak, whoever joins in later."""
    heard = (line.speaker for node in dialogue.nodes for line in node.lines if _is_heard(line))
    return next(heard, "")


def moved(before: int, after: int) -> str:
    """Say how a meter has moved; empty when it has not."""
    if after == before:
        return ""
    by = _by(abs(after - before))
    if after > before:
        return translate("Dialogue", "nousi {by}").format(by=by)
    return translate("Dialogue", "laski {by}").format(by=by)


def effect(meters: tuple[Meter, ...], turn: Turn) -> str:
    """Say how each meter moved on a turn; empty when none did."""
    told = [
        f"{meter.name} {words}"
        for meter, before, after in zip(meters, turn.before, turn.after, strict=True)
        if (words := moved(before, after))
    ]
    return f"{', '.join(told)}." if told else ""


def _is_heard(line: Line) -> bool:
    return bool(line.speaker) and not line.is_thought


def _scene(lines: tuple[Line, ...], *, is_ending: bool, is_replay: bool) -> Iterator[Cue]:
    seen: list[str] = []
    for line in lines:
        if line.is_thought:
            if is_replay:
                yield Cue(Part.THOUGHT, line.text, line.speaker)
        elif line.speaker:
            yield Cue(Part.HEARD, line.text, line.speaker)
        elif is_ending:
            seen.append(line.text)
        else:
            yield Cue(Part.SEEN, line.text)
    if is_ending:
        yield Cue(Part.ENDING, "\n\n".join(seen))


def _reply(dialogue: Dialogue, turn: Turn, *, is_replay: bool) -> Iterator[Cue]:
    option = turn.option
    if option is None:
        return
    yield Cue(Part.SAID, option.text)
    if is_replay:
        for thought in option.thoughts:
            yield Cue(Part.THOUGHT, thought.text, thought.speaker)
    told = effect(dialogue.meters, turn) if is_replay else ""
    if option.feedback or told:
        yield Cue(Part.FEEDBACK, option.feedback, effect=told, is_replay=is_replay)


def _by(steps: int) -> str:
    words = translate("Dialogue", "yhdellä kahdella kolmella neljällä viidellä").split()
    if steps <= len(words):
        return words[steps - 1]
    return translate("Dialogue", "{steps} askelta").format(steps=steps)
