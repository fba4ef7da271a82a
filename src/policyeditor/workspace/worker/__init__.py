"""Work done in processes of their own, so that the window never waits and nothing can hang it."""
