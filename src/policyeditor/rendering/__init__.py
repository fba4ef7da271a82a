"""Markdown to HTML as the site publishes it; sanitised, with source lines, in patches."""
