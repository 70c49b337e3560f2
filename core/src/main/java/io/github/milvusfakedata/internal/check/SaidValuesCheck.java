package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
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
import io.github.milvusfakedata.internal.type.SaidKeys;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
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
    private static final Groups.GroupRule UNKNOWN = new Groups.GroupRule(
            "",
            Optional.empty(),
            new GroupLaw.Sized(new Distribution.OneOf(List.of(1.0)), GroupLaw.GroupOrder.CONTIGUOUS));

    static final String DIFFERENT_KEYS = "Every value of a primary key is different, but these may repeat.";
    static final String WAYS_FOR_KEYS =
            "Remove generate from the key, or write values that differ: {\"sequence\": 1000}, or"
                    + " {\"distribution\": \"uniform\", \"min\": 1, \"max\": 1000000, \"unique\": true}.";

    private final Collection collection;
    private final Subject subject;
    private final long rows;
    private final Map<String, List<String>> listed = new LinkedHashMap<>();
    private final Map<String, Groups.GroupRule> groups = new LinkedHashMap<>();
    private final Map<String, RowsSpec> datasets = new LinkedHashMap<>();
    private final Map<String, ValueSpec> said = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final SeenFields fields = new SeenFields(problems);

    SaidValuesCheck(Collection collection, long rows) {
        this.collection = collection;
        this.rows = rows;
        this.subject = Subject.of(collection.subject()).orElse(Subject.GENERAL);
    }

    List<Problem> problems() {
        // No streams before it is known that there is something to check: most schemas say nothing, and every run
        // starts here.
        if (!saysSomething(collection.fields()) && !generates(collection.dynamicFields())) {
            return List.of();
        }
        List<Rule.Placed> all = Rule.fields(collection);
        all.forEach(this::addColumn);
        addGroups();
        datasets.putAll(OtherDatasets.of(collection, problems));
        for (Rule.Placed placed : all) {
            check(placed, fields.columns(), "");
            checkMembers(placed);
        }
        checkKeys();
        problems.addAll(new GroupLevels(collection, fields, said).problems());
        problems.addAll(fields.cycles());
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
        members.forEach(member ->
                limits(member).ifPresent(limits -> others.put(member.field().name(), limits)));
        members.forEach(member -> check(
                member,
                fields.seenBy(member.field().name(), others),
                struct.field().name() + '.'));
    }

    /** The keys of the dynamic field see each other before the fields. */
    private void checkKeys() {
        Map<String, ColumnLimits> others = new LinkedHashMap<>();
        collection.dynamicFields().forEach(key -> SaidKeys.limits(key)
                .ifPresent(limits -> others.put(key.name(), limits)));
        for (int at = 0; at < collection.dynamicFields().size(); at++) {
            Field key = collection.dynamicFields().get(at);
            if (key.params().generate().isPresent() && others.containsKey(key.name())) {
                checkDynamic(key, "dynamic_fields[" + at + "].generate", fields.seenBy(key.name(), others));
            }
        }
    }

    private void checkDynamic(Field key, String path, Map<String, ColumnLimits> others) {
        Generation generation = key.params().generate().orElseThrow();
        if (generation.nullWhen().isPresent()) {
            problems.add(Problem.error(
                    CODE,
                    path + ".null_when",
                    "A key of the dynamic field is missing rather than null.",
                    "Remove null_when, or write \"probability\": 0.5 for a key that half of the rows have."));
        }
        if (generation.lengths().isPresent()) {
            problems.add(Problem.error(
                    CODE,
                    path + ".lengths",
                    "The keys of the dynamic field have no lengths to distribute.",
                    "Remove lengths, and write min_length and max_length, or array_min_length and array_max_length."));
        }
        generation
                .distribution()
                .ifPresent(shares -> GenerateRule.checkDistribution(
                        key, SaidKeys.singleType(key), shares, path + ".distribution", problems));
        if (!key.params().enumValues().isEmpty()) {
            problems.add(Problem.warning(
                    CODE, path, "values lists all values, so generate has no effect.", "Keep one of them."));
        }
        try {
            SaidKeys.of(key, path, subject).ifPresent(values -> {
                int before = problems.size();
                check(values, Column.DYNAMIC + '.' + key.name(), path, others);
                if (problems.size() == before) {
                    checkShape(values, values.limits().element().isPresent() || !isArray(key), path);
                }
            });
        } catch (FakeDataException mistakes) {
            problems.addAll(mistakes.problems());
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

    private static boolean generates(List<Field> keys) {
        for (Field key : keys) {
            if (key.params().generate().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaid(Field field) {
        Optional<Generation> said = field.params().generate();
        return said.isPresent()
                && (said.get().values().isPresent() || said.get().nullWhen().isPresent());
    }

    /** A field from which others can be computed: one that files hold, and whose type has nothing wrong. */
    private void addColumn(Rule.Placed placed) {
        Field field = placed.field();
        Optional<ColumnLimits> limits = limits(placed).filter(held -> collection.isWritten(field));
        fields.add(placed, limits);
        if (limits.isPresent()) {
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
                    checkShared(field, values, path);
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
            condition.check(spec(ColumnLimits.of(MilvusType.BOOL), fields.columns(), path));
            fields.refer(FieldReferences.nullsOf(field.name()), path, ReadFields.of(condition), fields.columns());
        } catch (ExpressionMistake mistake) {
            problems.add(Problem.error(CODE, path, mistake.getMessage(), mistake.hint()));
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
        boolean ofRows =
                !isColumn && values.values().isOfRows() && values.limits().shape() != ColumnShape.LIST;
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

    /** Rows that share a value would have one that follows from the fields of another row. */
    private void checkShared(Field field, SaidFields.Said values, String path) {
        if (field.params().cardinalityRatio().isPresent()
                && !values.values().fields().isEmpty()) {
            problems.add(Problem.error(
                    CODE,
                    path,
                    "The values follow from other fields, so that cardinality_ratio can't let rows share them.",
                    "Remove cardinality_ratio, or write it at the fields that the values follow from."));
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
        if (fields.refer(name, path, ReadFields.of(values), others)) {
            said.putIfAbsent(name, values);
        }
    }
}
