"""Something that is there when it is asked for: a button, and under it what it shows."""

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.theme.theme import Theme

_GAP = 8


class Unfolding(QWidget):
    """A button that shows something and hides it again; what it shows is made when it is shown."""

    def __init__(
        self,
        theme: Theme,
        show: str,
        hide: str,
        make: Callable[[], QWidget],
        into: QBoxLayout | None = None,
    ) -> None:
        """Offer to show what `make` makes, under the button unless `into` is another place.

        `show` and `hide` are the words of the button.
        """
        super().__init__()
        self._words = (show, hide)
        self._make = make
        self._content: QWidget | None = None
        self.button = Button(theme, show, ButtonKind.QUIET)
        self.button.clicked.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        row = FlowRow()
        row.add(self.button)
        self._column.addWidget(row)
        self._into = into or self._column

    def withdraw(self) -> None:
        """Take the button and what it shows away for good."""
        for widget in (self, self._content):
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _turn(self) -> None:
        if self._content is None:
            self._content = self._make()
            self._into.addWidget(self._content)
            self._content.show()
        else:
            self._content.setVisible(self._content.isHidden())
        show, hide = self._words
        self.button.setText(show if self._content.isHidden() else hide)
