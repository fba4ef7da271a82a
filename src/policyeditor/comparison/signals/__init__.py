"""The signals of a significant change (S01 to S26 of the taxonomy), a module for each sort."""
