"""Layouts within layouts keep nothing that Qt frees."""

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.ui.components.nesting import nest
from tests.layout_items import kept_items


@pytest.fixture
def whole(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def row_of(*labels: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    for label in labels:
        row.addWidget(label)
    row.addStretch(1)
    return row


@pytest.mark.usefixtures("qapp")
def test_qt_keeps_an_object_for_every_item() -> None:
    """When this fails, PySide has been mended, and `nest` can go."""
    whole = QWidget()
    QVBoxLayout(whole).addLayout(row_of(QLabel("yksi")))

    assert sorted(kept_items()) == ["QSpacerItem", "QWidgetItem"]
    shiboken6.delete(whole)


def test_nested_layouts_keep_no_items(whole: QWidget) -> None:
    column = QVBoxLayout()
    nest(column, row_of(QLabel("yksi"), QLabel("kaksi")))
    nest(QVBoxLayout(whole), column)

    assert kept_items() == []


def test_what_is_nested_is_laid_out_with_its_stretch(whole: QWidget) -> None:
    outer = QVBoxLayout(whole)
    nest(outer, row_of(QLabel("yksi")))
    nest(outer, row_of(QLabel("kaksi")), 3)

    assert [outer.stretch(0), outer.stretch(1)] == [0, 3]
    assert [one.text() for one in whole.findChildren(QLabel)] == ["yksi", "kaksi"]


def test_objects_made_after_items_have_gone_may_go_too(whole: QWidget) -> None:
    """With Qt's `addLayout` this crashes."""
    labels = [QLabel(str(number)) for number in range(400)]
    nest(QVBoxLayout(whole), row_of(*labels))
    for label in labels:
        label.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    holder = QObject()
    for _ in range(20_000):
        QObject(holder)
    shiboken6.delete(holder)

    assert not shiboken6.isValid(holder)
