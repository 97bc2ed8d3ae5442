"""Course outlines and the ways through them as JSON text and back, for the catalogue."""

import json
from typing import Any

from palvelukoulu.core.outline import CourseOutline, ExerciseOutline, LessonOutline
from palvelukoulu.core.tracks import Track


def encode(outline: CourseOutline) -> str:
    """Return an outline as JSON text."""
    lessons = [
        [
            lesson.id,
            lesson.title,
            lesson.minutes,
            [_exercise(one) for one in lesson.exercises],
            lesson.terms,
        ]
        for lesson in outline.lessons
    ]
    values = [
        outline.id,
        outline.title,
        outline.description,
        outline.version,
        outline.digest,
        outline.minutes,
        outline.pass_mark,
        outline.sky,
        outline.folder,
        lessons,
        [_exercise(one) for one in outline.terms],
    ]
    return json.dumps(values)  # a folder's name may be what UTF-8 cannot say


def decode(text: str) -> CourseOutline:
    """Return what `encode` was given. Raises ValueError for anything else."""
    try:
        values: list[Any] = json.loads(text)
        values[-2:] = tuple(map(_lesson, values[-2])), _exercises(values[-1])
        return CourseOutline(*values)
    except (TypeError, LookupError) as error:
        raise ValueError(text[:80]) from error


def encode_tracks(tracks: tuple[Track, ...]) -> str:
    """Return ways through the courses as JSON text."""
    return json.dumps(tracks)


def decode_tracks(text: str) -> tuple[Track, ...]:
    """Return what `encode_tracks` was given. Raises ValueError for anything else."""
    try:
        values: list[tuple[str, str, list[str]]] = json.loads(text)
        return tuple(Track(name, words, tuple(stops)) for name, words, stops in values)
    except (TypeError, LookupError) as error:
        raise ValueError(text[:80]) from error


def _exercise(exercise: ExerciseOutline) -> list[str | int | None]:
    return [exercise.id, exercise.key, exercise.points, exercise.attempts]


def _lesson(values: list[Any]) -> LessonOutline:
    name, title, minutes, exercises, terms = values
    return LessonOutline(name, title, minutes, _exercises(exercises), tuple(terms))


def _exercises(values: list[Any]) -> tuple[ExerciseOutline, ...]:
    return tuple(ExerciseOutline(*one) for one in values)
