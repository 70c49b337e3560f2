package io.github.milvusfakedata.doctor.internal.numpy;

import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.schema.TextKind;

/**
 * How many rows the importer reads at once: 1,000, or fewer where these might take more than its buffer by the schema. Source:
 * Milvus 3.0, internal/util/importutilv2/common/util.go and pkg/util/typeutil/schema.go.
 */
final class ReadBatch {
    private static final long MOST_ROWS = 1000;
    /** {@code dataNode.import.readBufferSizeInMB}. */
    private static final long BUFFER_BYTES = 16 << 20;
    /** What Milvus reckons for values of no known length. */
    private static final long LONG_BYTES = 512;

    private static final long SPARSE_BYTES = 1200;
    private static final long VECTORS_IN_ARRAY = 10;

    private ReadBatch() {}

    static long rows(CollectionTarget collection) {
        long bytes = collection.fields().stream().mapToLong(ReadBatch::bytes).sum();
        return MOST_ROWS * bytes <= BUFFER_BYTES ? MOST_ROWS : Math.max(1, BUFFER_BYTES / bytes);
    }

    private static long bytes(FieldTarget field) {
        return switch (field.shape()) {
            case BOOL, INT8 -> Byte.BYTES;
            case INT16 -> Short.BYTES;
            case INT32, FLOAT -> Integer.BYTES;
            case INT64, DOUBLE -> Long.BYTES;
            case STRING, JSON -> textBytes(field);
            case LIST ->
                field.isStructArray()
                        ? field.members().stream()
                                .mapToLong(ReadBatch::memberBytes)
                                .sum()
                        : LONG_BYTES;
            case FLOAT_VECTOR -> (long) field.dim() * Float.BYTES;
            case BINARY_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, INT8_VECTOR -> field.listLength();
            case SPARSE_VECTOR -> SPARSE_BYTES;
            case STRUCT -> 0;
        };
    }

    private static long textBytes(FieldTarget field) {
        TextKind kind = field.type().textKind().orElseThrow();
        return switch (kind) {
            case STRING -> field.maxLength();
            case TIMESTAMP -> Long.BYTES;
            case DOCUMENT, JSON, GEOMETRY -> LONG_BYTES;
        };
    }

    private static long memberBytes(FieldTarget member) {
        return member.shape().isDenseVector() ? VECTORS_IN_ARRAY * bytes(member) : LONG_BYTES;
    }
}
