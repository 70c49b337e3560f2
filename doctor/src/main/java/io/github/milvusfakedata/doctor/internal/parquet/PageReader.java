package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import io.github.milvusfakedata.doctor.internal.check.UnsupportedContent;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.Type;

/** Reads the pages of column chunks, one after the other. One thread uses it; its buffers serve all chunks. */
final class PageReader {
    private static final int FIRST_HEADER_BYTES = 1 << 10;
    private static final int LONGEST_HEADER = 16 << 20;
    /** Larger pages are legal, but no writer makes them, and a claim alone must not cost memory. */
    private static final int LARGEST_PAGE = 512 << 20;

    private static final int MOST_ENTRIES = 64 << 20;

    private final ChunkInput in = new ChunkInput();
    private final DataPage page = new DataPage();
    private final PageValues dictionary = new PageValues();
    private byte[] unpacked = {};
    private int[] indices = {};

    private SchemaNode leaf;
    private Type type;
    private CompressionCodec codec;
    private boolean valuesWanted;
    private boolean dictionaryRead;
    private long entriesLeft;

    /** Begins with a chunk; the values are decoded only where they are wanted. */
    void open(FileChannel file, long fileBytes, ColumnMetaData chunk, SchemaNode column, boolean wantsValues) {
        long start = chunk.getData_page_offset();
        if (chunk.isSetDictionary_page_offset() && chunk.getDictionary_page_offset() > 0) {
            start = Math.min(start, chunk.getDictionary_page_offset());
        }
        long length = chunk.getTotal_compressed_size();
        if (start < 0 || length < 0 || start > fileBytes - length) {
            throw new DamagedFile("the column lies outside the file");
        }
        in.open(file, start, length);
        leaf = column;
        type = chunk.getType();
        codec = chunk.getCodec();
        valuesWanted = wantsValues;
        dictionaryRead = false;
        entriesLeft = chunk.getNum_values();
    }

    /** The next data page, valid until the call after; null behind the last one. */
    DataPage next() {
        while (entriesLeft > 0) {
            if (in.isAtEnd()) {
                throw new DamagedFile("pages end early: " + entriesLeft + " values are missing");
            }
            if (read(header())) {
                entriesLeft -= page.entries;
                return page;
            }
        }
        return null;
    }

    private PageHeader header() {
        for (int wanted = FIRST_HEADER_BYTES; ; wanted *= 16) {
            int there = in.fill(wanted);
            ByteArrayInputStream bytes = new ByteArrayInputStream(in.bytes(), in.from(), there);
            try {
                PageHeader header = Thrift.read(new PageHeader(), bytes, there);
                in.skip(there - bytes.available());
                return header;
            } catch (DamagedFile unreadable) {
                if (there < wanted || wanted >= LONGEST_HEADER) {
                    throw unreadable;
                }
            }
        }
    }

    /** Whether it was a data page. */
    private boolean read(PageHeader header) {
        int size = header.getCompressed_page_size();
        int full = header.getUncompressed_page_size();
        if (size < 0 || full < 0 || in.fill(size) < size) {
            throw new DamagedFile("a page of " + size + " bytes does not fit into its column");
        }
        if (full > LARGEST_PAGE || size > LARGEST_PAGE) {
            throw new UnsupportedContent("It has a page of " + full + " bytes, larger than doctor reads.");
        }
        if (codec != CompressionCodec.UNCOMPRESSED) {
            Decompression.requirePossible(size, full);
        }
        int from = in.from();
        byte[] bytes = in.bytes();
        in.skip(size);
        if (header.isSetData_page_header()) {
            first(header.getData_page_header(), bytes, from, size, full);
            return true;
        }
        if (header.isSetData_page_header_v2()) {
            second(header.getData_page_header_v2(), bytes, from, size, full);
            return true;
        }
        if (header.isSetDictionary_page_header() && valuesWanted) {
            int count = header.getDictionary_page_header().getNum_values();
            boolean packed = codec != CompressionCodec.UNCOMPRESSED;
            // The dictionary outlives the buffers of its page.
            byte[] own = packed ? new byte[full] : Arrays.copyOfRange(bytes, from, from + size);
            if (packed) {
                Decompression.decompress(codec, bytes, from, size, own, 0, full);
            }
            requireCount(count, own.length, true);
            dictionary.plain(type, own, 0, own.length, count);
            dictionaryRead = true;
        }
        return false;
    }

    private void first(DataPageHeader header, byte[] bytes, int from, int size, int full) {
        int at = from;
        int end = from + size;
        byte[] body = bytes;
        if (codec != CompressionCodec.UNCOMPRESSED) {
            unpacked = ChunkInput.atLeast(unpacked, full);
            Decompression.decompress(codec, bytes, from, size, unpacked, 0, full);
            body = unpacked;
            at = 0;
            end = full;
        }
        begin(header.getNum_values());
        if (leaf.repetition() > 0) {
            at = levels(header.getRepetition_level_encoding(), body, at, end, leaf.repetition(), page.repetition);
        }
        if (leaf.definition() > 0) {
            at = levels(header.getDefinition_level_encoding(), body, at, end, leaf.definition(), page.definition);
        }
        page.countPresent(leaf.definition());
        values(header.getEncoding(), body, at, end);
    }

    private int levels(Encoding encoding, byte[] bytes, int from, int to, int most, byte[] out) {
        if (encoding != Encoding.RLE) {
            throw new UnsupportedContent("Its levels are encoded as " + encoding + ", which doctor does not read.");
        }
        int start = from + Integer.BYTES;
        int length = start > to
                ? -1
                : ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(from);
        if (length < 0 || length > to - start) {
            throw new DamagedFile("levels end early");
        }
        RunLengthDecoder.levels(bytes, start, start + length, most, out, page.entries);
        return start + length;
    }

    private void second(DataPageHeaderV2 header, byte[] bytes, int from, int size, int full) {
        int repetition = header.getRepetition_levels_byte_length();
        int definition = header.getDefinition_levels_byte_length();
        long levels = (long) repetition + definition;
        if (repetition < 0 || definition < 0 || levels > size || levels > full) {
            throw new DamagedFile("levels end early");
        }
        begin(header.getNum_values());
        int middle = from + repetition;
        int at = middle + definition;
        if (leaf.repetition() > 0) {
            RunLengthDecoder.levels(bytes, from, middle, leaf.repetition(), page.repetition, page.entries);
        }
        if (leaf.definition() > 0) {
            RunLengthDecoder.levels(bytes, middle, at, leaf.definition(), page.definition, page.entries);
        }
        page.countPresent(leaf.definition());
        boolean packed = codec != CompressionCodec.UNCOMPRESSED && header.isIs_compressed();
        if (packed && full > levels && valuesWanted) {
            int length = full - (int) levels;
            unpacked = ChunkInput.atLeast(unpacked, length);
            Decompression.decompress(codec, bytes, at, size - (int) levels, unpacked, 0, length);
            values(header.getEncoding(), unpacked, 0, length);
        } else {
            values(header.getEncoding(), bytes, at, from + size);
        }
    }

    private void begin(int entries) {
        requireCount(entries, entriesLeft, false);
        if (entries > MOST_ENTRIES) {
            throw new UnsupportedContent("It has a page of " + entries + " entries, more than doctor reads.");
        }
        page.grow(entries);
        if (leaf.repetition() == 0) {
            Arrays.fill(page.repetition, 0, entries, (byte) 0);
        }
        if (leaf.definition() == 0) {
            Arrays.fill(page.definition, 0, entries, (byte) 0);
        }
    }

    private static void requireCount(int count, long most, boolean inBytes) {
        if (count < 0 || count > most) {
            throw new DamagedFile("a page claims " + count + " values where at most " + most
                    + (inBytes ? " bytes are left" : " are left"));
        }
    }

    private void values(Encoding encoding, byte[] bytes, int from, int to) {
        if (!valuesWanted) {
            return;
        }
        switch (encoding) {
            case PLAIN -> page.values.plain(type, bytes, from, to, page.present);
            case PLAIN_DICTIONARY, RLE_DICTIONARY -> fromDictionary(bytes, from, to);
            case RLE, BIT_PACKED, DELTA_BINARY_PACKED, DELTA_LENGTH_BYTE_ARRAY, DELTA_BYTE_ARRAY, BYTE_STREAM_SPLIT ->
                DeltaValues.read(encoding, type, bytes, from, to, page.values, page.present);
        }
    }

    private void fromDictionary(byte[] bytes, int from, int to) {
        indices = indices.length < page.present ? new int[page.present] : indices;
        if (page.present > 0) {
            if (!dictionaryRead || from >= to) {
                throw new DamagedFile("a page needs a dictionary that is not there");
            }
            RunLengthDecoder.numbers(bytes, from + 1, to, bytes[from] & 0xFF, indices, page.present);
        }
        page.values.of(type, dictionary, indices, page.present);
    }
}
