"""Fixtures for every test. Qt draws off screen unless ``--headed`` is given."""

import os
from collections.abc import Generator

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--headed", action="store_true", help="show windows on screen")


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--headed"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """See after each test with widgets that the program keeps nothing Qt frees untold."""
    yield
    if "qapp" in getattr(item, "fixturenames", ()):
        from tests.layout_items import kept_items  # noqa: PLC0415 - other tests know no Qt

        assert kept_items() == []
