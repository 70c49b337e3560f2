package io.github.milvusfakedata.milvus.internal.wire;

import io.github.milvusfakedata.column.ColumnShape;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.StringArray;
import java.util.Arrays;

/**
 * Texts of an answer, where they lie in the message. Figures in binary form and points in time as numbers, which some servers
 * send, are written as texts.
 */
final class AnswerTexts extends AnswerColumn {
    private static final int FIRST_ROOM = 64;

    /** The message, or what was written in place of it. */
    private byte[] bytes = {};

    private int[] starts = {};
    private int[] ends = {};
    private int count;

    AnswerTexts(ColumnShape shape) {
        super(shape);
    }

    @Override
    int count() {
        return count;
    }

    @Override
    void add(int list, MessageReader reader) {
        int outer = reader.enter();
        switch (list) {
            case ScalarField.STRING_DATA_FIELD_NUMBER,
                    ScalarField.BYTES_DATA_FIELD_NUMBER,
                    ScalarField.JSON_DATA_FIELD_NUMBER,
                    ScalarField.GEOMETRY_WKT_DATA_FIELD_NUMBER -> addAsTheyLie(reader);
            case ScalarField.GEOMETRY_DATA_FIELD_NUMBER -> addFigures(reader);
            case ScalarField.TIMESTAMPTZ_DATA_FIELD_NUMBER -> addPointsInTime(reader);
            default -> {
                if (reader.hasMore()) {
                    throw otherForm();
                }
            }
        }
        reader.leave(outer);
    }

    private void addAsTheyLie(MessageReader reader) {
        bytes = reader.bytes();
        while (reader.next(StringArray.DATA_FIELD_NUMBER)) {
            int start = reader.bytesStart();
            add(start, reader.at());
        }
    }

    private void addFigures(MessageReader reader) {
        Utf8Builder texts = count == 0 ? new Utf8Builder() : new Utf8Builder(bytes, ends[count - 1]);
        while (reader.next(StringArray.DATA_FIELD_NUMBER)) {
            int from = reader.bytesStart();
            int start = texts.size();
            WellKnownBinary.write(reader.bytes(), from, reader.at(), texts);
            add(start, texts.size());
        }
        bytes = texts.bytes();
    }

    private void addPointsInTime(MessageReader reader) {
        Utf8Builder texts = count == 0 ? new Utf8Builder() : new Utf8Builder(bytes, ends[count - 1]);
        while (reader.next(StringArray.DATA_FIELD_NUMBER)) {
            if (!reader.isBytes()) {
                addPointInTime(reader.varint(), texts);
                continue;
            }
            int outer = reader.enter();
            while (reader.hasMore()) {
                addPointInTime(reader.varint(), texts);
            }
            reader.leave(outer);
        }
        bytes = texts.bytes();
    }

    private void addPointInTime(long micros, Utf8Builder texts) {
        int start = texts.size();
        TimestampText.write(micros, texts);
        add(start, texts.size());
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            int room = count + (count >> 1) + FIRST_ROOM;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    @Override
    public byte[] textBytes() {
        return bytes;
    }

    @Override
    public int textStart(int row) {
        return starts[place(row)];
    }

    @Override
    public int textEnd(int row) {
        return ends[place(row)];
    }
}
