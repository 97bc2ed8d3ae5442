"""The window. Only this package and the composition root know Qt."""
