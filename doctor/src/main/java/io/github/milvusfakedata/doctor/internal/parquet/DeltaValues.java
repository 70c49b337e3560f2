package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import io.github.milvusfakedata.doctor.internal.check.UnsupportedContent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.column.values.delta.DeltaBinaryPackingValuesReader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.Type;

/**
 * Decodes the encodings that store differences. Their numbers by Parquet's own library, since few files have them; their
 * texts not, since its readers of texts log every page, which programs with a log of their own would see.
 */
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
            ByteBufferInputStream input = ByteBufferInputStream.wrap(ByteBuffer.wrap(bytes, from, to - from));
            switch (encoding) {
                case DELTA_BINARY_PACKED -> numbers(type, input, out, wanted);
                case DELTA_LENGTH_BYTE_ARRAY -> texts(type, false, input, out, wanted);
                case DELTA_BYTE_ARRAY -> texts(type, true, input, out, wanted);
                case PLAIN, PLAIN_DICTIONARY, RLE, BIT_PACKED, RLE_DICTIONARY, BYTE_STREAM_SPLIT ->
                    throw new UnsupportedContent("It is encoded as " + encoding + ", which doctor does not read.");
            }
        } catch (IOException | UnsupportedContent notThese) {
            throw notThese instanceof UnsupportedContent other ? other : new DamagedFile("values can't be decoded");
        } catch (RuntimeException broken) {
            throw new DamagedFile("values encoded as " + encoding + " can't be decoded");
        }
    }

    private static void numbers(Type type, ByteBufferInputStream input, PageValues out, int wanted) throws IOException {
        switch (type) {
            case INT32 -> {
                ValuesReader reader = packed(input, wanted);
                out.growInts();
                for (int i = 0; i < wanted; i++) {
                    out.ints[i] = reader.readInteger();
                }
            }
            case INT64 -> {
                ValuesReader reader = packed(input, wanted);
                out.growLongs();
                for (int i = 0; i < wanted; i++) {
                    out.longs[i] = reader.readLong();
                }
            }
            case BYTE_ARRAY -> throw new DamagedFile("texts are encoded as numbers");
            case BOOLEAN, INT96, FLOAT, DOUBLE, FIXED_LEN_BYTE_ARRAY -> out.count = 0;
        }
    }

    private static ValuesReader packed(ByteBufferInputStream input, int wanted) throws IOException {
        ValuesReader reader = new DeltaBinaryPackingValuesReader();
        reader.initFromPage(wanted, input);
        return reader;
    }

    /**
     * Texts: the lengths of all, then the bytes of all; before them, where a text may begin as the one before does, how much
     * of that.
     */
    private static void texts(Type type, boolean shared, ByteBufferInputStream input, PageValues out, int wanted)
            throws IOException {
        switch (type) {
            case BYTE_ARRAY -> {
                Optional<ValuesReader> prefixes = shared ? Optional.of(packed(input, wanted)) : Optional.empty();
                texts(prefixes, packed(input, wanted), input, out, wanted);
            }
            case INT32, INT64 -> throw new DamagedFile("numbers are encoded as texts");
            case BOOLEAN, INT96, FLOAT, DOUBLE, FIXED_LEN_BYTE_ARRAY -> out.count = 0;
        }
    }

    private static void texts(
            Optional<ValuesReader> prefixes,
            ValuesReader lengths,
            ByteBufferInputStream input,
            PageValues out,
            int wanted)
            throws IOException {
        out.growTexts();
        byte[] text = {};
        int before = 0;
        int end = 0;
        for (int i = 0; i < wanted; i++) {
            int prefix = prefixes.isPresent() ? prefixes.get().readInteger() : 0;
            int length = lengths.readInteger();
            if (prefix < 0 || prefix > end - before || length < 0 || length > input.available()) {
                throw new DamagedFile("a text is longer than its page");
            }
            int most = Math.addExact(prefix, length);
            if (text.length - end < most) {
                text = ChunkInput.atLeast(text, Math.addExact(Math.max(2 * end, 1 << 16), most));
            }
            System.arraycopy(text, before, text, end, prefix);
            input.read(text, end + prefix, length);
            out.starts[i] = end;
            before = end;
            end += most;
            out.ends[i] = end;
        }
        out.text = text;
    }
}
