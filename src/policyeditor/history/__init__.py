"""The only door to git: versions of a policy folder."""
