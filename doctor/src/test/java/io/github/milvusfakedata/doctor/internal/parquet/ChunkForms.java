package io.github.milvusfakedata.doctor.internal.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.Util;

/** Which forms of Parquet occur in column chunks, by their page headers alone: what a corpus of files covers. */
final class ChunkForms {
    private final byte[] file;
    private final Set<String> forms = new TreeSet<>();
    private final Set<Encoding> encodings = new TreeSet<>();
    private int pages;
    private long entries;

    private ChunkForms(byte[] file) {
        this.file = file;
    }

    /** The forms of one chunk. */
    static Set<String> of(byte[] file, ColumnChunk chunk) {
        ChunkForms forms = new ChunkForms(file);
        forms.read(chunk);
        return forms.forms;
    }

    private void read(ColumnChunk chunk) {
        ColumnMetaData metaData = chunk.getMeta_data();
        forms.add("codec " + metaData.getCodec());
        if (chunk.getColumn_index_offset() > 0) {
            forms.add("page index");
        }
        long dictionary = metaData.getDictionary_page_offset();
        long start =
                dictionary > 0 ? Math.min(dictionary, metaData.getData_page_offset()) : metaData.getData_page_offset();
        int at = (int) start;
        while (entries < metaData.getNum_values()) {
            at = page(at, metaData.getCodec());
        }
        if (pages > 1) {
            forms.add("several pages");
        }
        if (encodings.contains(Encoding.PLAIN) && encodings.stream().anyMatch(ChunkForms::isDictionary)) {
            forms.add("a dictionary, then plain values");
        }
    }

    private static boolean isDictionary(Encoding encoding) {
        return encoding == Encoding.RLE_DICTIONARY || encoding == Encoding.PLAIN_DICTIONARY;
    }

    private int page(int at, CompressionCodec codec) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(file, at, file.length - at);
        try {
            PageHeader header = Util.readPageHeader(bytes);
            int body = file.length - bytes.available();
            if (header.isSetData_page_header()) {
                entries += header.getData_page_header().getNum_values();
                note("V1", header.getData_page_header().getEncoding());
            } else if (header.isSetData_page_header_v2()) {
                DataPageHeaderV2 second = header.getData_page_header_v2();
                entries += second.getNum_values();
                note("V2", second.getEncoding());
                int levels = second.getDefinition_levels_byte_length() + second.getRepetition_levels_byte_length();
                if (second.getRepetition_levels_byte_length() > 0) {
                    forms.add("V2 with levels of lists");
                }
                if (isDictionary(second.getEncoding()) && codec == CompressionCodec.UNCOMPRESSED) {
                    indices(body + levels, body + header.getCompressed_page_size());
                }
            }
            return body + header.getCompressed_page_size();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void note(String version, Encoding encoding) {
        pages++;
        encodings.add(encoding);
        forms.add(version + " " + encoding);
    }

    /** Follows the runs of a dictionary's indices. */
    private void indices(int from, int to) {
        boolean repeated = false;
        boolean packed = false;
        int width = from < to ? file[from] : 0;
        int at = from + 1;
        while (at < to) {
            int head = 0;
            for (int shift = 0, unit = -1; unit < 0; shift += 7) {
                unit = file[at++];
                head |= (unit & 0x7F) << shift;
            }
            boolean bits = (head & 1) == 1;
            packed |= bits;
            repeated |= !bits;
            at += bits ? (head >>> 1) * width : (width + Byte.SIZE - 1) / Byte.SIZE;
        }
        if (repeated && packed) {
            forms.add("indices in runs of both kinds");
        }
    }
}
