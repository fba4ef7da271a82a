"""The command palette: everything the window can do, and every place to go to, by words."""
