package io.github.milvusfakedata.internal.parquet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library reads the headers that we write by hand. */
class PageHeadersTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 8191, 8192, 1 << 20, Integer.MAX_VALUE})
    void dataPageHeadersHoldSizesCountAndEncodings(int number) throws IOException {
        PageBytes out = new PageBytes();
        PageHeaders.data(out, number, number / 2, number / 3, Encoding.RLE_DICTIONARY);

        PageHeader expected = new PageHeader(PageType.DATA_PAGE, number, number / 2);
        expected.setData_page_header(
                new DataPageHeader(number / 3, Encoding.RLE_DICTIONARY, Encoding.RLE, Encoding.RLE));
        assertThat(read(out)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 256, 70_000})
    void dictionaryPageHeadersHoldSizesAndCount(int number) throws IOException {
        PageBytes out = new PageBytes();
        PageHeaders.dictionary(out, number, number + 1, number + 2);

        PageHeader expected = new PageHeader(PageType.DICTIONARY_PAGE, number, number + 1);
        expected.setDictionary_page_header(new DictionaryPageHeader(number + 2, Encoding.PLAIN));
        assertThat(read(out)).isEqualTo(expected);
    }

    private static PageHeader read(PageBytes out) throws IOException {
        try (ByteArrayInputStream in = new ByteArrayInputStream(out.array(), 0, out.size())) {
            PageHeader header = Util.readPageHeader(in);
            assertThat(in.available()).isZero();
            return header;
        }
    }
}
