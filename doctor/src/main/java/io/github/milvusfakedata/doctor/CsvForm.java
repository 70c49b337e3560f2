package io.github.milvusfakedata.doctor;

import java.util.Objects;

/**
 * How an import reads CSV files: two options of Milvus' importer, which every version that reads CSV has.
 *
 * @param separator what parts cells, the option {@code sep}: a character of ASCII, but no double quote or line break
 * @param nullText what a cell holds that is null in fields that may be null, the option {@code nullkey}; in others it is text
 */
public record CsvForm(char separator, String nullText) {
    /** Commas, and empty cells for null. */
    public static final CsvForm USUAL = new CsvForm(',', "");

    private static final char LAST_OF_ASCII = 0x7F;

    public CsvForm {
        Objects.requireNonNull(nullText, "nullText");
        if (!isSeparator(separator)) {
            throw new IllegalArgumentException("separator: " + (int) separator);
        }
    }

    /** Whether cells can be parted by that: Milvus' internal/util/importutilv2/option.go, as far as ASCII goes. */
    public static boolean isSeparator(char character) {
        return character > 0 && character <= LAST_OF_ASCII && "\"\r\n".indexOf(character) < 0;
    }
}
