package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.StringDictionary;
import io.github.milvusfakedata.internal.parquet.codec.PageCodec;
import java.util.Arrays;
import java.util.Optional;

/**
 * The values of a dictionary page.
 *
 * @param count how many
 * @param plain the values in PLAIN encoding
 */
public record DictionaryValues(int count, PageBytes plain) {
    /** The texts of a column's dictionary. */
    public static DictionaryValues of(StringDictionary dictionary) {
        PageBytes values = new PageBytes();
        int[] offsets = dictionary.offsets();
        for (int code = 0; code < dictionary.size(); code++) {
            int length = offsets[code + 1] - offsets[code];
            values.putInt(length);
            values.putBytes(dictionary.bytes(), offsets[code], length);
        }
        return new DictionaryValues(dictionary.size(), values);
    }

    /** Bits of an index; at least one, since not every reader takes none. */
    public int indexBits() {
        return IndexValues.bitWidth(count);
    }

    /** The whole page, header included. */
    public DictionaryPage toPage(Optional<PageCodec> codec) {
        byte[] body = codec.map(this::compress).orElseGet(() -> Arrays.copyOf(plain.array(), plain.size()));
        PageBytes page = new PageBytes();
        PageHeaders.dictionary(page, plain.size(), body.length, count);
        int headerBytes = page.size();
        page.putBytes(body, 0, body.length);
        return new DictionaryPage(Arrays.copyOf(page.array(), page.size()), headerBytes + plain.size());
    }

    private byte[] compress(PageCodec codec) {
        byte[] target = new byte[codec.maxCompressedBytes(plain.size())];
        return Arrays.copyOf(target, codec.compress(plain.array(), plain.size(), target));
    }
}
