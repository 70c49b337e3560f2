"""The rows that every writer of the corpus gets, as plain Python values; binary values are Base64 text, as in JSON.

They are a function of the row number alone. They hold what readers get wrong: nulls on each level, pages of
nulls alone, empty lists beside null
lists, long runs beside changing values (a dictionary's indices then come in several runs of both kinds), the ends of the
range of integers, texts with a common prefix, texts that are empty or beyond ASCII.
"""

import base64

COLOURS = ["red", "green", "blue", "a longer colour"]
SIGNS = ["ä", "ö", "€", "😀", ""]


def scalars():
    return [scalar_row(i) for i in range(300)]


def scalar_row(i):
    runs = (i // 50) % 2 == 0
    return {
        "id": 10_000 + 7 * i,
        "small": None if i % 11 == 3 else i // 20 if runs else i * 7 % 13,
        "number": {5: 2**63 - 1, 6: -(2**63)}.get(i, i * 2654435761 % 2**40 - 2**39),
        "price": i * 37 % 1000 / 8,
        "weight": i / 7 - 20,
        "title": None if i % 13 == 5 else "" if i % 29 == 1 else f"item {i // 10:03d} of shelf {SIGNS[i % 5]}",
        "code": COLOURS[i // 25 % 4] if runs else COLOURS[i * i % 4],
        "same": "always this",
        "flag": None if i % 17 == 0 else i // 8 % 2 == 0,
        "gaps": None if i // 60 % 2 else i * i,
        "never": None,
        "bits": base64.b64encode(bytes([i & 255, i >> 8, i * 3 & 255, 255 - (i & 255)])).decode(),
    }


def lists():
    return [list_row(i) for i in range(120)]


def list_row(i):
    return {
        "id": i,
        "vector": [(i * 4 + k) / 8 for k in range(4)],
        "bytes": [(i + 50 * k) % 256 for k in range(6)],
        "tags": None if i % 10 == 3 else [f"tag {(i + k) % 7}" for k in range(i % 5)],
        "scores": None if i % 12 == 7 else [None if (i + k) % 6 == 2 else (i + k) / 3 for k in range(i % 4)],
        "matrix": matrix(i),
    }


def matrix(i):
    if i % 9 == 4:
        return None
    rows = []
    for k in range(i % 4):
        rows.append(None if (i + k) % 8 == 5 else [None if (i + m) % 7 == 3 else i * 10 + m for m in range((i + k) % 4)])
    return rows


def structs():
    return [struct_row(i) for i in range(90)]


def struct_row(i):
    return {
        "id": i,
        "parts": None if i % 15 == 8 else [part(i, k) for k in range(i % 4)],
        "terms": {
            "indices": [3 * i + 5 * k for k in range(i % 5)],
            "values": [(k + 1) / 4 for k in range(i % 5)],
        },
    }


def part(i, k):
    return {
        "name": None if (i + k) % 10 == 6 else f"part {(i + k) % 9}",
        "size": None if (i + k) % 14 == 9 else i - 3 * k,
        "point": None if (i + k) % 21 == 2 else [(i + m) / 2 for m in range(2)],
    }


def many():
    return [{"id": i, "code": COLOURS[i // 700 % 4] if i % 1000 < 900 else COLOURS[i % 3]} for i in range(5000)]


ALL = {"scalars": scalars, "lists": lists, "structs": structs, "many": many, "empty": lambda: []}
