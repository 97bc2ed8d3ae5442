"""What a course is about."""
