"""Colours, type, sizes and icons: one `Theme` object made by the composition root."""
