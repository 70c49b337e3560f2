package io.github.milvusfakedata.doctor.internal.numpy;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import io.github.milvusfakedata.doctor.internal.check.ExaminationContext;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.HalfChecks;
import io.github.milvusfakedata.doctor.internal.check.KeyBatch;
import io.github.milvusfakedata.doctor.internal.check.NumberChecks;
import io.github.milvusfakedata.rule.FiniteNumbers;
import io.github.milvusfakedata.rule.ImportRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Checks the values of a NumPy file, some rows at a time. */
final class NumpyChecks {
    private static final int BLOCK_BYTES = 1 << 20;

    private final FieldTarget target;
    private final NumpyFileHeader header;
    private final FieldFindings findings;
    private final KeyBatch keys;
    private final NumpyTexts texts;
    private final NumberChecks numbers;
    private final HalfChecks toHalves;
    private final boolean half;

    NumpyChecks(
            FieldTarget target,
            CollectionTarget collection,
            NumpyFileHeader header,
            FieldFindings findings,
            KeyBatch keys) {
        this.target = target;
        this.header = header;
        this.findings = findings;
        this.keys = keys;
        this.texts = new NumpyTexts(target, collection, header, findings, keys);
        this.half = target.shape() == ColumnShape.FLOAT16_VECTOR || target.shape() == ColumnShape.BFLOAT16_VECTOR;
        this.toHalves = new HalfChecks(target.shape(), findings);
        boolean vector = target.shape().isDenseVector();
        // The importer looks at a vector's doubles before it makes floats of them.
        this.numbers = new NumberChecks(
                vector ? ImportRule.NAN : ImportRule.NAN_UNCHECKED,
                ImportRule.NAN_UNCHECKED,
                target.shape() != ColumnShape.DOUBLE,
                findings);
    }

    /** Checks as many rows at most. */
    void check(InputStream in, long most, ExaminationContext context) throws IOException {
        int rowBytes = Math.toIntExact(header.width() * header.elementBytes());
        if (rowBytes > WideTexts.LEAST_BYTES) {
            new WideTexts(target, header, findings, texts).check(in, Math.min(most, header.rows()), context);
            return;
        }
        int blockRows = Math.max(1, BLOCK_BYTES / Math.max(1, rowBytes));
        long left = Math.min(most, header.rows());
        for (long row = 0; left > 0 && context.goesOn(); ) {
            int rows = (int) Math.min(left, blockRows);
            byte[] bytes = in.readNBytes(rows * rowBytes);
            if (bytes.length < rows * rowBytes) {
                throw new DamagedFile("its data ends early");
            }
            ByteOrder order = header.littleEndian() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            check(ByteBuffer.wrap(bytes).order(order), row, rows);
            context.advance(bytes.length);
            row += rows;
            left -= rows;
        }
    }

    private void check(ByteBuffer bytes, long row, int rows) {
        int width = (int) header.width();
        switch (header.kind()) {
            case 'f' -> {
                if (header.size() == Float.BYTES) {
                    checkFloats(bytes, row, rows, width);
                } else {
                    checkDoubles(bytes, row, rows, width);
                }
            }
            case 'i' -> addKeys(bytes, row, rows);
            case 'u' -> checkHalves(bytes, row, rows, width);
            case 'U' -> texts.points(bytes, row, rows);
            case 'S' -> texts.bytes(bytes, row, rows);
            default -> {
                // A bool breaks no rule.
            }
        }
    }

    private void checkFloats(ByteBuffer bytes, long row, int rows, int width) {
        int[] bits = new int[rows * width];
        bytes.asIntBuffer().get(bits);
        boolean fine = !half && FiniteNumbers.areFloats(bits, 0, bits.length);
        for (int i = 0; i < rows && !fine; i++) {
            if (half) {
                toHalves.floats(bits, i * width, (i + 1) * width, row + i);
            } else {
                numbers.floats(bits, i * width, (i + 1) * width, row + i);
            }
        }
    }

    private void checkDoubles(ByteBuffer bytes, long row, int rows, int width) {
        long[] bits = new long[rows * width];
        bytes.asLongBuffer().get(bits);
        for (int i = 0; i < rows; i++) {
            if (half) {
                toHalves.doubles(bits, i * width, (i + 1) * width, row + i);
            } else {
                numbers.doubles(bits, i * width, (i + 1) * width, row + i);
            }
        }
    }

    private void addKeys(ByteBuffer bytes, long row, int rows) {
        for (int i = 0; target.key() && i < rows; i++) {
            keys.add(bytes.getLong(i * Long.BYTES), row + i);
        }
    }

    private void checkHalves(ByteBuffer bytes, long row, int rows, int width) {
        if (!half) {
            return;
        }
        boolean ieee = target.shape() == ColumnShape.FLOAT16_VECTOR;
        for (int i = 0; i < rows; i++) {
            boolean finite = true;
            for (int j = i * width; j + 1 < (i + 1) * width; j += 2) {
                int bits = (bytes.get(j + 1) & 0xFF) << Byte.SIZE | bytes.get(j) & 0xFF;
                finite &= ieee ? FiniteNumbers.isHalf(bits) : FiniteNumbers.isBfloat(bits);
            }
            if (!finite) {
                findings.note(ImportRule.HALF_NAN, row + i, () -> "the bytes of NaN or infinity");
            }
        }
    }
}
