"""What PySide keeps of the items of layouts (see `palvelukoulu.ui.components.nesting`)."""

import shiboken6
from PySide6.QtWidgets import QLayout, QLayoutItem


def kept_items() -> list[str]:
    """Return the types of the layout items that have an object in Python."""
    return [
        type(one).__name__
        for one in shiboken6.getAllValidWrappers()
        if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)
    ]
