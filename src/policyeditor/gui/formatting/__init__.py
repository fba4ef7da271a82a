"""Dialogs for what is put into a text: tables, links, pictures, comments."""
