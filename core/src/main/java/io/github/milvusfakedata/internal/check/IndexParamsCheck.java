package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.index.IndexParam;
import io.github.milvusfakedata.internal.index.IndexType;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The params of an index that fits its field. Params that are not known here are the server's to judge. */
final class IndexParamsCheck {
    private static final String CODE = ProblemCode.INDEX.id();
    private static final String SUB_QUANTIZERS = "m";

    /** What says of which type the values at a path in JSON are; Milvus makes no index of JSON without it. */
    private static final String CAST = "json_cast_type";

    private static final int MOST_DIGITS = 18;

    /** An index, what it is of, and the params that the schema gives it. */
    record Given(IndexType type, Indexable kind, Map<String, String> params, Field field) {}

    private IndexParamsCheck() {}

    /** Adds what is wrong; the path is that of the hint. */
    static void check(Given given, String path, List<Problem> problems) {
        List<String> names =
                given.type().params().stream().map(IndexParam::name).toList();
        given.params().keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> checkName(given, name, path, names, problems));
        for (IndexParam param : given.type().params()) {
            String value = given.params().get(param.name());
            if (value != null) {
                checkNumber(param, value, path, problems);
            } else if (param.isRequired()) {
                missing(given, param.name(), Long.toString(param.min() + 1), path, problems);
            }
        }
        if (given.kind() == Indexable.JSON && !given.params().containsKey(CAST)) {
            missing(given, CAST, "\"VARCHAR\"", path, problems);
        }
        checkParts(given, path, problems);
    }

    private static void checkName(Given given, String name, String path, List<String> names, List<Problem> problems) {
        Optional<String> near = NearestName.of(name, names);
        if (near.isPresent()) {
            problems.add(Problem.error(
                    CODE,
                    path + ".params." + Shown.plain(name),
                    Shown.quoted(name) + " is not a parameter of "
                            + given.type().id() + ".",
                    "Did you mean " + Shown.quoted(near.get()) + "?"));
        } else if (given.type() == IndexType.AUTOINDEX && given.kind().isVector() && !name.contains(".")) {
            // "only metric type can be passed when use AutoIndex", says a server 2.3.5; yet others tell params of
            // theirs.
            problems.add(Problem.warning(
                    CODE,
                    path + ".params." + Shown.plain(name),
                    "AUTOINDEX of vectors takes no params, got " + Shown.quoted(name) + ".",
                    "Remove it, or name the index that it is for."));
        }
    }

    private static void checkNumber(IndexParam param, String value, String path, List<Problem> problems) {
        boolean whole = value.matches("-?\\d{1," + MOST_DIGITS + "}");
        if (!whole || Long.parseLong(value) < param.min() || Long.parseLong(value) > param.max()) {
            problems.add(Problem.error(
                    CODE,
                    path + ".params." + param.name(),
                    param.name() + " is a whole number from " + param.min() + " to " + param.max() + ", got "
                            + Shown.plain(value) + ".",
                    "Write for example \"" + param.name() + "\": " + Math.max(param.usual(), param.min()) + "."));
        }
    }

    private static void missing(Given given, String name, String example, String path, List<Problem> problems) {
        problems.add(Problem.error(
                CODE,
                path + ".params",
                given.type().id() + " of " + given.kind().phrase() + " needs " + name + ".",
                "Add \"" + name + "\": " + example + " to params, for example."));
    }

    /** The parts into which product quantization cuts a vector are of the same width. */
    private static void checkParts(Given given, String path, List<Problem> problems) {
        String parts = given.params().get(SUB_QUANTIZERS);
        long dim = given.field().params().dim().orElse(0);
        boolean cuts =
                given.type().params().stream().anyMatch(param -> param.name().equals(SUB_QUANTIZERS));
        if (cuts && parts != null && parts.matches("[1-9]\\d{0,8}") && dim > 0 && dim % Long.parseLong(parts) != 0) {
            problems.add(Problem.error(
                    CODE,
                    path + ".params." + SUB_QUANTIZERS,
                    "m splits a vector into parts of equal width, and the dimension " + dim + " is not a multiple of "
                            + parts + ".",
                    "Use a divisor of " + dim + "."));
        }
    }
}
