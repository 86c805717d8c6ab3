"""Formulas: read from the chapters, evaluated, and held against the code.

grammar.py reads LaTeX into a tree, evaluate.py computes the tree's value and
slope to 800 digits, check.py finds the formulas of the book and checks them.
"""
