"""The learner's first page and the list of courses."""
