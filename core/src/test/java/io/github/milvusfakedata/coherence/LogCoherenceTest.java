package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Lines of logs have the level, service and status of what they tell; code is in the language that its row names. */
class LogCoherenceTest {
    private static final FakeData LOGS = SmallSchema.of(
            "logs",
            "level VarChar",
            "service VarChar",
            "message VarChar",
            "http_method VarChar",
            "status_code VarChar",
            "exception_type VarChar",
            "error_message VarChar",
            "stack_trace VarChar");

    /** What only code in a language looks like. */
    private static final Map<String, Pattern> LANGUAGES = Map.of(
            "SQL", Pattern.compile("(?s)^(SELECT|CREATE|UPDATE|DELETE) .*;$"),
            "Go", Pattern.compile("(?s).*(func|struct|:=).*"),
            "Rust", Pattern.compile("(?s).*(pub struct|fn |let ).*"),
            "Bash", Pattern.compile("(?s)^(for|curl|docker) .*"));

    @Test
    void onlyErrorsHaveExceptionsErrorMessagesAndStacks() {
        int errors = 0;
        for (Row row : SmallSchema.rows(LOGS)) {
            boolean error = Set.of("ERROR", "FATAL").contains(row.getString("level"));
            errors += error ? 1 : 0;
            String message = row.getString("message");
            assertThat(row.getString("exception_type").isEmpty()).as(message).isNotEqualTo(error);
            assertThat(row.getString("error_message")).isEqualTo(error ? message : "");
            if (error) {
                assertThat(row.getString("stack_trace"))
                        .contains(row.getString("exception_type") + ": " + message)
                        .contains(row.getString("service").replace('-', '_'));
            } else {
                assertThat(row.getString("stack_trace")).isEmpty();
            }
        }
        assertThat(errors / (3.0 * SmallSchema.ROWS)).isBetween(0.1, 0.2);
    }

    @Test
    void aLineHasTheStatusAndTheServiceOfWhatItTells() {
        int served = 0;
        int lacking = 0;
        int loggedIn = 0;
        int failed = 0;
        for (Row row : SmallSchema.rows(LOGS)) {
            String message = row.getString("message");
            String status = row.getString("status_code");
            if (message.matches("GET /.* in \\d+ ms")) {
                served++;
                assertThat(message).contains(' ' + status + ' ');
                assertThat(row.getString("http_method")).isEqualTo("GET");
            }
            if (message.contains("not found")) {
                lacking++;
                assertThat(status).isEqualTo("404");
            }
            if (message.contains("logged in")) {
                loggedIn++;
                assertThat(row.getString("service")).isEqualTo("auth-service");
                assertThat(row.getString("level")).isEqualTo("INFO");
            }
            if (status.startsWith("5")) {
                failed++;
                assertThat(row.getString("level")).isIn("ERROR", "FATAL");
            }
        }
        assertThat(List.of(served, lacking, loggedIn, failed)).allMatch(count -> count > SmallSchema.ROWS / 100);
    }

    @Test
    void codeIsInTheLanguageThatTheRowNames() {
        Map<String, Integer> seen = new HashMap<>();
        FakeData code = SmallSchema.of("snippets", "language VarChar", "repo VarChar", "code VarChar");
        for (Row row : SmallSchema.rows(code)) {
            String language = row.getString("language");
            String text = row.getString("code");
            LANGUAGES.forEach((name, looks) -> {
                if (name.equals(language)) {
                    seen.merge(name, 1, Integer::sum);
                    assertThat(text).matches(looks);
                }
            });
            assertThat(balance(text, "([{", ")]}")).as(text).isZero();
        }
        assertThat(seen).containsOnlyKeys(LANGUAGES.keySet());
        assertThat(seen.values()).allMatch(count -> count > SmallSchema.ROWS / 100);
    }

    @Test
    void aLevelIsThatOfALogOnlyBesideWhatLogsHave() {
        List<Row> courses = SmallSchema.rows(SmallSchema.of("courses", "level VarChar", "title VarChar"));
        assertThat(courses).noneMatch(row -> Set.of("INFO", "ERROR", "WARN").contains(row.getString("level")));
        List<Row> countries = SmallSchema.rows(SmallSchema.of("places", "code VarChar", "language VarChar"));
        assertThat(countries).noneMatch(row -> row.getString("code").contains("\n"));
        assertThat(countries).allMatch(row -> row.getString("language").length() == 2);
    }

    private static int balance(String text, String open, String close) {
        int balance = 0;
        for (char sign : text.toCharArray()) {
            balance += open.indexOf(sign) >= 0 ? 1 : close.indexOf(sign) >= 0 ? -1 : 0;
        }
        return balance;
    }
}
