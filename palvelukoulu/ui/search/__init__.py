"""Looking for words everywhere."""
