"""The learners' records in SQLite. The only package that knows SQL."""
