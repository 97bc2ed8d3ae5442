"""The program's mark on title bars and task bars."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QIcon, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from palvelukoulu.ui.components.navigation import Logo
from palvelukoulu.ui.theme.theme import Theme

_SIZES = (16, 24, 32, 48, 64, 128)


def window_icon(theme: Theme) -> QIcon:
    """Return the program's mark in the sizes that title bars and task bars use."""
    icon = QIcon()
    for size in _SIZES:
        logo = Logo(theme, round(size / theme.scale))
        pixmap = QPixmap(logo.size())
        pixmap.fill(Qt.GlobalColor.transparent)
        logo.render(pixmap, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        icon.addPixmap(pixmap)
        logo.deleteLater()
    return icon
