"""Rich text on screen: one document built piece by piece, never from HTML."""
