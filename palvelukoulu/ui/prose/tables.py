"""Tables in prose: real cells, lines painted between the rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextLength, QTextTable, QTextTableFormat

from palvelukoulu.core.richtext import Align, Table
from palvelukoulu.ui.prose.formats import Formats, Place
from palvelukoulu.ui.prose.furniture import CELL_PAD, Furniture, Shape
from palvelukoulu.ui.prose.inlines import Hyphenate, write
from palvelukoulu.ui.theme.theme import Theme

_BELOW = 20
# Cells are narrow, so that their text is a step smaller than the text around them.
_CELL_ROLES = {"body": "choice"}
_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


def write_table(
    formats: Formats,
    cursor: QTextCursor,
    block: Table,
    place: Place,
    top: int,
    hyphenate: Hyphenate | None,
) -> list[Furniture]:
    """Write a table after the cursor's block and return the lines to paint in it."""
    theme = formats.theme
    columns = len(block.alignments)
    table = cursor.insertTable(len(block.rows) + 1, columns, _form(theme, place, top))
    lines = []
    for row, cells in enumerate((block.header, *block.rows)):
        is_header = row == 0
        role = "ui_strong" if is_header else _CELL_ROLES.get(place.role, place.role)
        inner = Place(role, "text2" if is_header else "text")
        plain, form = formats.of(inner, 0, 0)
        for column, inlines in enumerate(cells[:columns]):
            at = table.cellAt(row, column).firstCursorPosition()
            at.setBlockFormat(_aligned(plain, block.alignments[column]))
            at.setBlockCharFormat(form)
            write(theme, at, inlines, form, role, None if is_header else hyphenate)
        lines.append(_line(theme, table, row, place))
    return lines


def _form(theme: Theme, place: Place, top: int) -> QTextTableFormat:
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellPadding(theme.px(CELL_PAD))
    form.setCellSpacing(0)
    form.setHeaderRowCount(1)
    form.setLeftMargin(theme.px(place.left))
    form.setRightMargin(theme.px(place.right))
    form.setTopMargin(theme.px(top))
    form.setBottomMargin(theme.px(_BELOW))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return form


def _aligned(plain: QTextBlockFormat, align: Align) -> QTextBlockFormat:
    block = QTextBlockFormat(plain)
    block.setAlignment(_ALIGNMENTS[align])
    return block


def _line(theme: Theme, table: QTextTable, row: int, place: Place) -> Furniture:
    first = table.cellAt(row, 0).firstCursorPosition().block().blockNumber()
    last = table.cellAt(row, table.columns() - 1).lastCursorPosition().block().blockNumber()
    shape = Shape.ROW if row else Shape.HEADER
    left, right = theme.px(place.left), theme.px(place.right)
    return Furniture(shape, first, last, left, right=right)
