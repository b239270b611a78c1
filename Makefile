# Every target says what it does; `make` alone lists them. PYTHON names the Python to start from.
PYTHON = python3
VENV = .venv/bin
# Something here where a window can be shown: the demo opens it then.
SCREEN = $(DISPLAY)$(WAYLAND_DISPLAY)$(filter Darwin,$(shell uname -s))$(filter Windows_NT,$(OS))

.PHONY: help demo test lint bench vm package shots translations accuracy ground-demo ground-dev ground-bench

help: ## what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

demo: ground-demo ## the whole job on the built-in practice network, in the window if there is a screen
	@$(VENV)/python -m wizard practice pptp_passthrough_off $(if $(strip $(SCREEN)),--window)

test: ground-dev ## every test; the namespace lab too where this is Linux and root
	$(VENV)/python -m pytest

lint: ground-dev ## style, types and who may import whom
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy
	$(VENV)/mypy --strict packaging/bootstrap.py
	$(VENV)/mypy --strict packaging/translations.py
	$(VENV)/lint-imports
	$(VENV)/python packaging/translations.py check

bench: ground-bench ## the probes beside ike-scan and nmap, the window beside nm-connection-editor
	$(VENV)/python -m tests.bench

vm: ## (to come) the same lab in a virtual machine, with real PPP, L2TP and ESP
	@echo "The virtual machine lab comes with a later version; make test runs the namespace lab." >&2; exit 2

package: ## (to come) installable packages for Windows, macOS and Linux
	@echo "Packages come with a later version; make demo runs the program from here." >&2; exit 2

shots: ground-dev ## pictures of every page of the window, in build/shots and build/shots-x11
	$(VENV)/python -m tests.ui.shots
	if command -v Xvfb >/dev/null; then \
	    $(VENV)/python -m tests.ui.shots --xcb --variants light --out build/shots-x11; fi

translations: ground-dev ## put the texts of today into the language files; lists what is missing
	$(VENV)/python packaging/translations.py update
	$(VENV)/python packaging/translations.py check

accuracy: ## (to come) how often the diagnosis is right, over thousands of made-up networks
	@echo "The accuracy count comes with a later version; make bench measures the probes." >&2; exit 2

ground-demo:
	@$(PYTHON) packaging/bootstrap.py demo

ground-dev:
	@$(PYTHON) packaging/bootstrap.py dev

ground-bench:
	@$(PYTHON) packaging/bootstrap.py bench
