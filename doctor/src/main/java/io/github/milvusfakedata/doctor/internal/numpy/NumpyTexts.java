package io.github.milvusfakedata.doctor.internal.numpy;

import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.KeyBatch;
import io.github.milvusfakedata.doctor.internal.check.TextChecks;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Utf8;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Looks at the texts of a NumPy file, which all take the same room and are filled up with zeros. */
final class NumpyTexts {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int FIRST_SURROGATE = 0xD800;
    private static final int LAST_SURROGATE = 0xDFFF;

    private final FieldTarget target;
    private final CollectionTarget collection;
    private final NumpyFileHeader header;
    private final FieldFindings findings;
    private final KeyBatch keys;
    private final TextChecks texts;

    NumpyTexts(
            FieldTarget target,
            CollectionTarget collection,
            NumpyFileHeader header,
            FieldFindings findings,
            KeyBatch keys) {
        this.target = target;
        this.collection = collection;
        this.header = header;
        this.findings = findings;
        this.keys = keys;
        this.texts = new TextChecks(target, collection.names(), findings);
    }

    /** The same for texts that take another room. */
    NumpyTexts ofSize(long size) {
        NumpyFileHeader other = new NumpyFileHeader(
                header.version(),
                header.littleEndian(),
                header.kind(),
                size,
                header.columnsFirst(),
                header.shape(),
                header.bytes(),
                header.written());
        return new NumpyTexts(target, collection, other, findings, keys);
    }

    /** Texts of code points of 32 bits. The importer skips zeros wherever they stand. */
    void points(ByteBuffer bytes, long row, int rows) {
        int characters = (int) header.size();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            text.setLength(0);
            boolean valid = true;
            boolean ended = false;
            boolean gap = false;
            for (int j = 0; j < characters; j++) {
                int point = bytes.getInt((i * characters + j) * Integer.BYTES);
                if (point == 0) {
                    ended = true;
                    continue;
                }
                gap |= ended;
                boolean character =
                        Character.isValidCodePoint(point) && (point < FIRST_SURROGATE || point > LAST_SURROGATE);
                valid &= character;
                text.appendCodePoint(character ? point : REPLACEMENT);
            }
            if (!valid) {
                findings.note(ImportRule.UTF8_REPLACED, row + i, () -> "no character of Unicode");
            }
            if (gap) {
                String seen = text.toString();
                findings.note(ImportRule.NUMPY_NUL, row + i, () -> "stored as " + seen);
            }
            byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
            addKey(utf8, 0, utf8.length, row + i);
            texts.check(utf8, 0, utf8.length, row + i);
        }
    }

    /** Texts of bytes. They end at the first zero, but for one that is the first byte: then all are taken for text. */
    void bytes(ByteBuffer bytes, long row, int rows) {
        int size = (int) header.size();
        byte[] all = bytes.array();
        for (int i = 0; i < rows; i++) {
            int from = i * size;
            int end = from;
            while (end < from + size && all[end] != 0) {
                end++;
            }
            int last = from + size;
            while (last > end && all[last - 1] == 0) {
                last--;
            }
            if (end == from) {
                findings.note(ImportRule.NUMPY_BYTES, row + i, () -> "an empty text becomes " + size + " NUL bytes");
                end = from + size;
            } else if (last > end) {
                findings.note(ImportRule.NUMPY_BYTES, row + i, () -> "what follows a NUL is lost");
            }
            addKey(all, from, end, row + i);
            checkBytes(all, from, end, row + i);
        }
    }

    private void checkBytes(byte[] all, int from, int to, long row) {
        if (!target.isPlainText()) {
            texts.check(all, from, to, row);
            return;
        }
        int length = to - from;
        if (!Utf8.isValid(all, from, to)) {
            findings.note(ImportRule.UTF8, row, () -> new String(all, from, length, StandardCharsets.UTF_8));
        }
        if (length > target.maxLength()) {
            findings.note(ImportRule.NUMPY_BYTES, row, () -> length + " bytes, max_length is " + target.maxLength());
        }
    }

    private void addKey(byte[] bytes, int from, int to, long row) {
        if (target.key()) {
            keys.add(bytes, from, to, row);
        }
    }
}
