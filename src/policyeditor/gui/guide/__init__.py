"""The guide: short illustrated chapters, in a window of their own."""
