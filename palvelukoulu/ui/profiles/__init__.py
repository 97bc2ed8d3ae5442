"""Who studies: the first start, and choosing."""
