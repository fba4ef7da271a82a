"""The preview: a policy as its site shows it, in step with the text."""
