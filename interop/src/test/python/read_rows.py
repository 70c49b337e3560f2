"""Prints every row of dataset directories in canonical form (see dataset.py).

    read_rows.py pyarrow|duckdb|python DIRECTORY OUTPUT [DIRECTORY OUTPUT ...]

Each directory's rows go to the file named after it, one line a row, in the order of the files. A row holds exactly the columns
that the file has, so a column too many or too few shows as a difference.
"""

import sys

import readers
from dataset import Dataset, canonical_row, line


def main():
    reader, *pairs = sys.argv[1:]
    for directory, output in zip(pairs[0::2], pairs[1::2]):
        dataset = Dataset(directory)
        known = {field["name"] for field in dataset.columns}
        with open(output, "w", encoding="utf-8", newline="\n") as out:
            for row in readers.rows(reader, dataset):
                unknown = set(row) - known
                if unknown:
                    raise ValueError(f"{directory}: columns {sorted(unknown)} are in no schema")
                out.write(line(canonical_row(dataset.columns, row)) + "\n")


if __name__ == "__main__":
    main()
