"""What the feedback bar says. Praise is for the deed, and nothing is ever "wrong"."""

import hashlib
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from palvelukoulu.core.exercise import Grade
from palvelukoulu.ui.components.feedback import Outcome

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a response came out, and the words for it.

    Attributes:
        body: What stands in for the author's feedback when there is none.
    """

    outcome: Outcome
    title: str
    body: str


def verdict(grade: Grade, tally: tuple[int, int] | None, seed: str) -> Verdict:
    """Put a grade into words.

    Args:
        grade: How the response was judged.
        tally: How many parts were found and of how many, where that can be said.
        seed: The same text gives the same one of several wordings.
    """
    if grade.score is None:
        body = translate("Feedback", "Kiitos, että pysähdyit miettimään. Vastauksesi on tallessa.")
        return Verdict(Outcome.NEUTRAL, translate("Feedback", "Vastattu"), body)
    if grade.is_full:
        body = translate("Feedback", "Löysit kaiken, mitä tähän kuuluu.") if tally else ""
        return Verdict(Outcome.RIGHT, _one_of(_right_titles(), seed), body)
    if grade.score > 0:
        body = translate("Feedback", "Katso merkinnät ja täydennä, tai jatka eteenpäin.")
        return Verdict(Outcome.PARTLY, _partly_title(tally), body)
    body = translate("Feedback", "Katso merkinnät rauhassa. Voit kokeilla uudelleen tai jatkaa.")
    return Verdict(Outcome.RETRY, _one_of(_retry_titles(), seed), body)


def _right_titles() -> tuple[str, ...]:
    return (
        translate("Feedback", "Juuri näin"),
        translate("Feedback", "Hyvä huomio"),
        translate("Feedback", "Tämä kantaa"),
    )


def _retry_titles() -> tuple[str, ...]:
    return (
        translate("Feedback", "Ei aivan – pysähdytään hetkeksi"),
        translate("Feedback", "Ei aivan – kokeillaan toista reittiä"),
    )


def _partly_title(tally: tuple[int, int] | None) -> str:
    if tally is None:
        return translate("Feedback", "Hyvällä matkalla")
    found, total = tally
    if found == total:
        return translate("Feedback", "Melkein – yksi asia vielä")
    return translate("Feedback", "Hyvällä matkalla – {found} {total}").format(
        found=_counted(found), total=_out_of(total)
    )


_MOST_IN_WORDS: Final = 10


def _counted(count: int) -> str:
    words = translate(
        "Feedback", "nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen"
    ).split()
    return words[count] if count <= _MOST_IN_WORDS else str(count)


def _out_of(count: int) -> str:
    words = translate(
        "Feedback",
        "nollasta yhdestä kahdesta kolmesta neljästä viidestä kuudesta seitsemästä kahdeksasta "
        "yhdeksästä kymmenestä",
    ).split()
    if count <= _MOST_IN_WORDS:
        return words[count]
    return translate("Feedback", "{count}:sta").format(count=count)


def _one_of(texts: tuple[str, ...], seed: str) -> str:
    return texts[hashlib.blake2b(seed.encode(), digest_size=2).digest()[0] % len(texts)]
