package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.format.Type;

/**
 * The values of a page that are not null, in arrays that are used again: numbers of 32 bits and floats' bits in {@code
 * ints}, those of 64 bits and doubles' bits in {@code longs}, texts as places in {@code text}.
 */
final class PageValues {
    int[] ints = {};
    long[] longs = {};
    byte[] text = {};
    int[] starts = {};
    int[] ends = {};
    int count;

    /** Decodes PLAIN values. */
    void plain(Type type, byte[] bytes, int from, int to, int wanted) {
        count = wanted;
        switch (type) {
            case INT32, FLOAT -> {
                require((long) wanted * Integer.BYTES, to - from);
                growInts();
                buffer(bytes, from, to).asIntBuffer().get(ints, 0, wanted);
            }
            case INT64, DOUBLE -> {
                require((long) wanted * Long.BYTES, to - from);
                growLongs();
                buffer(bytes, from, to).asLongBuffer().get(longs, 0, wanted);
            }
            case BYTE_ARRAY -> texts(bytes, from, to);
            // Their values break no rule, or their columns are of no use anyway.
            case BOOLEAN, INT96, FIXED_LEN_BYTE_ARRAY -> count = 0;
        }
    }

    private void texts(byte[] bytes, int from, int to) {
        require((long) count * Integer.BYTES, to - from);
        growTexts();
        text = bytes;
        ByteBuffer lengths = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = from;
        for (int i = 0; i < count; i++) {
            require(Integer.BYTES, to - at);
            int length = lengths.getInt(at);
            at += Integer.BYTES;
            if (length < 0) {
                throw new DamagedFile("a text of " + length + " bytes");
            }
            require(length, to - at);
            starts[i] = at;
            at += length;
            ends[i] = at;
        }
    }

    /** Takes values from a dictionary by their numbers, which are checked. */
    void of(Type type, PageValues dictionary, int[] indices, int wanted) {
        count = wanted;
        for (int i = 0; i < wanted; i++) {
            if (indices[i] < 0 || indices[i] >= dictionary.count) {
                throw new DamagedFile("number " + indices[i] + " of a dictionary of " + dictionary.count + " values");
            }
        }
        switch (type) {
            case INT32, FLOAT -> {
                growInts();
                for (int i = 0; i < wanted; i++) {
                    ints[i] = dictionary.ints[indices[i]];
                }
            }
            case INT64, DOUBLE -> {
                growLongs();
                for (int i = 0; i < wanted; i++) {
                    longs[i] = dictionary.longs[indices[i]];
                }
            }
            case BYTE_ARRAY -> {
                growTexts();
                text = dictionary.text;
                for (int i = 0; i < wanted; i++) {
                    starts[i] = dictionary.starts[indices[i]];
                    ends[i] = dictionary.ends[indices[i]];
                }
            }
            case BOOLEAN, INT96, FIXED_LEN_BYTE_ARRAY -> count = 0;
        }
    }

    void growInts() {
        ints = ints.length < count ? new int[count] : ints;
    }

    void growLongs() {
        longs = longs.length < count ? new long[count] : longs;
    }

    void growTexts() {
        starts = starts.length < count ? new int[count] : starts;
        ends = ends.length < count ? new int[count] : ends;
    }

    private static ByteBuffer buffer(byte[] bytes, int from, int to) {
        return ByteBuffer.wrap(bytes, from, to - from).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void require(long wanted, int there) {
        if (wanted > there) {
            throw new DamagedFile("values end early");
        }
    }
}
