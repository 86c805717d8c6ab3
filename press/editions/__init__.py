"""The book bound anew from its finished pages, as EPUB and as PDF."""
