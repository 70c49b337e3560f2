"""Matches the texts of JSON data files against the patterns that their fields were made by, with Python's own re.

    match_patterns.py DATA.json FIELD PATTERN [FIELD PATTERN ...]

A pattern whose field is named with a plus before it, such as +code, must have given different texts in all rows.
"""

import json
import re
import sys


def mismatches(rows, field, pattern):
    """The texts that the pattern does not match as a whole."""
    whole = re.compile(pattern)
    return [row[field] for row in rows if not whole.fullmatch(row[field])]


def repeated(rows, field):
    """How many rows have a text that an earlier one has."""
    return len(rows) - len({row[field] for row in rows})


def main():
    path, *pairs = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        rows = json.load(file)
    broken = False
    for field, pattern in zip(pairs[0::2], pairs[1::2]):
        name = field.lstrip("+")
        wrong = mismatches(rows, name, pattern)
        if wrong:
            print(f"{name}: {len(wrong)} texts do not match {pattern}, such as {wrong[0]!r}")
            broken = True
        if field != name and repeated(rows, name):
            print(f"{name}: {repeated(rows, name)} texts are there before")
            broken = True
    if not broken:
        print(f"{len(rows)} rows, {len(pairs) // 2} patterns match")
    return 3 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
