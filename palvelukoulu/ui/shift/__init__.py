"""The start of a shift: three minutes for oneself before the first customer."""
