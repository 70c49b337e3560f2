package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.NumberedLabel;

/** The properties of several forms that say how a number becomes a text. */
final class LabelProperties {
    static final String PREFIX = "prefix";
    static final String DIGITS = "digits";

    private LabelProperties() {}

    static NumberedLabel read(FormObject object) {
        return new NumberedLabel(
                object.has(PREFIX) ? object.text(PREFIX) : "", object.count(DIGITS, 1, NumberedLabel.MOST_DIGITS, 1));
    }

    /** Writes them, without what is usual. */
    static void write(NumberedLabel label, FormText text) {
        if (!label.prefix().isEmpty()) {
            text.put(PREFIX, label.prefix());
        }
        if (label.digits() > 1) {
            text.put(DIGITS, label.digits());
        }
    }
}
