package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.rule.Timestamps;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final int ROWS = 4_000;

    @Test
    void everyTextIsAMomentOfTheWindowByRfc3339() {
        for (long seed = 0; seed < 5; seed++) {
            for (String text : texts("seen_by_nobody", seed)) {
                OffsetDateTime moment = OffsetDateTime.parse(text);
                assertThat(Timestamps.isValid(text)).as(text).isTrue();
                assertThat(moment.toInstant())
                        .as(text)
                        .isBetween(
                                Instant.ofEpochMilli(SharedDraws.WINDOW_START),
                                Instant.ofEpochMilli(SharedDraws.WINDOW_END));
                assertThat(moment.getOffset().getTotalSeconds()).isBetween(-12 * 3600, 14 * 3600);
            }
        }
    }

    @Test
    void mostAreInUtcSomeElsewhereAndSomeHaveAFraction() {
        List<String> texts = texts("created_at", 1);
        assertThat(texts.stream().filter(text -> text.endsWith("Z")).count()).isBetween(ROWS * 7L / 10, ROWS * 9L / 10);
        assertThat(texts.stream().filter(text -> text.contains(".")).count()).isBetween(ROWS / 5L, ROWS * 3L / 10);
        assertThat(texts)
                .anyMatch(text -> text.matches(".*-\\d\\d:00"))
                .anyMatch(text -> text.matches(".*\\+\\d\\d:00"));
    }

    @Test
    void namesMeanTheSameMomentsAsInNumbers() {
        Recipe recipe = new Recipe(3, Subject.GENERAL);
        for (String name : List.of("created_at", "updated_at", "published_at", "birth_date")) {
            List<String> texts = Filled.texts(Meant.timestamps(name, recipe), 0, 300);
            long[] millis = Filled.rows(Meant.integers(ColumnShape.INT64, name, 0, 1L << 50, false, recipe), 0, 300)
                    .longs();
            for (int row = 0; row < 300; row++) {
                Instant moment = OffsetDateTime.parse(texts.get(row))
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant();
                long wanted = texts.get(row).contains(".") ? millis[row] : Math.floorDiv(millis[row], 1000L) * 1000;
                assertThat(moment.toEpochMilli()).as(name).isEqualTo(wanted);
            }
        }
    }

    private static List<String> texts(String name, long seed) {
        return Filled.texts(Meant.timestamps(name, new Recipe(seed, Subject.GENERAL)), 0, ROWS);
    }
}
