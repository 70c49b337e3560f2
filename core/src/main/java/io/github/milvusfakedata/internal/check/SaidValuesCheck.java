package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.GroupLaw;
import io.github.milvusfakedata.internal.gen.Groups;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.SaidGroups;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.GroupIdSpec;
import io.github.milvusfakedata.internal.spec.GroupSizeSpec;
import io.github.milvusfakedata.internal.spec.OfSpec;
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
import java.util.TreeSet;

/**
 * What {@code generate} says in words of its own can be read, fits its field, and refers to fields that are there and are not
 * computed from the field itself.
 */
final class SaidValuesCheck {
    private static final String CODE = ProblemCode.GENERATE.id();
    private static final Groups.GroupRule UNKNOWN = new Groups.GroupRule(
            "",
            Optional.empty(),
            new GroupLaw.Sized(new Distribution.OneOf(List.of(1.0)), GroupLaw.GroupOrder.CONTIGUOUS));

    private final Collection collection;
    private final Subject subject;
    private final long rows;
    private final Map<String, ColumnLimits> columns = new LinkedHashMap<>();
    private final Map<String, List<String>> listed = new LinkedHashMap<>();
    private final Map<String, Groups.GroupRule> groups = new LinkedHashMap<>();
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
        addGroups();
        for (Rule.Placed placed : fields) {
            check(placed, columns);
            Rule.members(placed).forEach(member -> check(member, Map.of()));
        }
        said.forEach(this::checkLevel);
        problems.addAll(new FieldReferences(said, places).cycles());
        return problems;
    }

    /** Of groups with mistakes, which are told elsewhere, nothing is known but that they are there. */
    private void addGroups() {
        collection.groups().keySet().forEach(name -> groups.put(name, UNKNOWN));
        SaidGroups.all(collection.groups(), new ArrayList<>()).forEach(rule -> groups.put(rule.name(), rule));
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
        values.values().check(new SpecCheck(
                        values.limits(), rows, others, listed, groups, NearestName::advice, path, problems));
        if (values.values().fields().stream().allMatch(other -> isThere(other, path, others))) {
            said.putIfAbsent(name, values.values());
        }
    }

    /** A value that all rows of a group share can't follow one in which they differ. */
    private void checkLevel(String name, ValueSpec values) {
        if (!(values instanceof OfSpec of)) {
            return;
        }
        for (String other : new TreeSet<>(of.fields())) {
            if (!isShared(said.get(other), of.name())) {
                problems.add(Problem.error(
                        CODE,
                        places.get(name).path() + ".generate",
                        "The field " + Shown.quoted(other) + " differs between the rows of a " + Shown.quoted(of.name())
                                + ", so that no value of the whole can be computed from it.",
                        "Let " + other + " be of " + of.name() + ", too, or remove \"of\" here."));
            }
        }
    }

    private static boolean isShared(ValueSpec values, String group) {
        return values != null
                && values.group().filter(group::equals).isPresent()
                && (values instanceof OfSpec || values instanceof GroupIdSpec || values instanceof GroupSizeSpec);
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
