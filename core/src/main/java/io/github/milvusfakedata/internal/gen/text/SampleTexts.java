package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.Spread;
import io.github.milvusfakedata.internal.pool.Pools;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Texts that are templates as a whole, such as the line of a log. A row has one of them, and its fields show what goes with
 * it: a line of an error has the level of an error.
 */
public enum SampleTexts {
    /** What services log. */
    LOG("log_events", List.of("level", "service", "method", "path", "status", "exception")),
    /** Source code. */
    CODE("code_samples", List.of("language"));

    private static final String NO_ERROR = "";
    private static final int FIRST_LINE = 21;
    private static final int LINES = 340;

    private final String pool;
    private final List<String> parts;

    SampleTexts(String pool, List<String> parts) {
        this.pool = pool;
        this.parts = parts;
    }

    /** What goes with a text, one word each, in the order of the texts. */
    Choice words(String part) {
        return Choice.of(column(part), draw(), lane(), Spread.EVEN);
    }

    /** What fields can show beside the texts. */
    List<String> parts() {
        return parts;
    }

    private List<String> column(String part) {
        return Pools.column(pool, parts.indexOf(part));
    }

    /** The templates, which stand behind what goes with them; {@code \\n} ends a line. */
    public List<String> templates() {
        return Pools.column(pool, parts.size()).stream()
                .map(String::translateEscapes)
                .toList();
    }

    /** The templates of errors, with an empty one in place of each other. */
    public List<String> errors() {
        return ofErrors((message, at) -> message);
    }

    /** Templates of the calls that led to errors, with an empty one in place of those that are none. */
    public List<String> stacks() {
        List<String> exceptions = column("exception");
        List<String> services = column("service");
        return ofErrors((message, at) -> stack(exceptions.get(at), message, services.get(at)));
    }

    private List<String> ofErrors(BiFunction<String, Integer, String> written) {
        List<String> messages = templates();
        List<String> exceptions = column("exception");
        List<String> errors = new ArrayList<>();
        for (int at = 0; at < messages.size(); at++) {
            errors.add(exceptions.get(at).isEmpty() ? NO_ERROR : written.apply(messages.get(at), at));
        }
        return errors;
    }

    /**
     * As Java prints it, whose errors are called exceptions, or as Python does. No slot stands before those of the message, so
     * that it has the numbers that it has alone, and an error always comes from the same lines.
     */
    private static String stack(String exception, String message, String service) {
        String module = WordForms.form("snake", service);
        String type = WordForms.form("pascal", service);
        int line = FIRST_LINE + message.length() * service.length() % LINES;
        if (exception.endsWith("Exception")) {
            return "com.example." + module + '.' + exception + ": " + message
                    + "\n\tat com.example." + module + '.' + type + ".handle(" + type + ".java:" + line + ")"
                    + "\n\tat com.example.http.Router.dispatch(Router.java:88)"
                    + "\n\tat java.base/java.lang.Thread.run(Thread.java:840)";
        }
        return "Traceback (most recent call last):"
                + "\n  File \"/srv/" + module + "/app.py\", line " + (line + LINES) + ", in handle"
                + "\n    return self.run(request)"
                + "\n  File \"/srv/" + module + "/client.py\", line " + line + ", in run"
                + '\n' + exception + ": " + message;
    }

    /** The draw that chooses a row's text. */
    public Draw draw() {
        return Draw.EVENT;
    }

    /** Its part. */
    public int lane() {
        return ordinal();
    }
}
