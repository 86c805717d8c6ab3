"""The runner of the exercises: ./exercise at the root of the repository.

collection   the exercises: which there are, and what each says of itself
compiler     the compiler and Catch2, called as the book calls them
verdicts     how a check may end, in words
workshop     compiles, runs and draws what nobody has checked
check        holds a learner's copy against the tests
claims       holds a reader's header against a chapter's claims
desk         the learner's files; `progress` remembers, `watch` waits
show         writes to the terminal; `plot` draws the learner's curve
verify       holds the exercises to what they promise, for their authors
"""


class ComplaintError(Exception):
    """Something that whoever reads it can put right, in words."""
