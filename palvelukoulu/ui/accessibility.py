"""What screen readers need beyond Qt's own widgets: roles and spoken messages.

Heading levels are left out: an accessible object that also answers for attributes
crashes PySide6 (6.11.3 and 6.12.0).
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

ROLE = "accessibleRole"

_ROLES = {
    "heading": QAccessible.Role.Heading,
    "graphic": QAccessible.Role.Graphic,
    "list": QAccessible.Role.List,
    "list-item": QAccessible.Role.ListItem,
    "note": QAccessible.Role.Note,
    "grouping": QAccessible.Role.Grouping,
    "dialog": QAccessible.Role.Dialog,
}


def install() -> None:
    """Give widgets the role they ask for with `set_role`. Call once, before any is shown."""
    QAccessible.installFactory(_interface)


def set_role(widget: QWidget, role: str) -> None:
    """Ask for a role.

    Raises:
        KeyError: If there is no such role here.
    """
    if role not in _ROLES:
        raise KeyError(role)
    widget.setProperty(ROLE, role)


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Let a screen reader say `text`; urgent words interrupt what it is saying.

    Orca 43 does not listen to this: what must be heard belongs to the name of the
    widget that gets the focus as well.
    """
    QAccessible.updateAccessibility(announcement(widget, text, is_urgent=is_urgent))


def announcement(widget: QWidget, text: str, *, is_urgent: bool) -> QAccessibleAnnouncementEvent:
    """Return the event that asks a screen reader to say `text`."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    return event


def _interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    role = _ROLES.get(str(thing.property(ROLE) or ""))
    if role is None:
        return None
    name = thing.accessibleName() or (thing.text() if isinstance(thing, QLabel) else "")
    return QAccessibleWidget(thing, role, name)
