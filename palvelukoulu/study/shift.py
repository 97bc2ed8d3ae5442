"""The first minutes of a shift: one's own mantra, one question to recall, one promise."""

from collections.abc import Callable
from dataclasses import dataclass

from palvelukoulu.core.records import Learner
from palvelukoulu.store.database import Store
from palvelukoulu.study.commitments import Commitment, commitments
from palvelukoulu.study.own_mantra import OwnMantra, own_mantra
from palvelukoulu.study.review import Question, Today


@dataclass(frozen=True, slots=True)
class Shift:
    """What there is for the start of a shift; each part may be missing.

    Attributes:
        commitments: The promises that stand, the newest first.
    """

    mantra: OwnMantra | None
    question: Question | None
    commitments: tuple[Commitment, ...]

    @property
    def is_anything(self) -> bool:
        """Whether there is a part at all."""
        return bool(self.mantra or self.question or self.commitments)


def shift(store: Store, learner: Learner, today: Today, plain: Callable[[str], str]) -> Shift:
    """Gather what there is for the start of a shift.

    `plain` makes plain text of a line of an author's Markdown. Raises `UserError`.
    """
    return Shift(
        own_mantra(store, learner, plain),
        next((one for one in today.questions if not one.is_term), None),
        tuple(reversed(commitments(store, learner))),
    )
