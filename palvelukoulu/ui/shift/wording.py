"""What goes along today, in words."""

from PySide6.QtCore import QCoreApplication

from palvelukoulu.study.clock import day_of
from palvelukoulu.study.commitments import carried
from palvelukoulu.study.shift import Shift
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.follow_up.wording import plainly

translate = QCoreApplication.translate


def along_today(shift: Shift, desk: Desk) -> str:
    """Say which promise was taken along today; empty when none was."""
    promise = carried(shift.commitments, day_of(desk.clock()))
    if promise is None:
        return ""
    text = translate("Shift", "Tänään mukanasi: {promise}")
    return text.format(promise=plainly(promise, desk.library.inline))
