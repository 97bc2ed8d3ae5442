"""Reading aloud: a voice in a process of its own, and what is given to it."""
