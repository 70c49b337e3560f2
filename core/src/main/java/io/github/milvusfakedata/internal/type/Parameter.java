package io.github.milvusfakedata.internal.type;

/** The parameters of fields that belong to types. */
public enum Parameter {
    DIM("dim"),
    MAX_LENGTH("max_length"),
    MAX_CAPACITY("max_capacity"),
    ELEMENT_TYPE("element_type"),
    MIN("min"),
    MAX("max");

    private final String property;

    Parameter(String property) {
        this.property = property;
    }

    /** The name in schema files. */
    public String property() {
        return property;
    }
}
