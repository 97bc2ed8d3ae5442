"""Translations of the interface; the sources are Finnish."""
