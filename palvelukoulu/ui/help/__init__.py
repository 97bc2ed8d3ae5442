"""Keys, and how things work."""
