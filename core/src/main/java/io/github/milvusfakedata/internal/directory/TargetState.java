package io.github.milvusfakedata.internal.directory;

/** What a place can be where a dataset shall be written. */
enum TargetState {
    /** Nothing is there, or an empty directory. */
    EMPTY,
    /** A file or the like. */
    NO_DIRECTORY,
    /** Files, none of them ours. */
    FOREIGN,
    /** A whole dataset of ours. */
    DATASET,
    /** What a run of ours left that did not finish, or has yet to. */
    UNFINISHED,
    /** What a run of this process is writing; not looked at, since that would let go of the run's lock. */
    BUSY
}
