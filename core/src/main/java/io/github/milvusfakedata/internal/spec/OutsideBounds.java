package io.github.milvusfakedata.internal.spec;

/** What becomes of values beyond a column's bounds. */
public enum OutsideBounds {
    /** They become the bound, so that the fields of a row go on agreeing. */
    CLAMP,
    /** They are spread evenly between the bounds. */
    SPREAD,
    /** There are none: what is drawn runs from 0 to 1 and is stretched from bound to bound. */
    STRETCH
}
