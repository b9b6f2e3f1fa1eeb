"""Speed as ratios to other tools, measured in one run: ``python -m benchmarks``."""
