"""Bookmarks, highlights and notes on the steps of a lesson."""
