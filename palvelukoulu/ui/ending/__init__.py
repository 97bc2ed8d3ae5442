"""The ends of a lesson and of a course."""
