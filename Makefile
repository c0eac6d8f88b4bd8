# What can be done with Greetline, and how it is done. `make` alone lists it.

PYTHON ?= python3
SETUP   = $(PYTHON) server/ops/bootstrap.py
BIN     = .venv/bin
export DENO_DIR ?= $(CURDIR)/.venv/cache/deno

.DEFAULT_GOAL = help
.PHONY: help run test prove check bench lock ready

help: ## list what can be done
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 14

run: ## start Greetline here, with its demo store; sets up what is missing; GREETLINE_PORT, GREETLINE_DATA
	@exec $(SETUP) run

test: check ## all checks, then all tests but the long proofs
	$(BIN)/python -m pytest -n 4 --dist worksteal -m "not prove"

prove: ready ## the long proofs, at full size: histories, kills, races, and the benches' table
	$(BIN)/python -m pytest -m prove
	$(BIN)/python -m tests.bench.prove

check: ready ## format, lint, who may import whom, types: Python, then the pages
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(BIN)/deno fmt --check
	$(BIN)/deno lint
	$(BIN)/deno check kiosk display server

bench: ready ## figures of speed, at a size for every day
	$(BIN)/python -m tests.bench.prove --small

lock: ## after a change of a requirement: pin anew what it needs in turn; then `make test`
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	  --custom-compile-command "make lock" \
	  requirements.txt tests/requirements.txt --output-file config/constraints.txt
	$(BIN)/deno install

# Not listed: the environment of the tests and checks; instant when it is there.
ready:
	@$(SETUP) setup test
