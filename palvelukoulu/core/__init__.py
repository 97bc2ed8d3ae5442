"""What a course is and how a response is graded. No Qt, no SQLite, no files."""
