package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.SpecCheck;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.internal.type.SaidFields;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code generate} says in words of its own can be read, fits its field, and refers to fields that are there and are not
 * computed from the field itself.
 */
final class SaidValuesCheck {
    private static final String CODE = ProblemCode.GENERATE.id();

    private final Collection collection;
    private final Subject subject;
    private final long rows;
    private final Map<String, ColumnLimits> columns = new LinkedHashMap<>();
    private final Map<String, List<String>> listed = new LinkedHashMap<>();
    private final Map<String, Rule.Placed> places = new LinkedHashMap<>();
    private final Map<String, ValueSpec> said = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    SaidValuesCheck(Collection collection, long rows) {
        this.collection = collection;
        this.rows = rows;
        this.subject = Subject.of(collection.subject()).orElse(Subject.GENERAL);
    }

    List<Problem> problems() {
        // No streams before it is known that there is something to check: most schemas say nothing, and every run starts here.
        if (!saysSomething(collection.fields())) {
            return List.of();
        }
        List<Rule.Placed> fields = Rule.fields(collection);
        fields.forEach(this::addColumn);
        for (Rule.Placed placed : fields) {
            check(placed, columns);
            Rule.members(placed).forEach(member -> check(member, Map.of()));
        }
        problems.addAll(new FieldReferences(said, places).cycles());
        return problems;
    }

    private static boolean saysSomething(List<Field> fields) {
        for (Field field : fields) {
            if (isSaid(field) || saysSomething(field.fields())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaid(Field field) {
        Optional<Generation> said = field.params().generate();
        return said.isPresent() && said.get().values().isPresent();
    }

    /** A field from which others can be computed: one that files hold, and whose type has nothing wrong. */
    private void addColumn(Rule.Placed placed) {
        Field field = placed.field();
        Optional<FieldType> type = FieldTypes.named(field.type());
        List<Problem> wrong = new ArrayList<>();
        type.ifPresent(known -> known.check(field, placed.path(), wrong));
        places.putIfAbsent(field.name(), placed);
        if (type.isPresent() && wrong.stream().noneMatch(Problem::isError) && collection.isWritten(field)) {
            columns.putIfAbsent(field.name(), type.get().limits(field));
            listed.putIfAbsent(field.name(), SaidFields.listed(field, subject));
        }
    }

    private void check(Rule.Placed placed, Map<String, ColumnLimits> others) {
        Field field = placed.field();
        Optional<FieldType> type = FieldTypes.named(field.type());
        List<Problem> wrong = new ArrayList<>();
        type.ifPresent(known -> known.check(field, placed.path(), wrong));
        if (!isSaid(field) || type.isEmpty() || wrong.stream().anyMatch(Problem::isError)) {
            return;
        }
        String path = placed.path() + ".generate";
        try {
            SaidFields.of(field, path, subject).ifPresent(values -> check(values, field.name(), path, others));
        } catch (FakeDataException mistakes) {
            problems.addAll(mistakes.problems());
        }
    }

    private void check(SaidFields.Said values, String name, String path, Map<String, ColumnLimits> others) {
        values.values().check(new SpecCheck(values.limits(), rows, others, listed, path, problems));
        if (values.values().fields().stream().allMatch(other -> isThere(other, path, others))) {
            said.putIfAbsent(name, values.values());
        }
    }

    private boolean isThere(String other, String path, Map<String, ColumnLimits> others) {
        if (others.containsKey(other)) {
            return true;
        }
        String message = places.containsKey(other)
                ? "The values of " + Shown.quoted(other) + " are not made here, so that none can be computed from them."
                : "There is no field " + Shown.quoted(other) + " to compute values from.";
        problems.add(Problem.error(
                CODE,
                path,
                message,
                NearestName.advice(other, others.keySet(), "The fields are " + String.join(", ", others.keySet()) + ".")));
        return false;
    }
}
