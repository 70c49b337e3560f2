#!/usr/bin/env python3
"""Measures how much a dataset's texts are like language.

    text_figures.py DATASET TEXT_FIELD CATEGORY_FIELD [--words 3000000] [--queries 500]

DATASET is a directory of Parquet files, such as those of

    milvus-fake-data generate --builtin news --rows 100000 --out news

The first words of the field make the figures: growth of the vocabulary (Heaps), words that occur once, the slope of
frequencies by rank (Zipf), sentences that stand twice, clauses that a text has twice, trigrams that are new, words that
more than one category has, words in a sentence. BM25 asks which categories the ten best other rows have for a row's own
text, among the first 20,000 that have one. Needs pyarrow, numpy and, for the last, bm25s.
"""

import argparse
import collections
import math
import pathlib
import re
import sys

import numpy
import pyarrow.parquet

SENTENCE = re.compile(r"(?<=[.!?\"')]) (?=[\"'(]?[A-Z0-9])")
ABBREVIATION = re.compile(r"(?:[ap]\.m|No|St|Dr|Mr|Mrs|approx|vs|Inc|Ltd)\.$")
WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
CLAUSE = re.compile(r"[,;:.!?\"]+ ?")


def rows_of(dataset, text, category):
    for path in sorted(pathlib.Path(dataset).glob("*.parquet")):
        for batch in pyarrow.parquet.ParquetFile(path).iter_batches(columns=[text, category]):
            for words, group in zip(batch.column(0).to_pylist(), batch.column(1).to_pylist()):
                yield words or "", (group[0] if group else None) if isinstance(group, list) else group


def sentences_of(text):
    """Sentences; one in quotes belongs to the sentence around it."""
    start = ""
    for part in SENTENCE.split(text):
        start = f"{start} {part}" if start else part
        if start.count('"') % 2 == 0 and start.rstrip("\"')")[-1:] in ".!?" and not ABBREVIATION.search(start):
            yield start
            start = ""
    if start:
        yield start


def percentile(sorted_values, share):
    return sorted_values[min(len(sorted_values) - 1, int(share * len(sorted_values)))]


class Figures:
    def __init__(self):
        self.counts = collections.Counter()
        self.categories = collections.defaultdict(set)
        self.growth = []
        self.total = 0
        self.sentences = collections.Counter()
        self.lengths = []
        self.trigrams = set()
        self.trigram_total = 0
        self.clauses_twice = 0
        self.texts = 0
        self.tenth = None

    def add(self, text, category):
        self.texts += 1
        clauses = collections.Counter(c for c in CLAUSE.split(text.lower()) if c.count(" ") >= 4)
        self.clauses_twice += any(count > 1 for count in clauses.values())
        for sentence in sentences_of(text):
            self.sentences[sentence] += 1
            self.lengths.append(sentence.count(" ") + 1)
        words = WORD.findall(text.lower())
        for word in words:
            self.counts[word] += 1
            self.categories[word].add(category)
        for start in range(len(words) - 2):
            self.trigrams.add(hash((words[start], words[start + 1], words[start + 2])))
        self.trigram_total += max(0, len(words) - 2)
        self.total += len(words)
        self.growth.append((self.total, len(self.counts)))
        if self.tenth is None and self.total >= 100_000:
            self.tenth = len(self.trigrams) / self.trigram_total

    def heaps(self):
        """The exponent over the last half of the text."""
        last = self.growth[-1]
        half = min(self.growth, key=lambda point: abs(point[0] - last[0] / 2))
        return math.log(last[1] / half[1]) / math.log(last[0] / half[0])

    def zipf(self):
        ranked = [count for _, count in self.counts.most_common(1000)]
        ranks = numpy.arange(100, len(ranked) + 1)
        return -numpy.polyfit(numpy.log(ranks), numpy.log(ranked[99:]), 1)[0]

    def show(self):
        once = sum(count == 1 for count in self.counts.values())
        frequent = [word for word, count in self.counts.items() if count >= 5]
        shared = sum(len(self.categories[word]) > 1 for word in frequent)
        shared_all = sum(len(groups) > 1 for groups in self.categories.values())
        lengths = sorted(self.lengths)
        duplicates = 1 - len(self.sentences) / len(self.lengths)
        figures = [
            ("texts", f"{self.texts:,}"),
            ("words", f"{self.total:,}"),
            ("different words", f"{len(self.counts):,}"),
            ("Heaps exponent at the end (>= 0.4)", f"{self.heaps():.3f}"),
            ("words that occur once (>= 25 %)", f"{once / len(self.counts):.1%}"),
            ("Zipf slope of ranks 100 to 1000 (0.9 to 1.1)", f"{self.zipf():.3f}"),
            ("sentences that stood before (<= 1 %)", f"{duplicates:.2%}"),
            ("texts with a clause of five words twice (0)", f"{self.clauses_twice:,}"),
            ("distinct trigrams (>= 0.6)", f"{len(self.trigrams) / self.trigram_total:.3f}"),
            ("distinct trigrams of the first 100,000 words", f"{self.tenth or 0:.3f}"),
            ("words of five and more in several categories (>= 60 %)", f"{shared / len(frequent):.1%}"),
            ("words of any number in several categories", f"{shared_all / len(self.counts):.1%}"),
            ("words of a sentence at 10/50/90 % (6/15/28)",
             "/".join(str(percentile(lengths, share)) for share in (0.1, 0.5, 0.9))),
        ]
        for name, value in figures:
            print(f"{name:58} {value}")


def same_category(rows, queries):
    import bm25s

    texts = [text for text, _ in rows]
    tokens = bm25s.tokenize(texts, stopwords="en", show_progress=False)
    index = bm25s.BM25()
    index.index(tokens, show_progress=False)
    step = max(1, len(rows) // queries)
    chosen = list(range(0, len(rows), step))[:queries]
    asked = bm25s.tokenize([texts[row] for row in chosen], stopwords="en", show_progress=False)
    found, _ = index.retrieve(asked, k=11, show_progress=False)
    same = total = 0
    for row, best in zip(chosen, found):
        others = [int(other) for other in best if int(other) != row][:10]
        same += sum(rows[other][1] == rows[row][1] for other in others)
        total += len(others)
    return same / total


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset")
    parser.add_argument("text")
    parser.add_argument("category")
    parser.add_argument("--words", type=int, default=3_000_000)
    parser.add_argument("--queries", type=int, default=500)
    parser.add_argument("--samples", type=int, default=0, help="show the most frequent sentences and trigrams")
    options = parser.parse_args()
    figures = Figures()
    rows = []
    for text, category in rows_of(options.dataset, options.text, options.category):
        if figures.total < options.words:
            figures.add(text, category)
        if len(rows) < 20_000 and options.queries and category is not None:
            rows.append((text, category))
        if figures.total >= options.words and (len(rows) >= 20_000 or not options.queries):
            break
    figures.show()
    if options.queries:
        share = same_category(rows, options.queries)
        print(f"{'BM25: the ten best of the same category (0.6 to 0.9)':58} {share:.3f}")
    for sentence, count in figures.sentences.most_common(options.samples):
        print(f"{count:6} {sentence}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
