"""A picture of every screen and state, made off screen by the program itself."""
