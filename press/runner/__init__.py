"""The runner of the exercises: ./exercise at the root of the repository.

A module for each thing it does: `collection` knows the exercises, `bounded`
runs what nobody has checked, `compiler` and `material` make it, `report` reads
the tests' report, `verdict` says what it means, `progress` remembers, `desk`
keeps the learner's files, `show` writes to the terminal, `verify` is for the
authors.
"""
