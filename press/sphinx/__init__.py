"""The roles and directives of the book, and what its pages need."""
