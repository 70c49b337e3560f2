package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day of a number that counts milliseconds or seconds since 1970, which nobody reads as such. */
final class MomentText {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);
    private static final double MILLIS_A_SECOND = 1000;

    private MomentText() {}

    /** A value of a row as a person wants to see it, with its day if it is a moment. */
    static String of(Collection collection, Field field, Object value) {
        String text = CellText.of(field, value);
        if (!(value instanceof Number number)
                || !Meanings.areMoments(
                        field.name(), Subject.of(collection.subject()).orElse(Subject.GENERAL))) {
            return text;
        }
        boolean millis =
                field.milvusType().filter(type -> type == MilvusType.INT64).isPresent();
        double since = millis ? number.doubleValue() : number.doubleValue() * MILLIS_A_SECOND;
        LocalDate day =
                Instant.ofEpochMilli((long) since).atZone(ZoneOffset.UTC).toLocalDate();
        // A schema may bound such a field by anything, and then it counts something else.
        return day.isBefore(FIRST) || day.isAfter(LAST) ? text : text + " (" + day + ')';
    }
}
