"""What a step of a lesson offers in the footer."""

from dataclasses import dataclass

from palvelukoulu.core.richtext import RichText
from palvelukoulu.ui.lesson.wording import Verdict


@dataclass(frozen=True, slots=True)
class Footing:
    """What a step of a lesson offers in the footer.

    Attributes:
        primary: Words of the primary button; empty for "on to the next step".
        missing: Why the primary button cannot be pressed yet, or empty.
        skip: Words of the quiet way on without answering, or empty.
        verdict: How the response came out; None before that.
        feedback: What the author says about the response.
        retry: Words for another try, or empty when there is none.
    """

    primary: str = ""
    missing: str = ""
    skip: str = ""
    verdict: Verdict | None = None
    feedback: RichText = ()
    retry: str = ""
    retry_icon: str = "rotate-ccw"
