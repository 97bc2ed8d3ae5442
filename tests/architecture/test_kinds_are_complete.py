"""An exercise kind is complete when all its parts exist."""

import pytest

from palvelukoulu.core.exercise import AnyKind
from palvelukoulu.core.exercises import KINDS, UPCOMING
from palvelukoulu.ui.exercises import WIDGETS


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_has_a_widget(kind: AnyKind) -> None:
    assert kind.exercise in WIDGETS


def test_no_widget_is_left_without_a_kind() -> None:
    assert set(WIDGETS) == {kind.exercise for kind in KINDS}


def test_kinds_have_names_and_words_of_their_own() -> None:
    names = [kind.name for kind in KINDS]
    words = [word for kind in KINDS for word in kind.words] + [w for ws in UPCOMING for w in ws]
    assert len(set(names)) == len(names)
    assert len({word.casefold() for word in words}) == len(words)
