package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.SparseChecks;
import io.github.milvusfakedata.doctor.internal.check.TextChecks;
import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.doctor.internal.scan.JsonToken;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Limits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Checks values of one field that are written as JSON, as the importer's row parsers take them: in JSON files, and in CSV
 * cells of lists and vectors. Source: Milvus 3.0, internal/util/importutilv2/json/row_parser.go.
 */
final class ValueChecks {
    private static final int BYTE_MASK = 0xFF;

    private final FieldTarget target;
    private final FieldFindings findings;
    private final TextChecks texts;
    private final SparseChecks sparse;
    private final ValueChecks elements;
    private final Map<String, ValueChecks> members = new HashMap<>();

    ValueChecks(FieldTarget target, CollectionTarget collection, FieldFindings findings) {
        this.target = target;
        this.findings = findings;
        this.texts = new TextChecks(target, collection.names(), ImportRule.META_DUPLICATE_KEY, findings);
        this.sparse = new SparseChecks(findings);
        boolean plainArray = target.shape() == ColumnShape.LIST && !target.isStructArray();
        this.elements = plainArray ? new ValueChecks(target.elements(), collection, findings) : null;
        target.members().forEach(member -> members.put(member.name(), new ValueChecks(member, collection, findings)));
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
            case BOOL -> require(in, token, token == JsonToken.TRUE || token == JsonToken.FALSE, row);
            case INT8, INT16, INT32, INT64 -> whole(in, token, target.least(), ~target.least(), row);
            case FLOAT -> number(in, token, Float.MAX_VALUE, row);
            case DOUBLE -> number(in, token, Double.MAX_VALUE, row);
            case STRING -> text(in, token, row);
            case JSON -> json(in, token, row);
            case LIST -> array(in, token, row);
            case FLOAT_VECTOR -> vector(in, token, target.dim(), row);
            case FLOAT16_VECTOR, BFLOAT16_VECTOR -> vector(in, token, target.dim(), row);
            case BINARY_VECTOR, INT8_VECTOR -> vector(in, token, target.listLength(), row);
            case SPARSE_VECTOR -> {
                if (require(in, token, token == JsonToken.OBJECT, row)) {
                    sparse.check(in, row);
                }
            }
            case STRUCT -> throw new IllegalStateException("a struct outside of an array");
        }
    }

    private boolean require(JsonScanner in, JsonToken token, boolean right, long row) {
        if (right) {
            return true;
        }
        String found =
                switch (token) {
                    case OBJECT -> "an object";
                    case ARRAY -> "a list";
                    case STRING -> "the text \"" + in.text() + '"';
                    case NUMBER -> "the number " + in.text();
                    case TRUE, FALSE -> "true or false";
                    case NULL -> "null";
                    case OBJECT_END, ARRAY_END, NAME, END -> "nothing";
                };
        findings.note(
                ImportRule.VALUE_KIND,
                row,
                () -> found + " for " + target.type().schemaName());
        if (token == JsonToken.OBJECT || token == JsonToken.ARRAY) {
            in.skipChildren();
        }
        return false;
    }

    private void whole(JsonScanner in, JsonToken token, long least, long most, long row) {
        boolean whole = token == JsonToken.NUMBER && isWhole(in.bytes(), in.length());
        if (require(in, token, whole, row)) {
            try {
                long value = Long.parseLong(in.text());
                if (value < least || value > most) {
                    range(String.valueOf(value), row);
                }
            } catch (NumberFormatException beyondLong) {
                range(in.text(), row);
            }
        }
    }

    private void range(String value, long row) {
        findings.note(
                ImportRule.NUMBER_RANGE,
                row,
                () -> value + " for " + target.type().schemaName());
    }

    private static boolean isWhole(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '.' || bytes[i] == 'e' || bytes[i] == 'E') {
                return false;
            }
        }
        return true;
    }

    private void number(JsonScanner in, JsonToken token, double most, long row) {
        if (require(in, token, token == JsonToken.NUMBER, row) && mayBeLarge(in)) {
            double value = Double.parseDouble(in.text());
            boolean finite = most == Float.MAX_VALUE ? Float.isFinite((float) value) : Double.isFinite(value);
            if (!finite || Math.abs(value) > most && most < Float.MAX_VALUE) {
                range(in.text(), row);
            }
        }
    }

    /** A number of few characters and without exponent is within the range of every type but the 16-bit ones. */
    private boolean mayBeLarge(JsonScanner in) {
        boolean large = in.length() > 30 || target.shape() == ColumnShape.FLOAT16_VECTOR;
        for (int i = 0; i < in.length() && !large; i++) {
            large = in.bytes()[i] == 'e' || in.bytes()[i] == 'E';
        }
        return large;
    }

    private void text(JsonScanner in, JsonToken token, long row) {
        if (!require(in, token, token == JsonToken.STRING, row)) {
            return;
        }
        if (in.isUtf8()) {
            texts.check(in.bytes(), 0, in.length(), row);
        } else {
            findings.note(ImportRule.UTF8_REPLACED, row, in::text);
        }
    }

    private void json(JsonScanner in, JsonToken token, long row) {
        if (token == JsonToken.OBJECT) {
            long start = in.offset() - 1;
            in.skipChildren();
            checkSize(in.offset() - start, row);
        } else if (token == JsonToken.STRING) {
            texts.check(in.bytes(), 0, in.length(), row);
        } else {
            boolean dynamic = target.name().equals(CollectionTarget.DYNAMIC);
            ImportRule rule = dynamic ? ImportRule.META_NOT_OBJECT : ImportRule.JSON_SCALAR;
            findings.note(rule, row, () -> token == JsonToken.ARRAY ? "a list" : "a single value");
            if (token == JsonToken.ARRAY) {
                in.skipChildren();
            }
        }
    }

    /** Checks the bytes of a JSON object as it stands in the file. */
    void checkSize(long bytes, long row) {
        if (bytes > Limits.MOST_JSON_BYTES) {
            findings.note(ImportRule.JSON_TOO_LONG, row, () -> bytes + " bytes");
        }
    }

    private void array(JsonScanner in, JsonToken first, long row) {
        if (!require(in, first, first == JsonToken.ARRAY, row)) {
            return;
        }
        int count = 0;
        for (JsonToken token = in.next(); token != JsonToken.ARRAY_END; token = in.next()) {
            count++;
            if (token == JsonToken.NULL) {
                findings.note(ImportRule.NULL_ELEMENT, row, () -> "null in a list");
            } else if (elements != null) {
                elements.check(in, token, row);
            } else if (require(in, token, token == JsonToken.OBJECT, row)) {
                struct(in, row);
            }
        }
        int there = count;
        if (there > target.maxCapacity()) {
            int most = target.maxCapacity();
            findings.note(ImportRule.ARRAY_TOO_LONG, row, () -> there + " elements, max_capacity is " + most);
        } else if (there == 0 && target.nullable()) {
            findings.note(ImportRule.EMPTY_BECOMES_NULL, row, () -> "[]");
        }
    }

    private void struct(JsonScanner in, long row) {
        Set<String> seen = new HashSet<>();
        for (JsonToken token = in.next(); token != JsonToken.OBJECT_END; token = in.next()) {
            String name = in.text();
            ValueChecks member = members.get(name);
            JsonToken value = in.next();
            if (member == null) {
                findings.note(ImportRule.UNKNOWN_COLUMN, row, () -> target.name() + '.' + name);
                if (value == JsonToken.OBJECT || value == JsonToken.ARRAY) {
                    in.skipChildren();
                }
            } else {
                seen.add(name);
                member.check(in, value, row);
            }
        }
        for (String name : members.keySet()) {
            if (!seen.contains(name)) {
                findings.note(ImportRule.COLUMN_MISSING, row, () -> target.name() + '.' + name);
            }
        }
    }

    private void vector(JsonScanner in, JsonToken first, int wanted, long row) {
        if (!require(in, first, first == JsonToken.ARRAY, row)) {
            return;
        }
        int count = 0;
        for (JsonToken token = in.next(); token != JsonToken.ARRAY_END; token = in.next()) {
            count++;
            slot(in, token, row);
        }
        int there = count;
        if (there != wanted) {
            findings.note(ImportRule.VECTOR_LENGTH, row, () -> there + " elements instead of " + wanted);
        }
    }

    /** One number of a dense vector. */
    private void slot(JsonScanner in, JsonToken token, long row) {
        switch (target.shape()) {
            case BINARY_VECTOR -> whole(in, token, 0, BYTE_MASK, row);
            case INT8_VECTOR -> whole(in, token, Byte.MIN_VALUE, Byte.MAX_VALUE, row);
            case FLOAT16_VECTOR -> number(in, token, Limits.LARGEST_HALF, row);
            case FLOAT_VECTOR, BFLOAT16_VECTOR -> number(in, token, Float.MAX_VALUE, row);
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON, SPARSE_VECTOR, LIST, STRUCT ->
                throw new IllegalStateException("no dense vector: " + target.shape());
        }
    }
}
