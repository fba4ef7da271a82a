"""The publish assistant: from the changes since the last published version to what goes out."""
