package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Moments of a row follow each other, and are counted in the unit that names and bounds suggest. */
class MomentCoherenceTest {
    private static final List<List<String>> COURSES = List.of(
            List.of("created_at", "published_at", "updated_at", "last_accessed_at"),
            List.of("registration_date", "last_update", "last_login"),
            List.of("upload_date", "publish_date", "last_modified", "last_seen"));

    private static final List<List<String>> ENDS = List.of(
            List.of("start_time", "end_time"),
            List.of("started_at", "finished_at"),
            List.of("start_date", "end_date"),
            List.of("effective_date", "expiry_date"),
            List.of("valid_from", "valid_until"),
            List.of("release_date", "expires_at"),
            List.of("issue_date", "due_date"));

    @Test
    void nothingIsChangedBeforeItIsPublished() {
        follow(COURSES, "Int64", "", 0);
        follow(COURSES, "Int32", "", 0);
        follow(COURSES, "Double", "", 0);
        follow(COURSES, "Int64", "\"min\":0,\"max\":4102444800", 0);
        follow(COURSES, "Int64", "\"min\":1000,\"max\":9000", 0);
    }

    @Test
    void whatEndsHasBegun() {
        follow(ENDS, "Int64", "", 1);
        follow(ENDS, "Int32", "", 1);
        follow(ENDS, "Double", "", 1);
        follow(ENDS, "Int64", "\"min\":0,\"max\":2000000000", 1);
    }

    private static void follow(List<List<String>> courses, String type, String more, long least) {
        String[] fields = courses.stream()
                .flatMap(List::stream)
                .map(name -> (name + ' ' + type + ' ' + more).strip())
                .toArray(String[]::new);
        for (Row row : SmallSchema.rows(SmallSchema.of("things", fields))) {
            for (List<String> course : courses) {
                for (int name = 1; name < course.size(); name++) {
                    long from = ((Number) row.get(course.get(name - 1))).longValue();
                    long to = ((Number) row.get(course.get(name))).longValue();
                    assertThat(to - from).as("%s %s", course, row).isGreaterThanOrEqualTo(least);
                }
            }
        }
    }

    @Test
    void textsAndTimestamptzFollowEachOtherToo() {
        FakeData data = SmallSchema.of(
                "things",
                "created_at VarChar",
                "updated_at VarChar",
                "last_login VarChar",
                "expiry_date VarChar",
                "created Timestamptz",
                "modified Timestamptz");
        for (Row row : SmallSchema.rows(data)) {
            Instant created = Instant.parse(row.getString("created_at"));
            Instant updated = Instant.parse(row.getString("updated_at"));
            assertThat(created).as(row.toString()).isBeforeOrEqualTo(updated);
            assertThat(updated).as(row.toString()).isBeforeOrEqualTo(Instant.parse(row.getString("last_login")));
            assertThat(row.getString("expiry_date")).isGreaterThan(row.getString("created_at"));
        }
    }

    @Test
    void countsInTheUnitThatBoundsSuggest() {
        assertThat(digits("created_at Int64")).isEqualTo(13);
        assertThat(digits("created_at Int64 \"min\":0,\"max\":4102444800")).isEqualTo(10);
        assertThat(digits("created_at Int64 \"min\":0,\"max\":4102444800000")).isEqualTo(13);
        assertThat(digits("created_at Int64 \"min\":1000000000000000,\"max\":2000000000000000"))
                .isEqualTo(16);
        assertThat(digits("created_at Int64 \"min\":0,\"max\":4102444800000000"))
                .isEqualTo(16);
        assertThat(digits("created_at Int64 \"min\":1000000000000000000,\"max\":2000000000000000000"))
                .isEqualTo(19);
        assertThat(digits("created_at Int64 \"min\":0,\"max\":9223372036854775807"))
                .isEqualTo(13);
        assertThat(digits("created_at Int32")).isEqualTo(10);
    }

    @Test
    void countsInTheUnitThatNamesEndIn() {
        assertThat(digits("created_at_ms Int64")).isEqualTo(13);
        assertThat(digits("created_at_us Int64")).isEqualTo(16);
        assertThat(digits("start_time_unix_nano Int64")).isEqualTo(19);
        assertThat(digits("timestamp_seconds Int64")).isEqualTo(10);
    }

    private static int digits(String field) {
        String name = field.substring(0, field.indexOf(' '));
        int digits = 0;
        for (Row row : SmallSchema.rows(SmallSchema.of("things", field), 3).toList()) {
            int here = row.get(name).toString().length();
            assertThat(digits == 0 || digits == here).as(row.toString()).isTrue();
            digits = here;
        }
        return digits;
    }

    @Test
    void lastsAsLongAsItsDurationSays() {
        FakeData data = SmallSchema.of(
                "spans", "start_time Int64", "end_time Int64", "duration_ms Int64", "duration_seconds Int32");
        for (Row row : SmallSchema.rows(data)) {
            long lasted = row.getLong("end_time") - row.getLong("start_time");
            assertThat(lasted).as(row.toString()).isEqualTo(row.getLong("duration_ms"));
            assertThat(lasted / 1000).isEqualTo(row.getInt("duration_seconds"));
        }
    }
}
