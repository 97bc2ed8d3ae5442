"""The widgets the screens are made of. Each takes the `Theme` as its first argument."""
