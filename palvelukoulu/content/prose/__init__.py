"""Prose: Markdown as trainers write it, read into the safe tree that is drawn."""

from palvelukoulu.content.prose.rich import blocks, inline

__all__ = ["blocks", "inline"]
