package io.github.milvusfakedata.cli.log;

/** How much an event matters, most first. */
public enum LogLevel {
    /** Something failed. */
    ERROR,
    /** Something may not be as it was meant. */
    WARN,
    /** What happens, some lines a run. */
    INFO,
    /** What happens in detail, a line a second and a line a file. */
    DEBUG
}
