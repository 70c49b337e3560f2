package io.github.milvusfakedata;

import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.Objects;

/**
 * By which rules a schema is checked.
 *
 * @param version the version of Milvus whose rules they are
 * @param strict whether warnings count as errors
 */
record Rules(MilvusVersion version, boolean strict) {
    /** The rules of the newest Milvus. */
    static final Rules DEFAULT = new Rules(MilvusVersion.NEWEST, false);

    Rules {
        Objects.requireNonNull(version, "version");
    }
}
