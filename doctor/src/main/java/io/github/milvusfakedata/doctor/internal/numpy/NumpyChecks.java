package io.github.milvusfakedata.doctor.internal.numpy;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import io.github.milvusfakedata.doctor.internal.check.ExaminationContext;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.KeyBatch;
import io.github.milvusfakedata.doctor.internal.check.NumberChecks;
import io.github.milvusfakedata.doctor.internal.check.TextChecks;
import io.github.milvusfakedata.rule.FiniteNumbers;
import io.github.milvusfakedata.rule.ImportRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Checks the values of a NumPy file, some rows at a time. */
final class NumpyChecks {
    private static final int BLOCK_BYTES = 1 << 20;

    private final FieldTarget target;
    private final NumpyFileHeader header;
    private final FieldFindings findings;
    private final KeyBatch keys;
    private final TextChecks texts;
    private final NumberChecks numbers;

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
        this.texts = new TextChecks(target, collection.names(), findings);
        boolean vector = target.shape().isDenseVector();
        this.numbers = new NumberChecks(
                vector ? ImportRule.NAN : ImportRule.NAN_UNCHECKED, target.shape() != ColumnShape.DOUBLE, findings);
    }

    void check(InputStream in, ExaminationContext context) throws IOException {
        int rowBytes = Math.toIntExact(header.width() * header.elementBytes());
        int blockRows = Math.max(1, BLOCK_BYTES / Math.max(1, rowBytes));
        long left = header.rows();
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
                    int[] bits = new int[rows * width];
                    bytes.asIntBuffer().get(bits);
                    boolean fine = FiniteNumbers.areFloats(bits, 0, bits.length);
                    for (int i = 0; i < rows && !fine; i++) {
                        numbers.floats(bits, i * width, (i + 1) * width, row + i);
                    }
                } else {
                    long[] bits = new long[rows * width];
                    bytes.asLongBuffer().get(bits);
                    for (int i = 0; i < rows; i++) {
                        numbers.doubles(bits, i * width, (i + 1) * width, row + i);
                    }
                }
            }
            case 'i' -> addKeys(bytes, row, rows);
            case 'u' -> checkHalves(bytes, row, rows, width);
            case 'U' -> checkTexts(bytes, row, rows);
            default -> {
                // Values of the other types break no rule: a bool is one, and texts of bytes are told as such.
            }
        }
    }

    private void addKeys(ByteBuffer bytes, long row, int rows) {
        for (int i = 0; target.key() && i < rows; i++) {
            keys.add(bytes.getLong(i * Long.BYTES), row + i);
        }
    }

    private void checkHalves(ByteBuffer bytes, long row, int rows, int width) {
        boolean half = target.shape() == ColumnShape.FLOAT16_VECTOR;
        if (!half && target.shape() != ColumnShape.BFLOAT16_VECTOR) {
            return;
        }
        for (int i = 0; i < rows; i++) {
            boolean finite = true;
            for (int j = i * width; j + 1 < (i + 1) * width; j += 2) {
                int bits = (bytes.get(j + 1) & 0xFF) << Byte.SIZE | bytes.get(j) & 0xFF;
                finite &= half ? FiniteNumbers.isHalf(bits) : FiniteNumbers.isBfloat(bits);
            }
            if (!finite) {
                findings.note(ImportRule.HALF_NAN, row + i, () -> "the bytes of NaN or infinity");
            }
        }
    }

    /** Texts are code points of 32 bits, filled up with zeros. */
    private void checkTexts(ByteBuffer bytes, long row, int rows) {
        int characters = (int) header.size();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            text.setLength(0);
            boolean valid = true;
            for (int j = 0; j < characters; j++) {
                int point = bytes.getInt((i * characters + j) * Integer.BYTES);
                if (point == 0) {
                    break;
                }
                valid &= Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF);
                text.appendCodePoint(Character.isValidCodePoint(point) ? point : 0xFFFD);
            }
            byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
            if (!valid) {
                findings.note(ImportRule.FILE_DAMAGED, row + i, () -> "no character of Unicode");
            }
            if (target.key()) {
                keys.add(utf8, 0, utf8.length, row + i);
            }
            texts.check(utf8, 0, utf8.length, row + i);
        }
    }
}
