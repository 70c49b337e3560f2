package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.EventQuantities;
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
    LOG(
            "log_events",
            List.of(
                    "level",
                    "service",
                    "method",
                    "path",
                    "status",
                    "exception",
                    "outcome",
                    "span",
                    "operation",
                    "logger",
                    "function",
                    "file"),
            7),
    /** Source code. */
    CODE("code_samples", List.of("language", "kind"), 4);

    private static final String NO_ERROR = "";
    private static final String ID = "<q.event_id>";
    private static final int FUNCTION = 1;

    /** How far below the innermost call the one is that made it. */
    private static final int CALLER = 340;

    private final String pool;
    private final List<String> parts;
    private final int templates;

    SampleTexts(String pool, List<String> parts, int templates) {
        this.pool = pool;
        this.parts = parts;
        this.templates = templates;
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
        return switch (part) {
            case "outcome" -> ofFailures("failure", "success");
            case "span" -> ofFailures("ERROR", "OK");
            case "operation" -> joined(column("method"), column("path"));
            case "function" -> origins((type, java) -> java ? "handle" : "run");
            case "file" -> origins((type, java) -> java ? type + ".java" : "client.py");
            case "kind" -> kinds();
            case "logger" ->
                column("service").stream()
                        .map(service -> "app." + WordForms.form("snake", service))
                        .toList();
            default -> Pools.column(pool, parts.indexOf(part));
        };
    }

    /** One word for requests that the server failed at, another for those that it answered. */
    private List<String> ofFailures(String failed, String answered) {
        return column("status").stream()
                .map(status -> status.charAt(0) == '5' ? failed : answered)
                .toList();
    }

    /** Where errors come from by their service's type, and by whether they are Java's; empty for other lines. */
    private List<String> origins(BiFunction<String, Boolean, String> origin) {
        List<String> exceptions = column("exception");
        List<String> services = column("service");
        List<String> origins = new ArrayList<>();
        for (int at = 0; at < exceptions.size(); at++) {
            String exception = exceptions.get(at);
            String type = WordForms.form("pascal", services.get(at));
            origins.add(exception.isEmpty() ? NO_ERROR : origin.apply(type, exception.endsWith("Exception")));
        }
        return origins;
    }

    /** What codes define, first of all. */
    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (int at = 0; at < functions().size(); at++) {
            kinds.add(
                    !classes().get(at).isEmpty()
                            ? "class"
                            : !functions().get(at).isEmpty() ? "function" : "module");
        }
        return kinds;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>();
        for (int at = 0; at < first.size(); at++) {
            joined.add(first.get(at) + ' ' + second.get(at));
        }
        return joined;
    }

    /** The templates, which stand behind what goes with them; {@code \\n} ends a line. */
    public List<String> templates() {
        return Pools.column(pool, templates).stream()
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
        int line = EventQuantities.errorLine(service, message);
        if (exception.endsWith("Exception")) {
            return "com.example." + module + '.' + exception + ": " + message
                    + "\n\tat com.example." + module + '.' + type + ".handle(" + type + ".java:" + line + ")"
                    + "\n\tat com.example.http.Router.dispatch(Router.java:88)"
                    + "\n\tat java.base/java.lang.Thread.run(Thread.java:840)";
        }
        return "Traceback (most recent call last):"
                + "\n  File \"/srv/" + module + "/app.py\", line " + (line + CALLER) + ", in handle"
                + "\n    return self.run(request)"
                + "\n  File \"/srv/" + module + "/client.py\", line " + line + ", in run"
                + '\n' + exception + ": " + message;
    }

    /** Templates of the paths that were asked for, behind what comes before each. */
    public List<String> paths(String before) {
        return column("path").stream()
                .map(path -> before + path.replace("{id}", ID).replace("{sku}", "sku-" + ID))
                .toList();
    }

    /** Templates of the names of the functions that codes define, empty for those that define none. */
    public List<String> functions() {
        return Pools.column(pool, FUNCTION);
    }

    /** The same of classes and other types. */
    public List<String> classes() {
        return Pools.column(pool, FUNCTION + 1);
    }

    /** What codes do, a sentence each. */
    public List<String> docs() {
        return Pools.column(pool, FUNCTION + 2);
    }

    /** Templates of the files that codes stand in, with or without their directories. */
    public List<String> files(boolean whole) {
        List<String> languages = column("language");
        List<String> classes = classes();
        List<String> files = new ArrayList<>();
        for (String code : templates()) {
            int at = files.size();
            String file = CodeFiles.of(languages.get(at), classes.get(at), code);
            files.add(whole ? file : file.substring(file.lastIndexOf('/') + 1));
        }
        return files;
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
