"""A course that follows its files while somebody writes it."""
