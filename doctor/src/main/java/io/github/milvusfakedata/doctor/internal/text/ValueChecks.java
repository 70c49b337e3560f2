package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.SparseChecks;
import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.doctor.internal.scan.JsonToken;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Limits;

/**
 * Checks values of one field that are written as JSON, as the importer's row parsers take them: in JSON files, and in CSV
 * cells of lists and vectors. Source: Milvus 3.0, internal/util/importutilv2/json/row_parser.go and csv/row_parser.go.
 */
final class ValueChecks {
    private final FieldTarget target;
    private final FieldFindings findings;
    private final boolean element;
    private final NumberTokens numbers;
    private final TextTokens texts;
    private final SparseChecks sparse;
    private final VectorTokens vectors;
    private final ValueChecks elements;
    private final StructTokens structs;

    /** Checks of a field's values. */
    ValueChecks(FieldTarget target, CollectionTarget collection, FieldFindings findings) {
        this(target, collection, findings, false);
    }

    private ValueChecks(FieldTarget target, CollectionTarget collection, FieldFindings findings, boolean element) {
        this.target = target;
        this.findings = findings;
        this.element = element;
        this.numbers = new NumberTokens(target, findings);
        this.texts = new TextTokens(target, findings);
        this.sparse = new SparseChecks(findings);
        this.vectors = new VectorTokens(target, findings);
        boolean plainArray = target.shape() == ColumnShape.LIST && !target.isStructArray();
        this.elements = plainArray ? ofElements(target.elements(), collection, findings) : null;
        this.structs = target.isStructArray() ? new StructTokens(target, collection, findings) : null;
    }

    /** Checks of an array's elements or of a sub-field's values, which stand in an array for the importer. */
    static ValueChecks ofElements(FieldTarget target, CollectionTarget collection, FieldFindings findings) {
        return new ValueChecks(target, collection, findings, true);
    }

    FieldTarget target() {
        return target;
    }

    /** Checks the value that begins with the token, and reads it to its end. */
    void check(JsonScanner in, JsonToken token, long row) {
        if (token == JsonToken.NULL) {
            if (!target.mayBeNull()) {
                findings.note(ImportRule.NULL_IN_REQUIRED, row, () -> "null");
            }
            return;
        }
        switch (target.shape()) {
            case BOOL -> numbers.require(in, token, token == JsonToken.TRUE || token == JsonToken.FALSE, row);
            case INT8, INT16, INT32, INT64 -> {
                if (element) {
                    numbers.element(in, token, row);
                } else {
                    numbers.whole(in, token, target.least(), ~target.least(), row);
                }
            }
            case FLOAT, DOUBLE -> numbers.floating(in, token, row);
            case STRING -> {
                if (numbers.require(in, token, token == JsonToken.STRING, row)) {
                    texts.check(in, row);
                }
            }
            case JSON -> json(in, token, row);
            case LIST -> array(in, token, row);
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR ->
                vectors.check(in, token, row);
            case SPARSE_VECTOR -> {
                if (numbers.require(in, token, token == JsonToken.OBJECT, row)) {
                    sparse.check(in, row);
                }
            }
            case STRUCT -> throw new IllegalStateException("a struct outside of an array");
        }
    }

    /**
     * Checks the JSON of a CSV cell. Go's decoder stops behind the first value of lists and sparse vectors, and takes null for
     * an empty one; of dense vectors the cell has to be nothing else.
     */
    void checkCell(JsonScanner in, JsonToken token, long row) {
        boolean open = target.shape() == ColumnShape.LIST || target.shape() == ColumnShape.SPARSE_VECTOR;
        if (open && token == JsonToken.NULL) {
            boolean list = target.shape() == ColumnShape.LIST;
            findings.note(list ? ImportRule.NULL_BECOMES_EMPTY : ImportRule.SPARSE_NULL, row, () -> "null");
        } else if (open) {
            check(in, token, row);
        } else {
            vectors.checkCell(in, token, row);
            in.next();
        }
    }

    private void json(JsonScanner in, JsonToken token, long row) {
        if (token == JsonToken.OBJECT) {
            long start = in.compactOffset() - 1;
            long replacements = in.replacements();
            in.skipChildren();
            checkSize(in.compactOffset() - start, row);
            if (in.replacements() > replacements) {
                findings.note(ImportRule.UTF8_REPLACED, row, () -> "within the object");
            }
        } else if (token == JsonToken.STRING) {
            texts.check(in, row);
        } else {
            findings.note(ImportRule.JSON_SCALAR, row, () -> token == JsonToken.ARRAY ? "a list" : "a single value");
            if (token == JsonToken.ARRAY) {
                in.skipChildren();
            }
        }
    }

    /** Checks the bytes of a JSON object as Milvus stores it. */
    private void checkSize(long bytes, long row) {
        if (bytes > Limits.MOST_JSON_BYTES) {
            findings.note(ImportRule.JSON_TOO_LONG, row, () -> bytes + " bytes");
        }
    }

    private void array(JsonScanner in, JsonToken first, long row) {
        if (!numbers.require(in, first, first == JsonToken.ARRAY, row)) {
            return;
        }
        int count = 0;
        for (JsonToken token = in.next(); token != JsonToken.ARRAY_END; token = in.next()) {
            count++;
            if (token == JsonToken.NULL) {
                findings.note(ImportRule.NULL_ELEMENT, row, () -> "null in a list");
            } else if (elements != null) {
                elements.check(in, token, row);
            } else if (numbers.require(in, token, token == JsonToken.OBJECT, row)) {
                structs.check(in, row);
            }
        }
        int there = count;
        if (there > target.maxCapacity()) {
            int most = target.maxCapacity();
            findings.note(ImportRule.ARRAY_TOO_LONG, row, () -> there + " elements, max_capacity is " + most);
        }
    }
}
