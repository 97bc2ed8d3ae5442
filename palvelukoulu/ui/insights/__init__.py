"""The learner's own words in one place."""
