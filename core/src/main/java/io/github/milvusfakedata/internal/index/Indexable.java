package io.github.milvusfakedata.internal.index;

import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.Arrays;
import java.util.List;

/** What indexes tell apart about a field: its values, and whether they stand in structs. */
public enum Indexable {
    /** Vectors of numbers of any width. */
    DENSE("vectors of numbers"),
    /** Vectors of bits. */
    BITS("vectors of bits"),
    /** Sparse vectors. */
    SPARSE("sparse vectors"),
    /** Vectors of numbers in structs, which Milvus compares as lists or one by one. */
    LISTED_DENSE("vectors of numbers in structs"),
    /** Vectors of bits in structs. */
    LISTED_BITS("vectors of bits in structs"),
    /** Texts. */
    TEXT("texts"),
    /** Whole numbers. */
    WHOLE("whole numbers"),
    /** Numbers with a fraction. */
    FRACTION("floating-point numbers"),
    /** True and false. */
    TRUTH("booleans"),
    /** JSON. */
    JSON("JSON"),
    /** Lists of scalars; what takes them must take their elements as well. */
    ARRAY("arrays"),
    /** Shapes on a plane. */
    GEOMETRY("geometries"),
    /** Moments in time. */
    MOMENT("timestamps"),
    /** Arrays of structs as a whole: only their sub-fields have indexes. */
    STRUCTS("structs");

    private final String phrase;

    Indexable(String phrase) {
        this.phrase = phrase;
    }

    /** The values as they stand in a sentence, such as {@code vectors of bits}. */
    public String phrase() {
        return phrase;
    }

    /** What such values are as a sub-field of structs: there vectors are lists. */
    public Indexable listed() {
        return switch (this) {
            case DENSE -> LISTED_DENSE;
            case BITS -> LISTED_BITS;
            case SPARSE,
                    LISTED_DENSE,
                    LISTED_BITS,
                    TEXT,
                    WHOLE,
                    FRACTION,
                    TRUTH,
                    JSON,
                    ARRAY,
                    GEOMETRY,
                    MOMENT,
                    STRUCTS -> this;
        };
    }

    /** Whether the values are vectors, whose indexes have a metric. */
    public boolean isVector() {
        return this == DENSE || this == BITS || this == SPARSE || isListed();
    }

    /** Whether the values are vectors in structs. */
    public boolean isListed() {
        return this == LISTED_DENSE || this == LISTED_BITS;
    }

    /** The names of the indexes that a version of Milvus makes of such values. */
    public List<String> indexes(MilvusVersion version) {
        return Arrays.stream(IndexType.values())
                .filter(type -> type.takes(this, version))
                .map(IndexType::id)
                .toList();
    }

    /** The names of the metrics by which a version of Milvus compares such values. */
    public List<String> metrics(MilvusVersion version) {
        return Arrays.stream(Metric.values())
                .filter(metric -> metric.takes(this) && metric.feature().isIn(version))
                .map(Metric::name)
                .toList();
    }
}
