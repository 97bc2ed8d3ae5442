"""Numbers, dates and states in the interface's words."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.core.progress import CourseProgress

translate = QCoreApplication.translate

_MOST_IN_WORDS: Final = 10
_MORNING_ENDS: Final = 10
_DAY_ENDS: Final = 17
_NIGHT_ENDS: Final = 4
_EVENING_ENDS: Final = 23


class _Counts(QObject):
    """Texts with a number in them: lupdate sees plurals only in `tr`, not in `translate`."""

    def lessons(self, count: int) -> str:
        return self.tr("%n oppituntia", "", count)

    def questions(self, count: int) -> str:
        return self.tr("%n kysymystä", "", count)

    def lessons_left(self, count: int) -> str:
        return self.tr("%n oppituntia jäljellä", "", count)


def date(at: datetime) -> str:
    """Return the date of a moment where this computer is: 8.10.2026."""
    local = at.astimezone()
    return f"{local.day}.{local.month}.{local.year}"


def day(at: datetime, now: datetime) -> str:
    """Return the day of a moment as people say it: Tänään, Eilen, 18.11."""
    local, today = at.astimezone().date(), now.astimezone().date()
    if local == today:
        return translate("Sayings", "Tänään")
    if local == today - timedelta(days=1):
        return translate("Sayings", "Eilen")
    return f"{local.day}.{local.month}." if local.year == today.year else date(at)


def percent(share: float) -> str:
    """Return a share from 0 to 1 as whole percents; never rounded up to what was not reached."""
    return translate("Sayings", "{percent}\u00a0%").format(percent=int(share * 100 + 1e-9))


def minutes(count: int) -> str:
    """Return a length of time."""
    return translate("Sayings", "{minutes}\u00a0min").format(minutes=count)


def hours(count: int) -> str:
    """Return a length of time of many minutes, rounded to five of them: 1 h 50 min."""
    rounded = max(5, 5 * round(count / 5))
    whole, rest = divmod(rounded, 60)
    if not whole:
        return minutes(rest)
    if not rest:
        return translate("Sayings", "{hours}\u00a0h").format(hours=whole)
    text = translate("Sayings", "{hours}\u00a0h {minutes}\u00a0min")
    return text.format(hours=whole, minutes=rest)


def lessons(count: int) -> str:
    """Return a number of lessons."""
    return _Counts().lessons(count)


def lessons_left(count: int) -> str:
    """Return how many lessons are left."""
    return _Counts().lessons_left(count)


def questions(count: int) -> str:
    """Return a number of questions."""
    return _Counts().questions(count)


def first_name(name: str) -> str:
    """Return what one calls a person."""
    return name.split(maxsplit=1)[0] if name.split() else name


def greeting(at: datetime, name: str) -> str:
    """Greet a person by the time of day."""
    hour = at.astimezone().hour
    if _NIGHT_ENDS <= hour < _MORNING_ENDS:
        text = translate("Sayings", "Huomenta, {name}")
    elif _MORNING_ENDS <= hour < _DAY_ENDS:
        text = translate("Sayings", "Päivää, {name}")
    elif _DAY_ENDS <= hour < _EVENING_ENDS:
        text = translate("Sayings", "Iltaa, {name}")
    else:
        text = translate("Sayings", "Hei, {name}")
    return text.format(name=first_name(name))


def ordinal(number: int) -> str:
    """Return first, second… as the start of a sentence."""
    # Only at plain spaces: Swedish and English have an article, joined by a no-break space.
    # As many as there are: English has 21st and 22nd, which no pattern gives.
    words = translate(
        "Sayings",
        "Ensimmäinen Toinen Kolmas Neljäs Viides Kuudes Seitsemäs Kahdeksas Yhdeksäs Kymmenes",
    ).split(" ")
    if number <= len(words):
        return words[number - 1]
    return translate("Sayings", "{number}.").format(number=number)


def stars_lit(done: int, total: int) -> str:
    """Say how many stars of a constellation are lit, and that the next is near."""
    if done == 0:
        return translate("Sayings", "Ensimmäinen tähti odottaa syttymistään.")
    if done >= total:
        return translate("Sayings", "Jokainen tähti palaa. Kiitos, että opiskelit.")
    counted = translate(
        "Sayings", "Yksi Kaksi Kolme Neljä Viisi Kuusi Seitsemän Kahdeksan Yhdeksän Kymmenen"
    ).split()
    count = counted[done - 1] if done <= _MOST_IN_WORDS else str(done)
    if done == 1:
        text = translate("Sayings", "{count} tähti palaa jo. {next} on aivan lähellä.")
    else:
        text = translate("Sayings", "{count} tähteä palaa jo. {next} on aivan lähellä.")
    return text.format(count=count, next=ordinal(done + 1))


def status(progress: CourseProgress) -> str:
    """Say in a word or two how far a course is."""
    if progress.is_completed:
        return translate("Sayings", "Valmis")
    if progress.is_started:
        return translate("Sayings", "Kesken")
    return translate("Sayings", "Aloita, kun sopii")


def what_is_left(progress: CourseProgress) -> str:
    """Say when a course was completed, or what is left of it."""
    outline = progress.outline
    if progress.completion is not None:
        return date(progress.completion.at)
    left = len(outline.lessons) - len(progress.done)
    if not progress.is_started:
        return f"{lessons(len(outline.lessons))} · {minutes(length(outline))}"
    if left == 0:
        return translate("Sayings", "Tehtäviä voi vielä täydentää")
    return lessons_left(left)


def length(outline: CourseOutline) -> int:
    """Return the length of a course in minutes."""
    return outline.minutes or sum(lesson.minutes for lesson in outline.lessons)


def rule(pass_mark: float | None) -> str:
    """Say what it takes to complete a course."""
    if pass_mark is None:
        return translate("Sayings", "Kurssi on valmis, kun olet käynyt läpi kaikki oppitunnit.")
    text = translate(
        "Sayings",
        "Kurssi on valmis, kun olet käynyt läpi kaikki oppitunnit ja saanut tehtävistä vähintään "
        "{share} pisteistä. Voit yrittää uudelleen niin monta kertaa kuin haluat.",
    )
    return text.format(share=percent(pass_mark))


def points_reached(progress: CourseProgress) -> str:
    """Say how many of the points have been reached; empty before the first answer."""
    if progress.score is None or not progress.answered:
        return ""
    text = translate("Sayings", "Sinulla on nyt {share} pisteistä.")
    return text.format(share=percent(progress.score))
