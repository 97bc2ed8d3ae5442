"""A promise some time later: how did it go?"""
