"""The first tour: five bubbles that point at real parts of the window."""
