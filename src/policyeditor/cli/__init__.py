"""The use cases of the program for scripts and continuous integration."""
