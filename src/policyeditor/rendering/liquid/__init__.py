"""Liquid: what a Jekyll site fills into a policy before its Markdown is read."""
