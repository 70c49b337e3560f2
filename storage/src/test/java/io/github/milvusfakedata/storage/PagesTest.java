package io.github.milvusfakedata.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void aListGoesOnAsLongAsThereIsAnotherPage() throws IOException {
        Pages pages = new Pages("list");

        assertThat(pages.goOn(true, "a")).isTrue();
        assertThat(pages.goOn(true, null)).isFalse();
        assertThat(pages.goOn(false, "b")).isFalse();
        assertThat(pages.goOn(null, "b")).isFalse();
    }

    @Test
    void aPageThatComesOnceMoreEndsTheList() throws IOException {
        Pages pages = new Pages("list s3://bucket");
        pages.goOn(true, "a");
        pages.goOn(true, "b");

        assertThatIOException()
                .isThrownBy(() -> pages.goOn(true, "a"))
                .withMessage("Cannot list s3://bucket: the store sends the same page again and again.");
    }

    /** A store may make up new pages for ever. */
    @Test
    void moreThanTenThousandPagesAreTooMany() throws IOException {
        Pages pages = new Pages("list s3://bucket");
        for (int page = 0; page < 10_000; page++) {
            pages.goOn(true, "page " + page);
        }

        assertThatIOException().isThrownBy(() -> pages.goOn(true, "another")).withMessageContaining("Use a prefix");
    }
}
