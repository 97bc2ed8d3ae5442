"""Records on their way out: files that other programs read."""
