"""The sweep: every float function of the book, at every float there is.

functions.py finds the functions and writes the C++ that calls them; lab/sweep
is the C++ that compares; exact.py decides with formulas what double cannot;
record.py keeps what was found; sweep.py is `make sweep`.
"""
