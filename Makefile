# Two commands for a fresh machine; the work is done by packaging/dev.py, also on Windows and macOS.
PYTHON ?= python3

.PHONY: run test setup
run:
	$(PYTHON) packaging/dev.py run

test:
	$(PYTHON) packaging/dev.py test

setup:
	$(PYTHON) packaging/dev.py setup
