"""The parts of a conversation with a customer: what is said, the mood, the replies."""
