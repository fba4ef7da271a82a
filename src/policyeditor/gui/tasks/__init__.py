"""What a person does in the window: open, save, review, publish, recover."""
