"""Guards: each module finds one way in which the book could drift.

A guard has a function that takes the root of the repository and returns what
it found, one message for each finding, with file and line where there is one.
"""
