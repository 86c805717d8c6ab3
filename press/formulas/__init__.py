"""Formulas: read from the chapters, evaluated, and held against the code.

house.py writes what was pasted as the book does, grammar.py reads it into a
tree, reading.py gives functions their arguments, evaluate.py computes value and
slope in the numbers of balls.py. book.py goes through the chapters; check.py
has all of it checked: as identities, or by tests of the code with exact tables.
"""
