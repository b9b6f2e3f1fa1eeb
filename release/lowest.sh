#!/bin/sh
# The fast tests with the lowest versions that pyproject.toml allows (needs uv): bounds that do not hold are found here.
set -eu
cd "$(dirname "$0")/.."
lowest=$(mktemp -d)
trap 'rm -rf "$lowest"' EXIT
uv venv --quiet "$lowest"
uv pip install --quiet --python "$lowest/bin/python" --resolution lowest-direct -e ".[pdf,docx,parquet,ics,lsp,dev]"
"$lowest/bin/python" -m pytest -n auto --dist worksteal -m "not browser and not java and not slow" "$@"
