package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.GroupLaw;
import io.github.milvusfakedata.internal.gen.Groups;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.expression.ExpressionMistake;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.NullCondition;
import io.github.milvusfakedata.internal.spec.RowsSpec;
import io.github.milvusfakedata.internal.spec.SpecCheck;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.internal.type.SaidFields;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

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

    static final String DIFFERENT_KEYS = "Every value of a primary key is different, but these may repeat.";
    static final String WAYS_FOR_KEYS = "Remove generate from the key, or write values that differ: {\"sequence\": 1000}, or"
            + " {\"distribution\": \"uniform\", \"min\": 1, \"max\": 1000000, \"unique\": true}.";

    private final Collection collection;
    private final Subject subject;
    private final long rows;
    private final Map<String, ColumnLimits> columns = new LinkedHashMap<>();
    private final Map<String, List<String>> listed = new LinkedHashMap<>();
    private final Map<String, Groups.GroupRule> groups = new LinkedHashMap<>();
    private final Map<String, RowsSpec> datasets = new LinkedHashMap<>();
    private final Map<String, Rule.Placed> places = new LinkedHashMap<>();
    private final Map<String, ValueSpec> said = new LinkedHashMap<>();
    private final FieldReferences references = new FieldReferences();
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
        datasets.putAll(OtherDatasets.of(collection, problems));
        for (Rule.Placed placed : fields) {
            check(placed, columns, "");
            checkMembers(placed);
        }
        problems.addAll(new GroupLevels(collection, said, columns.keySet(), places).problems());
        problems.addAll(references.cycles());
        return problems;
    }

    /** Of groups with mistakes, which are told elsewhere, nothing is known but that they are there. */
    private void addGroups() {
        collection.groups().keySet().forEach(name -> groups.put(name, UNKNOWN));
        CollectionColumns.groups(collection).forEach(rule -> groups.put(rule.name(), rule));
    }

    /** The members of a struct see each other before the fields around it. */
    private void checkMembers(Rule.Placed struct) {
        List<Rule.Placed> members = Rule.members(struct);
        Map<String, ColumnLimits> others = new LinkedHashMap<>();
        members.forEach(member -> limits(member).ifPresent(limits -> others.put(member.field().name(), limits)));
        for (Rule.Placed member : members) {
            Map<String, ColumnLimits> seen = new LinkedHashMap<>(others);
            seen.remove(member.field().name());
            columns.forEach(seen::putIfAbsent);
            check(member, seen, struct.field().name() + '.');
        }
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
        return said.isPresent() && (said.get().values().isPresent() || said.get().nullWhen().isPresent());
    }

    /** A field from which others can be computed: one that files hold, and whose type has nothing wrong. */
    private void addColumn(Rule.Placed placed) {
        Field field = placed.field();
        places.putIfAbsent(field.name(), placed);
        Optional<ColumnLimits> limits = limits(placed);
        if (limits.isPresent() && collection.isWritten(field)) {
            columns.putIfAbsent(field.name(), limits.get());
            listed.putIfAbsent(field.name(), SaidFields.listed(field, subject));
        }
    }

    /** What a field holds; empty if something is wrong with its type. */
    private static Optional<ColumnLimits> limits(Rule.Placed placed) {
        Optional<FieldType> type = FieldTypes.named(placed.field().type());
        List<Problem> wrong = new ArrayList<>();
        type.ifPresent(known -> known.check(placed.field(), placed.path(), wrong));
        return wrong.stream().anyMatch(Problem::isError)
                ? Optional.empty()
                : type.map(known -> known.limits(placed.field()));
    }

    /** @param prefix what stands before the names of those beside it: of members the name of their array */
    private void check(Rule.Placed placed, Map<String, ColumnLimits> others, String prefix) {
        Field field = placed.field();
        if (!isSaid(field) || limits(placed).isEmpty()) {
            return;
        }
        String path = placed.path() + ".generate";
        try {
            SaidFields.of(field, path, subject).ifPresent(values -> {
                int before = problems.size();
                check(values, prefix + field.name(), path, others);
                if (problems.size() == before) {
                    checkKey(field, values, path);
                    checkShape(values, prefix.isEmpty() && !isArray(field), path);
                }
            });
        } catch (FakeDataException mistakes) {
            problems.addAll(mistakes.problems());
        }
        field.params()
                .generate()
                .flatMap(Generation::nullWhen)
                .ifPresent(condition -> checkNulls(field, condition, path + ".null_when"));
    }

    private void checkNulls(Field field, String text, String path) {
        if (!field.flags().nullable() && field.params().defaultValue().isEmpty()) {
            problems.add(Problem.error(
                    CODE, path, "The field is not nullable, so that no row of it is null.", "Add \"nullable\": true."));
            return;
        }
        try {
            NullCondition condition = new NullCondition(text);
            condition.check(spec(ColumnLimits.of(MilvusType.BOOL), columns, path));
            References read = new References(condition.fields(), condition.nullFields(), Set.of(), condition::mention);
            refer(FieldReferences.nullsOf(field.name()), path, read, columns);
        } catch (ExpressionMistake mistake) {
            problems.add(Problem.error(CODE, path, mistake.getMessage(), mistake.hint()));
        }
    }

    /** What something is computed from, what of it need not be there, and where each field is named. */
    private record References(
            Set<String> values, Set<String> nulls, Set<String> ifThere, UnaryOperator<String> mention) {
        static References of(ValueSpec values) {
            return new References(values.fields(), values.nullFields(), values.fieldsIfThere(), values::mention);
        }
    }

    private SpecCheck spec(ColumnLimits limits, Map<String, ColumnLimits> others, String path) {
        return new SpecCheck(limits, rows, others, listed, groups, datasets, NearestName::advice, path, problems);
    }

    private static boolean isArray(Field field) {
        return field.milvusType().filter(type -> type == MilvusType.ARRAY).isPresent();
    }

    /** What says nothing of the fields that it is for still makes values of some shapes only, in columns or in lists. */
    private void checkShape(SaidFields.Said values, boolean isColumn, String path) {
        boolean ofRows = !isColumn && values.values().isOfRows() && values.limits().shape() != ColumnShape.LIST;
        if (ofRows || values.values().isAlone() && !values.values().fits(values.limits(), isColumn)) {
            boolean inList = ofRows || !isColumn && values.values().fits(values.limits(), true);
            problems.add(Problem.error(
                    CODE,
                    path,
                    inList
                            ? "Such values are made for each row, not for the elements of arrays and structs."
                            : values.limits().type().schemaName() + " can't have such values.",
                    "Describe values of the field's type, for example {\"choices\": […]} or {\"meaning\": …}."));
        }
    }

    private void checkKey(Field field, SaidFields.Said values, String path) {
        boolean isKey = field.flags().primaryKey() && !field.flags().autoId();
        if (isKey && values.values().distinctValues(values.limits()) == 0) {
            problems.add(Problem.error(CODE, path, DIFFERENT_KEYS, WAYS_FOR_KEYS));
        }
    }

    private void check(SaidFields.Said way, String name, String path, Map<String, ColumnLimits> others) {
        ValueSpec values = way.values();
        values.check(spec(way.limits(), others, path));
        if (refer(name, path, References.of(values), others)) {
            said.putIfAbsent(name, values);
        }
    }

    /** Looks for the fields that something is computed from, and tells whether all are there. */
    private boolean refer(String name, String path, References read, Map<String, ColumnLimits> others) {
        Set<String> all = new TreeSet<>(read.values());
        all.addAll(read.nulls());
        read.ifThere().stream().filter(others::containsKey).forEach(all::add);
        boolean complete = true;
        Set<String> found = new TreeSet<>();
        for (String other : all) {
            if (!isThere(other, path, read.mention().apply(other), others)) {
                complete = false;
            } else {
                String prefix = columns.get(other) == others.get(other) ? "" : name.substring(0, name.indexOf('.') + 1);
                if (read.values().contains(other) || read.ifThere().contains(other)) {
                    found.add(prefix + other);
                }
                if (read.nulls().contains(other)) {
                    found.add(FieldReferences.nullsOf(prefix + other));
                }
            }
        }
        references.add(name, path, found);
        return complete;
    }

    private boolean isThere(String other, String path, String mention, Map<String, ColumnLimits> others) {
        if (others.containsKey(other)) {
            return true;
        }
        String message = places.containsKey(other)
                ? "The values of " + Shown.quoted(other) + " are not made here, so that none can be computed from them"
                : "There is no field " + Shown.quoted(other) + " to compute values from";
        problems.add(Problem.error(
                CODE,
                path,
                message + mention + '.',
                NearestName.advice(other, others.keySet(), "The fields are " + String.join(", ", others.keySet()) + ".")));
        return false;
    }
}
