package io.github.milvusfakedata.internal.library;

import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which ids a schema may have. An id is a file's name on any system, so that a library can be copied anywhere; ids that
 * the Python tool let in are read as long as they name a file in the directory.
 */
final class SchemaIds {
    /** Names of files end at 255 bytes, and the ending and some room for tools that add to names go off. */
    private static final int MOST_BYTES = 200;

    private static final String MARKS = "-_.";

    /** What Windows takes for devices, whatever the ending. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private static final String EXAMPLE = "Choose an id such as my_products.";

    private SchemaIds() {}

    /** Why a new schema can't have this id. */
    static Optional<Problem> problem(String id, List<String> builtins) {
        Optional<String> builtin =
                builtins.stream().filter(id::equalsIgnoreCase).findFirst();
        if (builtin.isPresent()) {
            return problem(
                    Shown.quoted(id) + " is the id of a built-in schema.",
                    "Choose another, such as my_" + builtin.get() + ".");
        }
        return refusal(id).map(message -> Problem.error(ProblemCode.SCHEMA_ID.id(), "", message, EXAMPLE));
    }

    private static Optional<Problem> problem(String message, String hint) {
        return Optional.of(Problem.error(ProblemCode.SCHEMA_ID.id(), "", message, hint));
    }

    private static Optional<String> refusal(String id) {
        if (id.isEmpty()) {
            return Optional.of("The id is empty.");
        }
        int bytes = id.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            return Optional.of("The id is " + bytes + " bytes long, " + MOST_BYTES + " are allowed.");
        }
        Optional<String> stranger = id.codePoints()
                .filter(point -> !isAllowed(point))
                .mapToObj(Character::toString)
                .findFirst();
        if (stranger.isPresent()) {
            return Optional.of("The id " + Shown.quoted(id) + " has the character " + Shown.quoted(stranger.get())
                    + " in it; letters, digits, '_', '-' and '.' are allowed.");
        }
        if (id.startsWith(".") || id.startsWith("-") || id.endsWith(".")) {
            return Optional.of("The id " + Shown.quoted(id)
                    + " begins with '.' or '-' or ends with '.', which does not work in file names"
                    + " and on the command line.");
        }
        String lower = id.toLowerCase(Locale.ROOT);
        String stem = lower.substring(0, (lower + ".").indexOf('.'));
        if (lower.equals(StoreDirectory.LIST) || DEVICES.contains(stem)) {
            return Optional.of("The id " + Shown.quoted(id) + " would name a file that is something else: "
                    + (lower.equals(StoreDirectory.LIST) ? "the list of schemas." : "a device on Windows."));
        }
        return Optional.empty();
    }

    /** Letters of any script, with the marks that some write them with. */
    private static boolean isAllowed(int point) {
        return Character.isLetterOrDigit(point)
                || MARKS.indexOf(point) >= 0
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    /** Whether an id of the list names a file in the directory, and not one elsewhere or the list itself. */
    static boolean isFileName(String id) {
        return !id.isEmpty()
                && !id.equalsIgnoreCase(StoreDirectory.LIST)
                && id.codePoints().noneMatch(point -> point == '/' || point == '\\' || Character.isISOControl(point));
    }
}
