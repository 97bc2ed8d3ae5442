"""The code that made what is remembered of courses: what other code made is not to be trusted."""

from pathlib import Path

import palvelukoulu


def code_of(*parts: str) -> str:
    """Name the present code of some packages of the program.

    A packaged program has no source files and goes by its version; in a checkout every
    change to them counts.
    """
    here = Path(palvelukoulu.__file__).parent
    sources = (source for part in parts for source in (here / part).rglob("*.py"))
    newest = max((source.stat().st_mtime_ns for source in sources), default=0)
    return f"{palvelukoulu.__version__}-{newest}"
