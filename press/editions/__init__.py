"""The book bound anew from its finished pages: EPUB, PDF, one page."""
