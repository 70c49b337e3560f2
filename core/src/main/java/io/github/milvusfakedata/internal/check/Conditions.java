package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.Objects;

/**
 * What a schema is checked for.
 *
 * @param rows how many rows there will be, at least 1
 * @param version the version of Milvus whose rules count
 */
record Conditions(long rows, MilvusVersion version) {
    Conditions {
        Objects.requireNonNull(version, "version");
    }
}
