package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import io.github.milvusfakedata.doctor.internal.check.UnsupportedContent;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.column.values.delta.DeltaBinaryPackingValuesReader;
import org.apache.parquet.column.values.deltalengthbytearray.DeltaLengthByteArrayValuesReader;
import org.apache.parquet.column.values.deltastrings.DeltaByteArrayReader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.Type;

/** Decodes the encodings that store differences, by Parquet's own library: few files have them. */
final class DeltaValues {
    private DeltaValues() {}

    static void read(Encoding encoding, Type type, byte[] bytes, int from, int to, PageValues out, int wanted) {
        if (type == Type.BOOLEAN) {
            // Truth values break no rule, in whichever encoding.
            out.count = 0;
            return;
        }
        out.count = wanted;
        try {
            ValuesReader reader = reader(encoding);
            reader.initFromPage(wanted, ByteBufferInputStream.wrap(ByteBuffer.wrap(bytes, from, to - from)));
            switch (type) {
                case INT32 -> {
                    out.growInts();
                    for (int i = 0; i < wanted; i++) {
                        out.ints[i] = reader.readInteger();
                    }
                }
                case INT64 -> {
                    out.growLongs();
                    for (int i = 0; i < wanted; i++) {
                        out.longs[i] = reader.readLong();
                    }
                }
                case BYTE_ARRAY -> texts(reader, out, wanted);
                case BOOLEAN, INT96, FLOAT, DOUBLE, FIXED_LEN_BYTE_ARRAY -> out.count = 0;
            }
        } catch (IOException | UnsupportedContent notThese) {
            throw notThese instanceof UnsupportedContent other ? other : new DamagedFile("values can't be decoded");
        } catch (RuntimeException broken) {
            throw new DamagedFile("values encoded as " + encoding + " can't be decoded");
        }
    }

    private static ValuesReader reader(Encoding encoding) {
        return switch (encoding) {
            case DELTA_BINARY_PACKED -> new DeltaBinaryPackingValuesReader();
            case DELTA_LENGTH_BYTE_ARRAY -> new DeltaLengthByteArrayValuesReader();
            case DELTA_BYTE_ARRAY -> new DeltaByteArrayReader();
            case PLAIN, PLAIN_DICTIONARY, RLE, BIT_PACKED, RLE_DICTIONARY, BYTE_STREAM_SPLIT ->
                throw new UnsupportedContent("It is encoded as " + encoding + ", which doctor does not read.");
        };
    }

    private static void texts(ValuesReader reader, PageValues out, int wanted) {
        out.growTexts();
        byte[] text = {};
        int end = 0;
        for (int i = 0; i < wanted; i++) {
            byte[] value = reader.readBytes().getBytes();
            if (text.length - end < value.length) {
                text = ChunkInput.atLeast(text, Math.addExact(Math.max(2 * end, 1 << 16), value.length));
            }
            System.arraycopy(value, 0, text, end, value.length);
            out.starts[i] = end;
            end += value.length;
            out.ends[i] = end;
        }
        out.text = text;
    }
}
