package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.Groups;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a way to make values is checked against the field that it is for, and what was found wrong there.
 *
 * @param limits what the values must be
 * @param isColumn whether each row has one of them; if not, they are elements of lists
 * @param rows how many rows there will be, at least 1
 * @param fields what the other fields hold that values may be computed from, by name
 * @param listed all values of other fields, as a schema spells them, where they are known beforehand
 * @param groups the groups of the rows, by name
 * @param references the rows of other datasets that values can be taken from, by the names of their schemas; empty where a
 *     schema has mistakes, which are told elsewhere
 * @param advice what to write instead of an unknown name
 * @param path where the way stands in its schema, such as {@code fields[3].generate}
 * @param problems what was found wrong, to which more is added
 */
public record SpecCheck(
        ColumnLimits limits,
        boolean isColumn,
        long rows,
        Map<String, ColumnLimits> fields,
        Map<String, List<String>> listed,
        Map<String, Groups.GroupRule> groups,
        Map<String, Optional<RowsSpec>> references,
        NameAdvice advice,
        String path,
        List<Problem> problems) {
    public SpecCheck {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(listed, "listed");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(references, "references");
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(problems, "problems");
    }

    /** The same for what stands below, such as {@code min} or {@code table.Toys}. */
    public SpecCheck at(String part) {
        return with(limits, isColumn, fields, listed, path + '.' + part);
    }

    /** The same, but other fields can be referred to, of which some have all their values listed. */
    SpecCheck seeing(Map<String, ColumnLimits> others, Map<String, List<String>> theirs) {
        return with(limits, isColumn, others, theirs, path);
    }

    /** The same for other values, each of which a row has. */
    SpecCheck of(ColumnLimits others) {
        return with(others, true, fields, listed, path);
    }

    /** The same for the elements of lists. */
    SpecCheck ofElements(ColumnLimits elements) {
        return with(elements, false, fields, listed, path);
    }

    private SpecCheck with(
            ColumnLimits others,
            boolean column,
            Map<String, ColumnLimits> seen,
            Map<String, List<String>> values,
            String place) {
        return new SpecCheck(others, column, rows, seen, values, groups, references, advice, place, problems);
    }

    /** Reports why the field can't have values that are made so; whoever is made of other ways asks this for each of them. */
    public void way(ValueSpec values) {
        ValueFamily held = ValueFamily.of(limits);
        if (!values.families().contains(held)) {
            foreign(values.families(), held);
            return;
        }
        long before = errors();
        values.check(this);
        if (errors() > before) {
            return;
        }
        boolean ofRows = !isColumn && values.isOfRows();
        if (ofRows || values.isAlone() && !values.fits(limits, isColumn)) {
            boolean inList = ofRows || !isColumn && values.fits(limits, true);
            error(
                    inList
                            ? "Such values are made for each row, not for the elements of arrays and structs."
                            : limits.type().schemaName() + " can't have such values.",
                    "Write for example " + held.example() + '.');
        }
    }

    /** How many of the problems so far are errors. */
    long errors() {
        return errors(problems);
    }

    /** How many of some problems are errors: what is only a warning can be made all the same. */
    public static long errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).count();
    }

    private void foreign(Set<ValueFamily> families, ValueFamily held) {
        List<ValueFamily> made = families.stream().sorted().toList();
        error(
                "This makes " + joined(made, ValueFamily::what) + ", and "
                        + limits.type().schemaName() + " holds " + held.what() + ".",
                "Write for example " + held.example()
                        + (made.size() > 1
                                ? "."
                                : "; " + made.get(0).what() + " are for "
                                        + made.get(0).types() + '.'));
    }

    private static String joined(List<ValueFamily> families, Function<ValueFamily, String> name) {
        String all = families.stream().map(name).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return families.size() < 2 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
    }

    /** The same, but what is wrong is added to another list. */
    SpecCheck into(List<Problem> found) {
        return new SpecCheck(limits, isColumn, rows, fields, listed, groups, references, advice, path, found);
    }

    /** All values of another field, as a schema spells them; none where they are not known beforehand. */
    List<String> listed(String field) {
        return listed.getOrDefault(field, List.of());
    }

    /** Whether there are groups of a name; if not, that is reported. */
    boolean group(String name) {
        if (groups.containsKey(name)) {
            return true;
        }
        String known = groups.isEmpty()
                ? "Say how its rows come together, such as \"groups\": {" + Shown.quoted(name) + ": {\"size\": 12}}."
                : "The groups are " + String.join(", ", groups.keySet()) + ".";
        error("There is no group " + Shown.quoted(name) + ".", advice.of(name, groups.keySet(), known));
        return false;
    }

    /** Reports what has another effect than it seems to have. */
    public void warning(String message, String hint) {
        problems.add(Problem.warning(ProblemCode.GENERATE.id(), path, message, hint));
    }

    /** Reports what is wrong: a sentence with the value and what is allowed, and one with what to write. */
    public void error(String message, String hint) {
        problems.add(Problem.error(ProblemCode.GENERATE.id(), path, message, hint));
    }
}
