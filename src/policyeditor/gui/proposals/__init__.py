"""What came back in a Word file: proposals to accept, reject or put into other words."""
