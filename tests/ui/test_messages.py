"""Every failure has a sentence with a next step, in the window and in the commands."""

import importlib
import pkgutil

import pytest

import palvelukoulu
from palvelukoulu.cli import messages as said_by_commands
from palvelukoulu.core import errors
from palvelukoulu.core.errors import UserError
from palvelukoulu.ui import messages


def failures() -> list[type[UserError]]:
    """Every kind of failure there is, wherever it is defined."""
    for module in pkgutil.walk_packages(palvelukoulu.__path__, "palvelukoulu."):
        if module.name.split(".")[1] in {"core", "store", "study", "exchange", "content"}:
            importlib.import_module(module.name)
    found = [errors.UserError]
    for kind in found:
        found.extend(kind.__subclasses__())
    return found[1:]


@pytest.mark.parametrize("kind", failures(), ids=lambda kind: kind.__name__)
def test_every_failure_has_its_sentences(kind: type[UserError]) -> None:
    sentence = messages.explain(kind(path="/tiedot"))

    assert sentence.endswith(".")
    assert "/tiedot" not in sentence
    assert "/tiedot" in said_by_commands.explain(kind(path="/tiedot"))


def test_there_are_no_sentences_for_failures_that_do_not_exist() -> None:
    assert set(messages.SENTENCES) == {kind.code for kind in failures()}
