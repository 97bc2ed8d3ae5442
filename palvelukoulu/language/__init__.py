"""Finnish: pure functions on words and text. Knows nothing of courses."""
