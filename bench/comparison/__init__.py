"""Whole runs of this tool and others, side by side. Standard library only; started by bench/compare.py."""
