"""A policy in the language it is translated from."""

from __future__ import annotations

ENGLISH = """---
title: Privacy # the page's name
lang: en
permalink: /en/privacy/
---

# Privacy

1. Keeping

   (A) We **delete** your data
   after [90 days](/en/terms/).

   (B) We keep invoices.

2. Sharing

   We share nothing.
"""
