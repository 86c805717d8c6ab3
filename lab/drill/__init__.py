"""Small sabotages of the book, and which guard notices."""
