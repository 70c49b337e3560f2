package io.github.milvusfakedata.doctor.internal.check;

/** Whether a file must, may or must not hold a field. */
public enum Presence {
    NEEDED,
    OPTIONAL,
    /** Nullable or with a default: it may be left out since Milvus 2.6. */
    LEFT_OUT_LATER,
    ASSIGNED_BY_MILVUS,
    MADE_BY_FUNCTION
}
