#!/bin/sh
# The tasks of this project: `./do` lists them.
set -eu
cd "$(dirname "$0")"
python=.venv/bin/python

usage() {
    cat <<'TASKS'
./do setup          make .venv with all that development needs
./do test [ARG…]    all tests; arguments go to pytest
./do fast [ARG…]    tests without browser, Java and slow properties, on all cores
./do accept [NAME…] golden files that differ: each shown as a diff, kept when you say so
./do lint           ruff, mypy, the import contract
./do docs [--check] make the pages that are made of the code, or tell which are old
./do site [FOLDER]  the documents as a site, in dist/docs
./do locks          the lock files, newest versions of everything (needs uv)
./do lowest         the fast tests with the lowest versions allowed (needs uv)
./do onefile [SYS]  malstyr in one file for linux or windows, in dist/
./do bench [N]      speed as ratios to other tools, the best of N runs
TASKS
}

task=${1:-help}
[ $# -gt 0 ] && shift
tools() { # stop where the tools of development are not there
    "$python" -c 'import importlib.util as u, sys; sys.exit(not all(map(u.find_spec, ("pytest", "shiv"))))' 2>/dev/null && return
    echo "./do $task needs the tools of development. Type: ./do setup" >&2
    exit 2
}

case "$task" in test | fast | accept | lint | docs | site | onefile | bench) tools ;; esac
case "$task" in
setup) ./setup dev ;;
test) exec "$python" -m pytest "$@" ;;
fast)
    unset PYTHONDONTWRITEBYTECODE # else every process compiles every test anew
    exec "$python" -m pytest -n auto --dist worksteal -m "not browser and not java and not slow" "$@"
    ;;
accept) exec "$python" tests/accept.py "$@" ;;
lint)
    .venv/bin/ruff check .
    .venv/bin/ruff format --check .
    .venv/bin/mypy
    .venv/bin/lint-imports
    ;;
docs) exec "$python" docs/make.py "$@" ;;
site) exec "$python" docs/website.py "$@" ;;
locks)
    lock() { # one file of the same versions as the first
        file=$1
        shift
        uv pip compile pyproject.toml "$@" --universal --generate-hashes --no-emit-index-url --no-header \
            --no-annotate --quiet -o "$file"
    }
    lock requirements-dev.lock --all-extras --upgrade
    lock requirements.lock -c requirements-dev.lock
    lock requirements-all.lock -c requirements-dev.lock --extra pdf --extra docx --extra parquet --extra ics
    lock requirements-onefile.lock -c requirements-dev.lock --extra docx --extra ics
    ;;
lowest) exec release/lowest.sh "$@" ;;
onefile) exec "$python" -m release.one_file "$@" ;;
bench) exec "$python" -m benchmarks "$@" ;;
help | --help | -h) usage ;;
*)
    usage >&2
    exit 2
    ;;
esac
