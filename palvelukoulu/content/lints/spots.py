"""Where in the file a part of an item's text stands."""

from collections.abc import Sequence

from palvelukoulu.core.exercise import Item


def column_of(item: Item, offset: int, lines: Sequence[str]) -> int:
    """Return the column of a character of the item's text.

    An item written on many lines is pointed at by its start: its text has been joined.
    """
    place = item.place
    written = lines[place.line - 1][place.column - 1 :].rstrip()
    return place.column + offset if written == item.text else place.column


def every(items: Sequence[Item]) -> list[Item]:
    """Return the items and the items under them."""
    return [one for item in items for one in (item, *every(item.children))]
