"""Two languages of a policy side by side."""
