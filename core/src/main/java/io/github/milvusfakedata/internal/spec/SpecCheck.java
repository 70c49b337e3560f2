package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.internal.gen.Groups;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where a way to make values is checked against the field that it is for, and what was found wrong there.
 *
 * @param limits what the values must be
 * @param rows how many rows there will be, at least 1
 * @param fields what the other fields hold that values may be computed from, by name
 * @param listed all values of other fields, as a schema spells them, where they are known beforehand
 * @param groups the groups of the rows, by name
 * @param references the rows of other datasets that values can be taken from, by the names of their schemas
 * @param advice what to write instead of an unknown name
 * @param path where the way stands in its schema, such as {@code fields[3].generate}
 * @param problems what was found wrong, to which more is added
 */
public record SpecCheck(
        ColumnLimits limits,
        long rows,
        Map<String, ColumnLimits> fields,
        Map<String, List<String>> listed,
        Map<String, Groups.GroupRule> groups,
        Map<String, RowsSpec> references,
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
        return new SpecCheck(limits, rows, fields, listed, groups, references, advice, path + '.' + part, problems);
    }

    /** The same, but other fields can be referred to. */
    SpecCheck seeing(Map<String, ColumnLimits> others) {
        return new SpecCheck(limits, rows, others, listed, groups, references, advice, path, problems);
    }

    /** The same for other values, such as the elements of a list. */
    public SpecCheck of(ColumnLimits others) {
        return new SpecCheck(others, rows, fields, listed, groups, references, advice, path, problems);
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

    /** Reports values, made of nothing else, that are none of the field's type. */
    void shape(ValueSpec values) {
        if (values.isAlone() && !values.fits(limits, true) && !values.fits(limits, false)) {
            error(
                    limits.type().schemaName() + " can't have such values.",
                    "Describe values of the field's type, for example {\"choices\": […]} or {\"meaning\": …}.");
        }
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
