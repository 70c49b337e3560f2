package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Numbers, paths and addresses beside the lines of logs are those that the lines tell. */
class RequestCoherenceTest {
    private static final FakeData LOGS = SmallSchema.of(
            "access_logs",
            "message VarChar",
            "method VarChar",
            "path VarChar",
            "url VarChar",
            "route VarChar",
            "status Int32",
            "status_code VarChar",
            "duration_ms Int64",
            "latency_ms Float",
            "duration_ns Int64",
            "ts Int64",
            "end_time Int64",
            "severity_number Int32",
            "level VarChar",
            "span_id VarChar",
            "outcome VarChar");

    private static final Pattern REQUEST = Pattern.compile("(GET) (/\\S*) (\\d{3}) in (\\d+) ms");
    private static final Pattern LASTED = Pattern.compile(" (?:in|took|after) (\\d+) (ms|s|minutes)\\b");
    private static final List<String> LEVELS = List.of("DEBUG", "INFO", "WARN", "ERROR", "FATAL");

    private static List<Row> rows() {
        return SmallSchema.rows(LOGS, 7).toList();
    }

    @Test
    void aLineOfARequestHasItsMethodPathStatusAndTime() {
        int requests = 0;
        for (Row row : rows()) {
            Matcher line = REQUEST.matcher(row.getString("message"));
            if (line.matches()) {
                requests++;
                assertThat(row.getString("method")).isEqualTo(line.group(1));
                assertThat(row.getString("path")).isEqualTo(line.group(2));
                assertThat(row.getString("url")).isEqualTo("https://api.example.com" + line.group(2));
                assertThat(row.getInt("status")).isEqualTo(Integer.parseInt(line.group(3)));
                assertThat(row.getLong("duration_ms")).isEqualTo(Long.parseLong(line.group(4)));
            }
        }
        assertThat(requests).isGreaterThan(150);
    }

    @Test
    void durationsAreAsLongAsLinesSay() {
        int told = 0;
        for (Row row : rows()) {
            Matcher line = LASTED.matcher(row.getString("message"));
            boolean other = row.getString("message").matches(".*(logged out|reservation|rate limit).*");
            if (line.find() && !other) {
                told++;
                long unit = line.group(2).equals("ms") ? 1 : line.group(2).equals("s") ? 1_000 : 60_000;
                assertThat(Math.round(row.getLong("duration_ms") / (double) unit))
                        .as(row.getString("message"))
                        .isEqualTo(Long.parseLong(line.group(1)));
            }
        }
        assertThat(told).isGreaterThan(1_000);
    }

    @Test
    void allThatTellsARequestsTimeAgrees() {
        long quick = 0;
        for (Row row : rows()) {
            long millis = row.getLong("duration_ms");
            quick += millis < 1_000 ? 1 : 0;
            assertThat(millis).isBetween(1L, 3_000_000L);
            assertThat(row.getFloat("latency_ms")).isEqualTo(millis);
            assertThat(row.getLong("duration_ns")).isEqualTo(millis * 1_000_000);
            assertThat(row.getLong("end_time") - row.getLong("ts")).isEqualTo(millis);
        }
        assertThat(quick / (double) SmallSchema.ROWS).isBetween(0.7, 0.95);
    }

    @Test
    void statusLevelAndOutcomeAgree() {
        int failed = 0;
        for (Row row : rows()) {
            int status = row.getInt("status");
            assertThat(row.getString("status_code")).isIn(String.valueOf(status), "OK", "ERROR");
            assertThat(row.getString("outcome")).isEqualTo(status >= 500 ? "failure" : "success");
            assertThat(row.getInt("severity_number")).isEqualTo(5 + 4 * LEVELS.indexOf(row.getString("level")));
            failed += status >= 500 ? 1 : 0;
        }
        assertThat(failed).isBetween(400, 900);
    }

    @Test
    void pathsAreThoseOfTheRoutes() {
        int named = 0;
        for (Row row : rows()) {
            String route = row.getString("route");
            named += route.contains("{") ? 1 : 0;
            assertThat(row.getString("path"))
                    .matches(Pattern.quote(route).replaceAll("\\{(id|sku)}", "\\\\E(sku-)?\\\\d{5}\\\\Q"));
        }
        assertThat(named).isGreaterThan(500);
    }
}
