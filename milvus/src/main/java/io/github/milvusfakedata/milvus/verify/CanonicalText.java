package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.milvus.internal.wire.TimestampText;
import io.github.milvusfakedata.milvus.internal.wire.Utf8Builder;
import io.github.milvusfakedata.schema.TextKind;

/**
 * The one text that stands for all texts of the same value: servers give some back in another form than they took them.
 * Not safe for use by several threads.
 */
final class CanonicalText {
    private final CanonicalJson json = new CanonicalJson();
    private final CanonicalFigure figures = new CanonicalFigure();

    /** Writes the canonical text of a text; one that is none of its kind as it is. */
    void write(TextKind kind, byte[] text, int start, int end, Utf8Builder out) {
        int before = out.size();
        boolean written =
                switch (kind) {
                    case STRING, DOCUMENT -> false;
                    case JSON -> json.write(text, start, end, out);
                    case GEOMETRY -> figures.write(text, start, end, out);
                    case TIMESTAMP -> TimestampText.writeCanonical(text, start, end, out);
                };
        if (!written) {
            out.cut(before);
            out.add(text, start, end);
        }
    }
}
