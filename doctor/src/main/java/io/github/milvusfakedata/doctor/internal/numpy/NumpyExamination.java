package io.github.milvusfakedata.doctor.internal.numpy;

import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import io.github.milvusfakedata.doctor.internal.check.ExaminationContext;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.FileFindings;
import io.github.milvusfakedata.doctor.internal.check.KeyBatch;
import io.github.milvusfakedata.doctor.internal.check.Presence;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.MilvusType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Examines one NumPy file, which holds one field. Source: Milvus 3.0, internal/util/importutilv2/numpy/util.go and
 * field_reader.go.
 */
public final class NumpyExamination {
    private static final int BUFFER = 1 << 20;
    private static final int LAST_VERSION = 2;

    /** The rows of a file that can't be read. */
    public static final long DAMAGED = -1;

    private final FieldTarget target;
    private final CollectionTarget collection;
    private final FileFindings file;
    private final FieldFindings findings;

    /** An examination of the file of a field. */
    public NumpyExamination(FieldTarget target, CollectionTarget collection, FileFindings file) {
        this.target = target;
        this.collection = collection;
        this.file = file;
        this.findings = file.column(target.name());
    }

    /** The rows of a file by its header; empty if that can't be read. */
    static OptionalLong rows(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return OptionalLong.of(NumpyFileHeader.read(in).rows());
        } catch (IOException | DamagedFile unreadable) {
            // It is told where the file is examined.
            return OptionalLong.empty();
        }
    }

    /** Examines the file as far as {@code most} rows and returns its rows, or {@link #DAMAGED}. */
    public long examine(long most, KeyBatch keys, ExaminationContext context) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.file()), BUFFER)) {
            NumpyFileHeader header = NumpyFileHeader.read(in);
            if (header.version() > LAST_VERSION) {
                findings.note(ImportRule.NUMPY_VERSION, "");
            }
            Presence presence = collection.presence(target, FileKind.NUMPY);
            boolean wanted = presence != Presence.ASSIGNED_BY_MILVUS && presence != Presence.MADE_BY_FUNCTION;
            if (wanted && isOfType(header) && isOfShape(header)) {
                if (header.columnsFirst() && header.rows() > 1 && header.width() > 1) {
                    findings.note(ImportRule.NUMPY_ORDER, header.shapeText());
                }
                long there = Math.min(most, rowsThere(header));
                new NumpyChecks(target, collection, header, findings, keys).check(in, there, context);
                keys.end();
            }
            if (header.rows() == 0) {
                file.note(ImportRule.NO_ROWS, "");
            }
            return header.rows();
        } catch (DamagedFile damage) {
            findings.note(ImportRule.FILE_DAMAGED, damage.getMessage());
            return DAMAGED;
        }
    }

    private boolean isOfType(NumpyFileHeader header) {
        if (!target.isImportedFrom(FileKind.NUMPY)) {
            findings.note(ImportRule.NUMPY_UNSUPPORTED, target.type().schemaName());
            return false;
        }
        if (takes(header)) {
            return true;
        }
        findings.note(
                ImportRule.COLUMN_TYPE,
                header.type() + " for " + target.type().schemaName() + ": save the array as " + wanted());
        return false;
    }

    /** The type that the importer wants, in NumPy's own words. */
    private String wanted() {
        return switch (target.shape()) {
            case BOOL -> "bool";
            case INT8, INT8_VECTOR -> "int8";
            case INT16 -> "int16";
            case INT32 -> "int32";
            case INT64 -> "int64";
            case FLOAT -> "float32";
            case DOUBLE -> "float64";
            case STRING, JSON -> "str (U), with .astype(str)";
            case FLOAT_VECTOR -> "float32 with " + target.dim() + " columns";
            case BINARY_VECTOR -> "uint8 with " + target.listLength() + " columns, from numpy.packbits";
            case FLOAT16_VECTOR, BFLOAT16_VECTOR ->
                Feature.FLOATS_FOR_HALVES.isIn(collection.version())
                        ? "float32 with " + target.dim() + " columns"
                        : "uint8, the bytes of the 16-bit floats";
            case LIST, STRUCT, SPARSE_VECTOR -> "another format";
        };
    }

    private boolean takes(NumpyFileHeader header) {
        String type = header.type();
        boolean floats = type.equals("f4") || type.equals("f8");
        return switch (target.shape()) {
            case BOOL -> header.kind() == 'b';
            case INT8, INT8_VECTOR -> type.equals("i1");
            case INT16 -> type.equals("i2");
            case INT32 -> type.equals("i4");
            case INT64 -> type.equals("i8");
            case FLOAT -> type.equals("f4");
            case DOUBLE -> type.equals("f8");
            case STRING, JSON -> (header.kind() == 'U' || header.kind() == 'S') && header.size() > 0;
            case FLOAT_VECTOR -> floats;
            case BINARY_VECTOR -> type.equals("u1");
            case FLOAT16_VECTOR, BFLOAT16_VECTOR ->
                type.equals("u1") || floats && Feature.FLOATS_FOR_HALVES.isIn(collection.version());
            case LIST, STRUCT, SPARSE_VECTOR -> false;
        };
    }

    private boolean isOfShape(NumpyFileHeader header) {
        boolean vector = target.shape().isDenseVector();
        boolean right = header.shape().size() == (vector ? 2 : 1);
        long wanted = header.kind() == 'f' ? target.dim() : target.listLength();
        if (!right || vector && header.width() != wanted) {
            String needed = vector ? "(rows, " + wanted + ")" : "(rows,)";
            findings.note(ImportRule.NUMPY_SHAPE, header.shapeText() + " instead of " + needed);
            return false;
        }
        return true;
    }

    /** The rows that the file holds: all that its header tells of, or texts before its early end. */
    private long rowsThere(NumpyFileHeader header) throws IOException {
        long there = Files.size(file.file()) - header.bytes();
        String fewer =
                "its data has " + there + " bytes, fewer than " + header.type() + " " + header.shapeText() + " takes";
        try {
            long row = Math.multiplyExact(header.width(), header.elementBytes());
            if (row <= Integer.MAX_VALUE && Math.multiplyExact(header.rows(), row) <= there) {
                return header.rows();
            }
            if (row <= Integer.MAX_VALUE && target.type() == MilvusType.VARCHAR) {
                findings.note(ImportRule.NUMPY_CUT, fewer);
                return there / row;
            }
        } catch (ArithmeticException beyondLong) {
            // More than any file has.
        }
        throw new DamagedFile(fewer);
    }
}
