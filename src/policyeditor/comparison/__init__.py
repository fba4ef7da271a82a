"""Clauses matched between two versions, words compared, significance judged with reasons."""
