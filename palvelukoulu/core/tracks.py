"""Ways through a library: which courses, in which order, and what is done together.

Lists show them in the first painted window, so they are light values.
"""

from typing import NamedTuple


class Track(NamedTuple):
    """A way through a library, as its author wrote it.

    Attributes:
        description: Plain text; empty when there is none.
        stops: Paths of course folders, and of the files of lessons that are done together.
    """

    name: str
    description: str
    stops: tuple[str, ...]
