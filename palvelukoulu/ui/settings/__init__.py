"""The reading settings, as a popover and as a page."""
