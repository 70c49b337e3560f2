package io.github.milvusfakedata.schema;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One thing that is wrong, told so that its reader can mend it: where, which value, what is allowed, what to do.
 *
 * @param severity error or warning
 * @param code stable code such as {@code MFD-DIM}, listed in docs/reference/errors.md
 * @param location file and line
 * @param path field path such as {@code fields[3].dim}, or the key of a {@link Setting} such as {@code rows}; empty where there is none
 * @param message what is wrong with which value and what is allowed: one or more whole sentences
 * @param hint what to do or write instead, a whole sentence; empty where the message says it
 */
public record Problem(Severity severity, String code, Location location, String path, String message, String hint) {
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** An error without a place in a file yet. */
    public static Problem error(String code, String path, String message, String hint) {
        return new Problem(Severity.ERROR, code, Location.NONE, path, message, hint);
    }

    /** A warning without a place in a file yet. */
    public static Problem warning(String code, String path, String message, String hint) {
        return new Problem(Severity.WARNING, code, Location.NONE, path, message, hint);
    }

    /** An error about a setting. */
    public static Problem error(String code, Setting setting, String message, String hint) {
        return error(code, setting.toString(), message, hint);
    }

    /** A warning about a setting. */
    public static Problem warning(String code, Setting setting, String message, String hint) {
        return warning(code, setting.toString(), message, hint);
    }

    @Override
    public String path() {
        return Wording.plain(path);
    }

    @Override
    public String message() {
        return Wording.plain(message);
    }

    @Override
    public String hint() {
        return Wording.plain(hint);
    }

    /**
     * The same problem in the words of those who read it.
     *
     * @param words the word for the key of each {@link Setting} or {@link Task}, such as {@code --max-file-size}
     */
    public Problem inWords(UnaryOperator<String> words) {
        return new Problem(
                severity,
                code,
                location,
                Wording.named(path, words),
                Wording.named(message, words),
                Wording.named(hint, words));
    }

    /** The same problem, but about a setting. */
    public Problem about(Setting setting) {
        return new Problem(severity, code, location, setting.toString(), message, hint);
    }

    /** The same problem at a place. */
    public Problem at(Location place) {
        return new Problem(severity, code, place, path, message, hint);
    }

    /** The same problem, but of another path. */
    public Problem ofPath(String otherPath) {
        return otherPath.equals(path) ? this : new Problem(severity, code, location, otherPath, message, hint);
    }

    /** The same problem with another hint. */
    public Problem withHint(String otherHint) {
        return new Problem(severity, code, location, path, message, otherHint);
    }

    /** The same problem as an error; {@code --strict} makes warnings errors so. */
    public Problem asError() {
        return new Problem(Severity.ERROR, code, location, path, message, hint);
    }

    /** Whether this is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether another problem says the same: texts count as they are read, without the marks around keys of settings. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Problem problem
                && severity == problem.severity
                && code.equals(problem.code)
                && location.equals(problem.location)
                && path().equals(problem.path())
                && message().equals(problem.message())
                && hint().equals(problem.hint());
    }

    @Override
    public int hashCode() {
        return Objects.hash(severity, code, location, path(), message(), hint());
    }

    /** One line: {@code schema.json:12: fields[3].dim: message hint [MFD-DIM]}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        appendPart(line, location.toString(), ": ");
        appendPart(line, path(), ": ");
        line.append(message());
        if (!hint.isEmpty()) {
            line.append(' ').append(hint());
        }
        return line.append(" [").append(code).append(']').toString();
    }

    private static void appendPart(StringBuilder line, String part, String separator) {
        if (!part.isEmpty()) {
            line.append(part).append(separator);
        }
    }
}
