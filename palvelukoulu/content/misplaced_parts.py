"""Parts of a dialogue whose headings stand on the level of the dialogue itself."""

from collections.abc import Iterable
from dataclasses import replace

from palvelukoulu.content.splitter import Heading
from palvelukoulu.content.words import folded
from palvelukoulu.core.diagnostics import Diagnostic


def with_misplaced_parts(
    problems: Iterable[Diagnostic], headings: Iterable[Heading], dialogue: Heading
) -> tuple[Diagnostic, ...]:
    """Return the problems; one with an arrow tells where the part is that it leads to."""
    below = {
        folded(one.text): one
        for one in headings
        if one.line > dialogue.line and one.level == dialogue.level
    }
    return tuple(_told(one, below) for one in problems)


def _told(problem: Diagnostic, below: dict[str, Heading]) -> Diagnostic:
    part = below.get(folded(problem.facts.get("target", "")))
    if problem.code != "PK062" or part is None:
        return problem
    written = f"{'#' * part.level} {part.text}"
    facts = {"part": written, "part_line": str(part.line), "near_part": f"#{written}"}
    return replace(problem, facts={**problem.facts, **facts})
