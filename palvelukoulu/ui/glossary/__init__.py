"""The terms of all courses: to read, to look for and to practise."""
