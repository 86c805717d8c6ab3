"""Sentences drawn from the chapters, and what a reader finds holds them."""
