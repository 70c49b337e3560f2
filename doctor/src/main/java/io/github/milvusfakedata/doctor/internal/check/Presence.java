package io.github.milvusfakedata.doctor.internal.check;

/** Whether a file must, may or must not hold a field. */
public enum Presence {
    NEEDED,
    OPTIONAL,
    /** Nullable or with a default: versions differ in whether it may be left out. */
    LEFT_OUT_LATER,
    ASSIGNED_BY_MILVUS,
    MADE_BY_FUNCTION
}
