"""The fast functions and their peers, timed."""
