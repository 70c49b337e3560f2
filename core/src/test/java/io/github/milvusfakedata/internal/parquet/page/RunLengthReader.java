package io.github.milvusfakedata.internal.parquet.page;

import java.util.ArrayList;
import java.util.List;

/** A plain reader of the RLE / bit-packing hybrid, one bit at a time, straight from the format's description. */
final class RunLengthReader {
    private final byte[] bytes;
    private int at;

    RunLengthReader(PageBytes bytes, int at) {
        this.bytes = bytes.array();
        this.at = at;
    }

    /** Where the next read starts. */
    int position() {
        return at;
    }

    /** The values of a section that starts with its length. */
    List<Integer> section(int bitWidth, int count) {
        int length = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            length |= (bytes[at++] & 0xFF) << Byte.SIZE * i;
        }
        int end = at + length;
        List<Integer> values = runs(bitWidth, end);
        // Packed values come in eights; what is too much must be filling.
        while (values.size() > count) {
            if (values.remove(values.size() - 1) != 0) {
                throw new AssertionError("filled up with other than 0");
            }
        }
        return values;
    }

    /** The values of all runs up to an end. */
    List<Integer> runs(int bitWidth, int end) {
        List<Integer> values = new ArrayList<>();
        while (at < end) {
            int head = varint();
            if ((head & 1) == 0) {
                int value = bytes[at++];
                for (int i = 0; i < head >>> 1; i++) {
                    values.add(value);
                }
            } else {
                readPacked((head >>> 1) * RunLengthEncoder.GROUP, bitWidth, values);
            }
        }
        if (at != end) {
            throw new AssertionError("a run ends at " + at + ", not " + end);
        }
        return values;
    }

    private void readPacked(int count, int bitWidth, List<Integer> values) {
        for (int i = 0; i < count; i++) {
            int value = 0;
            for (int bit = 0; bit < bitWidth; bit++) {
                int place = i * bitWidth + bit;
                value |= (bytes[at + place / Byte.SIZE] >>> place % Byte.SIZE & 1) << bit;
            }
            values.add(value);
        }
        at += count * bitWidth / Byte.SIZE;
    }

    private int varint() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int part = bytes[at++];
            value |= (part & 0x7F) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }
}
