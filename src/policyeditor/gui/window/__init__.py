"""The main window: its places, menus and what each menu entry does."""
