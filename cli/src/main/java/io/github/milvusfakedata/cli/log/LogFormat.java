package io.github.milvusfakedata.cli.log;

/** The form of a log's lines. */
public enum LogFormat {
    /** Time, level, event, and fields as {@code name=value}. */
    TEXT,
    /** A JSON object. */
    JSON
}
