# The workshop. Everything runs in .venv, which is made when it is needed and made again when its ingredients change.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CODE := generator/sdkgen templates/python/runtime templates/python/vendored generated
TYPED := $(CODE) $(wildcard tests/typing/*.py)

.DEFAULT_GOAL := help
.PHONY: help generate check test golden lint types demo bench corpus adoption constraints clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(VENV)/.made: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=...")'
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

$(VENV)/.bench: $(VENV)/.made
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[bench]'
	@touch $@

generate: $(VENV)/.made ## compile spec/ to generated/
	@$(BIN)/sdkgen generate

check: $(VENV)/.made ## fail if generated/ is not as generated, or if code is untidy or badly typed
	@$(BIN)/sdkgen check
	@$(MAKE) --no-print-directory lint types

test: $(VENV)/.made ## run all tests
	$(BIN)/pytest -n auto

golden: $(VENV)/.made ## run the golden tests and accept what they produce
	$(BIN)/pytest tests/golden --update-golden

lint: $(VENV)/.made ## ruff, and Black's opinion
	$(BIN)/ruff check generator templates tests generated
	$(BIN)/black --check --quiet generator templates tests generated

types: $(VENV)/.made ## mypy and pyright, both strict
	$(BIN)/mypy $(TYPED)
	$(BIN)/pyright --project pyproject.toml --pythonpath $(BIN)/python

demo: $(VENV)/.made ## watch the generated SDK talk to a server on this machine
	@$(BIN)/python -m tests.demo

bench: $(VENV)/.bench ## measure the generated SDK beside a floor and a peer
	$(BIN)/python -m tests.benchmarks

corpus: $(VENV)/.made ## generate and examine the SDKs of the documents in ../shared/specs
	$(BIN)/python -m tests.corpus --types

adoption: $(VENV)/.made ## compare an imported configuration's SDK with the published one, in PUBLISHED
	$(BIN)/python -m tests.adoption $(PUBLISHED)

constraints: ## write the newest versions that pyproject.toml allows to constraints.txt
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && $(PYTHON) -m venv "$$folder" && \
	"$$folder/bin/pip" install --quiet --disable-pip-version-check -e '.[dev,bench]' && \
	"$$folder/bin/pip" freeze --exclude-editable | grep -v '^[#-]' > constraints.txt

clean: ## remove what can be made again, but not generated/
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
