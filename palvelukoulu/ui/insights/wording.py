"""What an insight is and where it was written, in words."""

from PySide6.QtCore import QCoreApplication

from palvelukoulu.study.insights import Insight, InsightKind, Version
from palvelukoulu.ui import mark_words
from palvelukoulu.ui.follow_up.wording import later, own_words
from palvelukoulu.ui.sayings import date

translate = QCoreApplication.translate


def kind(insight: Insight) -> str:
    """Return what the insight is, by the learner's own name for it."""
    if insight.mark is not None:
        return mark_words.kind(insight.mark)
    match insight.kind, insight.word:
        case InsightKind.REFLECTION, _:
            return translate("Insights", "Pohdinta")
        case InsightKind.COMMITMENTS, _:
            return translate("Insights", "Lupaukset")
        case _, "mantra":
            return translate("Insights", "Mantra")
        case _, "oma lause":
            return translate("Insights", "Oma lause")
        case _:
            return translate("Insights", "Loitsu")


def course(insight: Insight) -> str:
    """Return the course, if it is still there."""
    return insight.course or translate("Insights", "Aiempi kurssi")


def place(insight: Insight) -> str:
    """Return the course and the lesson, as far as they are still there."""
    return " · ".join(filter(None, (course(insight), insight.lesson)))


def earlier(version: Version) -> str:
    """Say that a version stood before."""
    return translate("Insights", "Aiemmin {date}").format(date=date(version.at))


def followed(version: Version, line: str) -> tuple[str, ...]:
    """Say how a promise went each time it was asked, oldest first."""
    told = [one.follow_up for one in version.followed if one.line == line]
    return tuple(" ".join(filter(None, (later(one), own_words(one)))) for one in told)
