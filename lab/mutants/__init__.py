"""Mutants: whether a claim would notice if the code it claims of were wrong."""
