"""Random text ids that sort by time (UUIDv7, RFC 9562), so that records from many PCs merge."""

from datetime import datetime

_RANDOM_A_BITS = 12
_RANDOM_B_BITS = 62


def new_id(at: datetime) -> str:
    """Return a new id for something that happened at `at` (aware)."""
    import secrets  # noqa: PLC0415 - the first painted window makes no ids
    import uuid  # noqa: PLC0415 - likewise

    milliseconds = int(at.timestamp() * 1000)
    value = (
        (milliseconds & ((1 << 48) - 1)) << 80
        | 0x7 << 76
        | secrets.randbits(_RANDOM_A_BITS) << 64
        | 0b10 << 62
        | secrets.randbits(_RANDOM_B_BITS)
    )
    return str(uuid.UUID(int=value))
