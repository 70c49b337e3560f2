package io.github.milvusfakedata.internal.gen.language;

import java.util.Locale;
import java.util.Optional;

/** The row's own values that a frame can name. */
enum RowValue {
    /** The topic's name as a reader sees it. */
    CATEGORY,
    /** The row's city. */
    CITY,
    /** The row's city as English writes it. */
    TOWN,
    /** The country of that city. */
    COUNTRY,
    /** The brand of the row's item. */
    BRAND,
    /** Its color. */
    COLOR,
    /** Its material. */
    MATERIAL,
    /** Who wrote the row: full name. */
    AUTHOR,
    /** The year in which the row came about. */
    YEAR,
    /** The month in which the row came about. */
    MONTH;

    /** The name behind {@code row.}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of a name. */
    static Optional<RowValue> of(String id) {
        for (RowValue value : values()) {
            if (value.id().equals(id)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The names of all values, for messages. */
    static String ids() {
        StringBuilder ids = new StringBuilder();
        for (RowValue value : values()) {
            ids.append(ids.length() == 0 ? "row." : ", row.").append(value.id());
        }
        return ids.toString();
    }
}
