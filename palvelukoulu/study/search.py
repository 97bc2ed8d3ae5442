"""Looking for words in every course, and in what the learner has written.

The courses are in an index on the disk. A learner's own words never are: they are gone
through in memory, and only for the learner who is in.
"""

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from palvelukoulu.core.course import Course
from palvelukoulu.core.errors import CourseUnreadable
from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.core.passages import (
    PassageKind,
    Renderers,
    Spot,
    passages_of_course,
    passages_of_lesson,
)
from palvelukoulu.core.sources import OWN, source_marks, unmarked
from palvelukoulu.language.search_terms import (
    asked_words,
    query_terms,
    typed_terms,
)
from palvelukoulu.store.search_index import Hit, SearchIndex
from palvelukoulu.study.insights import Insight
from palvelukoulu.study.library import Library
from palvelukoulu.study.own_search import OwnHit, OwnWords
from palvelukoulu.study.reading_code import code_of
from palvelukoulu.study.snippets import Snippet, snippet_of
from palvelukoulu.study.vocabulary import Vocabulary

_CODE: Final = ("core", "content", "language", "store")
# So many lessons read anew leave the index in pieces.
_MANY: Final = 40
_TITLED: Final = (PassageKind.COURSE, PassageKind.TERM)


@dataclass(frozen=True, slots=True)
class CourseHit:
    """Something found in a course.

    Attributes:
        course: Its id.
        lesson: Its id; empty for a course itself and for its terms.
        heading: What stands above it; empty for titles and tasks.
        spot: Where to open the lesson, or the term; None for a course itself.
    """

    kind: PassageKind
    course: str
    course_title: str
    lesson: str
    lesson_title: str
    heading: str
    snippet: Snippet
    spot: Spot | None


@dataclass(frozen=True, slots=True)
class Found:
    """What a search has found.

    Attributes:
        courses: The best hits in courses.
        count: How many hits there are in courses; from `MOST_COUNTED` on nobody counts.
        own: The newest hits in the learner's own words.
        own_count: How many of them there are.
        is_partial: Whether no passage has every word, and these have some.
        meant: The query as it may have been meant; empty when it needs no mending.
    """

    courses: tuple[CourseHit, ...] = ()
    count: int = 0
    own: tuple[OwnHit, ...] = ()
    own_count: int = 0
    is_partial: bool = False
    meant: str = ""


class Finder:
    """Finds words in the courses. `refresh` may run in another thread than the rest."""

    def __init__(self, library: Library, vocabulary: Vocabulary, path: Path) -> None:
        self._library = library
        self._vocabulary = vocabulary
        self._path = path
        self._opening = threading.Lock()
        self._index: SearchIndex | None = None

    def refresh(self, is_wanted: Callable[[], bool]) -> bool:
        """Read the courses that have changed; return whether anything has.

        `is_wanted` is asked before each lesson, and ends it early.
        """
        index = self._opened()
        outlines = {outline.id: outline for outline in self._library.outlines()}
        known = index.digests()
        gone = [course for course in known if course not in outlines]
        for course in gone:
            index.drop_course(course)
        changed = [one for one in outlines.values() if known.get(one.id) != one.digest]
        read = sum(self._read(index, outline, is_wanted) for outline in changed)
        if read >= _MANY:
            index.tidy()
        return bool(gone or read)

    def own(self, insights: Iterable[Insight]) -> OwnWords:
        """Return what the learner who is in has written, ready to be searched."""
        return OwnWords(insights, self._vocabulary.lexicon)

    def find(self, query: str, own: OwnWords | None = None, most: int = 20) -> Found:
        """Return what a query finds, in the courses and among a learner's own words.

        Args:
            query: As it is typed; its last word may not be whole yet.
            own: Of the learner who is in.
            most: How many hits to return of each sort.
        """
        lexicon = self._vocabulary.lexicon
        words = query_terms(query, lexicon)
        if not words:
            return Found()
        index, mine = self._opened(), own or self.own(())
        hits, written = index.find(words, most), mine.find(words, most)
        if not hits.count and not written.count:
            words = typed_terms(query, lexicon)
            hits, written = index.find(words, most), mine.find(words, most)
        is_partial, meant = False, ""
        if not hits.count and not written.count:
            meant = self._meant(query, words)
            hits = index.find(words, most, is_any=True)
            is_partial = bool(hits.count)
        outlines = {outline.id: outline for outline in self._library.outlines()}
        shown = tuple(
            one for hit in hits.best if (one := self._shown(hit, outlines, words)) is not None
        )
        return Found(shown, hits.count, written.best, written.count, is_partial, meant)

    def is_ready(self) -> bool:
        """Whether every course has been read for search."""
        known = self._opened().digests()
        return all(known.get(one.id) == one.digest for one in self._library.outlines())

    def close(self) -> None:
        """Let go of the index."""
        if self._index is not None:
            self._index.close()

    # --- reading -----------------------------------------------------------------------

    def _opened(self) -> SearchIndex:
        with self._opening:
            if self._index is None:
                self._index = SearchIndex(self._path, self._vocabulary.lexicon)
                self._index.begin(self._code())
            return self._index

    def _code(self) -> str:
        file = self._vocabulary.file
        words = file.stat().st_mtime_ns if file.is_file() else 0
        return f"{code_of(*_CODE)}-{words}"

    def _read(
        self, index: SearchIndex, outline: CourseOutline, is_wanted: Callable[[], bool]
    ) -> int:
        """Read a course anew; return how many of its lessons have changed."""
        try:
            course = self._library.open(outline.id)
        except CourseUnreadable:
            return 0  # it went meanwhile, and the next refresh will say so
        about = passages_of_course(course, self._renderers(course, ""))
        read = int(index.keep_lesson(course.id, "", about))
        for lesson in course.lessons:
            if not is_wanted():
                return read
            passages = passages_of_lesson(lesson, self._renderers(course, lesson.file))
            read += index.keep_lesson(course.id, lesson.id, passages)
        lessons = ["", *(lesson.id for lesson in course.lessons)]
        index.keep_course(course.id, outline.digest, lessons)
        return max(read, 1)

    def _renderers(self, course: Course, file: str) -> Renderers:
        library = self._library
        marks = source_marks(course.sources)
        known = {OWN, *marks} if marks else set[str]()
        return Renderers(
            lambda prose: library.rich_text(course, prose),
            library.inline,
            lambda text: library.blocks(text, course, file),
            lambda line: unmarked(line, known),
        )

    # --- finding -----------------------------------------------------------------------

    def _shown(
        self, hit: Hit, outlines: dict[str, CourseOutline], words: Sequence[Sequence[str]]
    ) -> CourseHit | None:
        outline = outlines.get(hit.course)
        if outline is None:
            return None
        passage = hit.passage
        # Their titles stand above what they are about.
        is_titled = passage.kind in _TITLED and len(passage.lines) > 1
        lines = passage.lines[1:] if is_titled else passage.lines
        snippet, line = snippet_of(lines, words, self._vocabulary.lexicon)
        titles = (lesson.title for lesson in outline.lessons if lesson.id == hit.lesson)
        spot = Spot(passage.anchor, passage.line + line, lines[line])
        return CourseHit(
            kind=passage.kind,
            course=hit.course,
            course_title=outline.title,
            lesson=hit.lesson,
            lesson_title=next(titles, ""),
            heading=passage.lines[0] if is_titled else passage.heading,
            snippet=snippet,
            spot=None if passage.kind is PassageKind.COURSE else spot,
        )

    def _meant(self, query: str, words: Sequence[Sequence[str]]) -> str:
        """Return the query with the words that no course has mended; empty without any."""
        index = self._opened()
        asked = asked_words(query)
        meant = tuple(
            typed if index.find([word], 0).count else index.nearest(typed) or typed
            for typed, word in zip(asked, words, strict=True)
        )
        return " ".join(meant) if meant != asked else ""
