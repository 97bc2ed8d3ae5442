"""Recalling what has been learnt: a few questions a day, from every course."""
