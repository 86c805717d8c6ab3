"""Formulas: read from the chapters, evaluated, and held against the code.

grammar.py reads LaTeX into a tree, evaluate.py computes the tree's value and
slope in the numbers of balls.py, check.py finds the formulas of the book and
has them checked: as identities, or by tests of the code with exact tables.
"""
