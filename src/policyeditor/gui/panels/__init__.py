"""The panels beside the text: views with wishes, which know nothing of each other."""
