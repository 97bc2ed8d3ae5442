"""How a promise went and how long ago it was, in words."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from palvelukoulu.core.follow_ups import FollowUp, Outcome
from palvelukoulu.core.richtext import Inline, inline_plain
from palvelukoulu.study.commitments import Commitment

translate = QCoreApplication.translate

_WEEK: Final = 7
_MONTH: Final = 30


class _Times(QObject):
    """Texts with a number in them: lupdate sees plurals only in `tr`, not in `translate`."""

    def weeks_ago(self, count: int) -> str:
        return self.tr("%n viikkoa sitten lupasit", "", count)

    def months_ago(self, count: int) -> str:
        return self.tr("%n kuukautta sitten lupasit", "", count)

    def weeks_later(self, count: int) -> str:
        return self.tr("%n viikon päästä", "", count)

    def months_later(self, count: int) -> str:
        return self.tr("%n kuukauden päästä", "", count)


def plainly(commitment: Commitment, inline: Callable[[str], tuple[Inline, ...]]) -> str:
    """Return a promise as plain text."""
    text = commitment.text
    return text if commitment.is_own else inline_plain(inline(text))


def promised(days: int) -> str:
    """Say how long ago something was promised; a week at least."""
    if days < _MONTH:
        return _Times().weeks_ago(max(1, days // _WEEK))
    return _Times().months_ago(days // _MONTH)


def later(follow_up: FollowUp) -> str:
    """Say when and how a promise went: "Viikon päästä: onnistui osittain"."""
    if follow_up.days < _MONTH:
        when = _Times().weeks_later(max(1, follow_up.days // _WEEK))
    else:
        when = _Times().months_later(follow_up.days // _MONTH)
    text = translate("FollowUp", "{when}: {how}")
    return text.format(when=when, how=_how(follow_up.outcome))


def own_words(follow_up: FollowUp) -> str:
    """Quote what the learner wrote about it; empty when nothing."""
    words = " ".join(follow_up.words.split())
    return translate("FollowUp", "”{words}”").format(words=words) if words else ""


def _how(outcome: Outcome) -> str:
    match outcome:
        case Outcome.KEPT:
            return translate("FollowUp", "onnistui")
        case Outcome.PARTLY:
            return translate("FollowUp", "onnistui osittain")
        case Outcome.NO_MORE:
            return translate("FollowUp", "ei enää tarpeen")
        case _:
            return translate("FollowUp", "ei vielä")
