"""PDF of a policy and of a redline, set by typst."""
