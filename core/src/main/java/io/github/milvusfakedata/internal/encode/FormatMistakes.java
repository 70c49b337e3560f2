package io.github.milvusfakedata.internal.encode;

/** What is wrong on purpose in files of one format, for those who test importers. Each format has a class of its own. */
public interface FormatMistakes {}
