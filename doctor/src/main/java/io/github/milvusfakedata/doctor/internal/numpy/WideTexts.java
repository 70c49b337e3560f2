package io.github.milvusfakedata.doctor.internal.numpy;

import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import io.github.milvusfakedata.doctor.internal.check.ExaminationContext;
import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.TextChecks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Looks at texts that take very much room each, which most of them don't fill: the beginning of a row is kept, and of what is
 * behind it only whether it is filled, so that memory stays flat.
 */
final class WideTexts {
    /** The bytes of a row that are kept, which is more than any text of a field has. */
    static final int LEAST_BYTES = 16 << 20;

    private static final int STEP = 1 << 20;

    private final FieldTarget target;
    private final NumpyFileHeader header;
    private final FieldFindings findings;
    private final NumpyTexts texts;

    WideTexts(FieldTarget target, NumpyFileHeader header, FieldFindings findings, NumpyTexts texts) {
        this.target = target;
        this.header = header;
        this.findings = findings;
        this.texts = texts.ofSize(LEAST_BYTES / (header.elementBytes() > header.size() ? Integer.BYTES : 1));
    }

    void check(InputStream in, long rows, ExaminationContext context) throws IOException {
        byte[] start = new byte[LEAST_BYTES];
        ByteOrder order = header.littleEndian() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        for (long row = 0; row < rows && context.goesOn(); row++) {
            if (in.readNBytes(start, 0, start.length) < start.length) {
                throw new DamagedFile("its data ends early");
            }
            long filled = filled(in, context);
            if (filled > 0) {
                TextChecks.noteLength(target, filled, findings, row);
            } else if (header.kind() == 'U') {
                texts.points(ByteBuffer.wrap(start).order(order), row, 1);
            } else {
                texts.bytes(ByteBuffer.wrap(start), row, 1);
            }
        }
    }

    /** The bytes of a row up to the last that is no zero, where that lies behind those that are kept; else 0. */
    private long filled(InputStream in, ExaminationContext context) throws IOException {
        long filled = 0;
        for (long at = LEAST_BYTES; at < header.elementBytes(); ) {
            byte[] part = in.readNBytes((int) Math.min(STEP, header.elementBytes() - at));
            if (part.length == 0) {
                throw new DamagedFile("its data ends early");
            }
            int last = part.length;
            while (last > 0 && part[last - 1] == 0) {
                last--;
            }
            filled = last > 0 ? at + last : filled;
            at += part.length;
            context.advance(part.length);
        }
        return filled;
    }
}
