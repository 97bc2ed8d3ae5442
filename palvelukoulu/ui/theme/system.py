"""What the operating system says of motion."""

import sys

_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION


def wants_less_motion() -> bool:
    """Return whether the person has switched animations off in Windows.

    Qt tells it from 6.12 on only.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - elsewhere it would only cost time at the start

        is_animated = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(
            _CLIENT_AREA_ANIMATION, 0, ctypes.byref(is_animated), 0
        )
        return not is_animated.value
    return False
