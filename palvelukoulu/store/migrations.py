"""Every change ever made to the database layout, oldest first.

A released migration is never edited; a mistake is corrected by the next one.
Table definitions are written out in full so that this file can be read as the
schema. No json_valid(): SQLite before 3.41 refuses it when schemas are not trusted.
Importing this costs 160 ms (sqlite-utils), so only an upgrade does.
"""

from typing import Final

from sqlite_utils import Database, Migrations

migrations: Final = Migrations("palvelukoulu")


@migrations(name="0001-event-log")
def _event_log(db: Database) -> None:
    """The source of truth, and beside it what belongs to one learner alone."""
    db.execute(
        """
        CREATE TABLE identity (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            database TEXT NOT NULL,
            device TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE event (
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            at TEXT NOT NULL,
            kind TEXT NOT NULL,
            body TEXT,
            salt BLOB,
            body_hash TEXT NOT NULL,
            prev TEXT NOT NULL,
            hash TEXT NOT NULL,
            CHECK ((body IS NULL) = (salt IS NULL))
        ) STRICT
        """
    )
    _guard_event_log(db)
    db.execute(
        """
        CREATE TABLE private_body (
            event TEXT PRIMARY KEY REFERENCES event (id),
            learner TEXT NOT NULL,
            salt BLOB NOT NULL,
            body TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX private_body_by_learner ON private_body (learner)")


def _guard_event_log(db: Database) -> None:
    """Let events only be added, and their bodies erased."""
    db.execute(
        """
        CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
        BEGIN
            SELECT RAISE(ABORT, 'the event log is only added to');
        END
        """
    )
    db.execute(
        """
        CREATE TRIGGER event_is_only_erased BEFORE UPDATE ON event
        WHEN NEW.body IS NOT NULL OR NEW.salt IS NOT NULL
            OR NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id OR NEW.at IS NOT OLD.at
            OR NEW.kind IS NOT OLD.kind OR NEW.body_hash IS NOT OLD.body_hash
            OR NEW.prev IS NOT OLD.prev OR NEW.hash IS NOT OLD.hash
        BEGIN
            SELECT RAISE(ABORT, 'the event log is only added to');
        END
        """
    )


@migrations(name="0002-learners-and-standings")
def _learners_and_standings(db: Database) -> None:
    """What follows from the log; `doctor` makes it again and compares."""
    db.execute(
        """
        CREATE TABLE learner (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            colour INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )
    # Best score, number of attempts and the latest of them for what makes an exercise right.
    db.execute(
        """
        CREATE TABLE standing (
            learner TEXT NOT NULL REFERENCES learner (id),
            course TEXT NOT NULL,
            edition TEXT NOT NULL,
            exercise TEXT NOT NULL,
            key TEXT NOT NULL,
            best REAL CHECK (best BETWEEN 0 AND 1),
            attempts INTEGER NOT NULL,
            latest INTEGER NOT NULL REFERENCES event (seq),
            PRIMARY KEY (learner, course, edition, exercise, key)
        ) STRICT, WITHOUT ROWID
        """
    )


@migrations(name="0003-lessons-and-completions")
def _lessons_and_completions(db: Database) -> None:
    """What follows from the log, continued."""
    db.execute(
        """
        CREATE TABLE lesson_finish (
            learner TEXT NOT NULL REFERENCES learner (id),
            course TEXT NOT NULL,
            edition TEXT NOT NULL,
            lesson TEXT NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (learner, course, edition, lesson)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE completion (
            id TEXT PRIMARY KEY,
            learner TEXT NOT NULL REFERENCES learner (id),
            course TEXT NOT NULL,
            version TEXT NOT NULL,
            digest TEXT NOT NULL,
            title TEXT NOT NULL,
            score REAL CHECK (score BETWEEN 0 AND 1),
            pass_mark REAL,
            at TEXT NOT NULL,
            offset_minutes INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX completion_by_learner ON completion (learner, course)")


@migrations(name="0004-wordings-and-drafts")
def _wordings_and_drafts(db: Database) -> None:
    """How exercises were worded when they were answered, and responses not given yet."""
    db.execute(
        """
        CREATE TABLE wording (
            course TEXT NOT NULL,
            exercise TEXT NOT NULL,
            key TEXT NOT NULL,
            text TEXT NOT NULL,
            kind TEXT NOT NULL,
            body TEXT NOT NULL,
            UNIQUE (course, exercise, key, text)
        ) STRICT
        """
    )
    for table in ("draft", "private_draft"):
        db.execute(
            f"""
            CREATE TABLE {table} (
                learner TEXT NOT NULL REFERENCES learner (id),
                course TEXT NOT NULL,
                exercise TEXT NOT NULL,
                key TEXT NOT NULL,
                body TEXT NOT NULL,
                PRIMARY KEY (learner, course, exercise, key)
            ) STRICT
            """
        )


@migrations(name="0005-places-and-preferences")
def _places_and_preferences(db: Database) -> None:
    """Where learners are, who was here last, and how each likes to read."""
    # `turn` counts up, because clocks go back; `anchor` is null once the lesson is finished.
    db.execute(
        """
        CREATE TABLE position (
            learner TEXT NOT NULL REFERENCES learner (id),
            course TEXT NOT NULL,
            lesson TEXT NOT NULL,
            anchor TEXT,
            offset INTEGER NOT NULL,
            turn INTEGER NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (learner, course, lesson)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE UNIQUE INDEX position_by_turn ON position (learner, turn)")
    db.execute(
        """
        CREATE TABLE preferences (
            learner TEXT PRIMARY KEY REFERENCES learner (id),
            body TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE last_used (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            learner TEXT NOT NULL REFERENCES learner (id)
        ) STRICT
        """
    )


@migrations(name="0006-course-updates")
def _course_updates(db: Database) -> None:
    """What courses asked when they were last looked at, and what that means for whom."""
    db.execute(
        """
        CREATE TABLE revision (
            course TEXT PRIMARY KEY,
            digest TEXT NOT NULL,
            body TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )
    # What to answer once more, or for the first time, in what had been studied already.
    db.execute(
        """
        CREATE TABLE course_news (
            learner TEXT NOT NULL REFERENCES learner (id),
            course TEXT NOT NULL,
            exercise TEXT NOT NULL,
            is_new INTEGER NOT NULL,
            is_told INTEGER NOT NULL,
            PRIMARY KEY (learner, course, exercise)
        ) STRICT, WITHOUT ROWID
        """
    )


@migrations(name="0007-marks")
def _marks(db: Database) -> None:
    """Which change of a bookmark, highlight or note stands, and notes being written."""
    db.execute(
        """
        CREATE TABLE mark (
            learner TEXT NOT NULL REFERENCES learner (id),
            id TEXT NOT NULL,
            turn INTEGER NOT NULL,
            event TEXT NOT NULL REFERENCES event (id),
            is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1)),
            PRIMARY KEY (learner, id)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE private_mark_draft (
            learner TEXT NOT NULL REFERENCES learner (id),
            mark TEXT NOT NULL,
            at TEXT NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (learner, mark)
        ) STRICT
        """
    )
