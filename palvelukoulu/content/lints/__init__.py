"""Remarks on what is probably not meant."""

from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Split
from palvelukoulu.core.course import Page
from palvelukoulu.core.exercise import Block


def lint_block(block: Block, remarks: Remarks) -> None:
    """Remark on an exercise of any kind."""


def lint_prose(split: Split, pages: tuple[Page, ...], remarks: Remarks) -> None:
    """Remark on a lesson's prose."""
