package io.github.milvusfakedata.internal.resolve;

import io.github.milvusfakedata.internal.read.ParsedSchema;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a dataset is asked to be, files aside. Nothing of it has been checked.
 *
 * @param schema the schema as it was read
 * @param firstRow number of the first row
 * @param namedRows number of rows, where it was named
 * @param seed any 64 bits
 * @param version the version of Milvus whose rules count
 * @param strict whether warnings count as errors
 */
public record DatasetRequest(
        ParsedSchema schema, long firstRow, OptionalLong namedRows, long seed, MilvusVersion version, boolean strict) {
    public DatasetRequest {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(namedRows, "namedRows");
        Objects.requireNonNull(version, "version");
    }

    /** A schema's usual rows from the first on, by the rules of the newest Milvus. */
    public DatasetRequest(ParsedSchema schema, long seed) {
        this(schema, 0, OptionalLong.empty(), seed, MilvusVersion.NEWEST, false);
    }

    /** The schema's collection. */
    public Collection collection() {
        return schema.collection();
    }

    /** Number of rows, as it is where nothing else gives it. */
    public long rows() {
        return namedRows.orElse(SplitLimits.DEFAULT_ROWS);
    }

    /** The same for another schema. */
    public DatasetRequest withSchema(ParsedSchema other) {
        return new DatasetRequest(other, firstRow, namedRows, seed, version, strict);
    }

    /** The same with another first row. */
    public DatasetRequest withFirstRow(long row) {
        return new DatasetRequest(schema, row, namedRows, seed, version, strict);
    }

    /** The same with so many rows. */
    public DatasetRequest withRows(long count) {
        return new DatasetRequest(schema, firstRow, OptionalLong.of(count), seed, version, strict);
    }

    /** The same with another seed. */
    public DatasetRequest withSeed(long other) {
        return new DatasetRequest(schema, firstRow, namedRows, other, version, strict);
    }

    /** The same by the rules of another version. */
    public DatasetRequest withVersion(MilvusVersion other) {
        return new DatasetRequest(schema, firstRow, namedRows, seed, other, strict);
    }

    /** The same where warnings count as errors. */
    public DatasetRequest asStrict() {
        return new DatasetRequest(schema, firstRow, namedRows, seed, version, true);
    }
}
