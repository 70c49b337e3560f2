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
    private final Map<String, Groups.GroupRule> groups = new LinkedHashMap<>();
    private final Map<String, Optional<RowsSpec>> datasets = new LinkedHashMap<>();
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
            check(placed, fields.all(), "");
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
        Sight inside = Sight.empty();
        members.forEach(member -> add(member.field(), limits(member), inside));
        members.forEach(member -> check(
                member,
                inside.seenBy(member.field().name(), fields.all()),
                struct.field().name() + '.'));
    }

    /** The keys of the dynamic field see each other before the fields. */
    private void checkKeys() {
        Sight inside = Sight.empty();
        collection.dynamicFields().forEach(key -> add(key, SaidKeys.limits(key), inside));
        for (int at = 0; at < collection.dynamicFields().size(); at++) {
            Field key = collection.dynamicFields().get(at);
            if (key.params().generate().isPresent() && inside.columns().containsKey(key.name())) {
                checkDynamic(key, "dynamic_fields[" + at + "].generate", inside.seenBy(key.name(), fields.all()));
            }
        }
    }

    private void add(Field field, Optional<ColumnLimits> limits, Sight sight) {
        sight.add(
                field.name(), held(field, limits), limits.isPresent() ? SaidFields.listed(field, subject) : List.of());
    }

    private void checkDynamic(Field key, String path, Sight sight) {
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
            SaidKeys.of(key, path, subject)
                    .ifPresent(values -> check(values, !isArray(key), Column.DYNAMIC + '.' + key.name(), path, sight));
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
        fields.add(placed, held(field, limits), limits.isPresent() ? SaidFields.listed(field, subject) : List.of());
    }

    private Optional<ColumnLimits> held(Field field, Optional<ColumnLimits> limits) {
        return limits.map(widest -> SaidFields.held(field, widest, subject));
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
    private void check(Rule.Placed placed, Sight sight, String prefix) {
        Field field = placed.field();
        if (!isSaid(field) || limits(placed).isEmpty()) {
            return;
        }
        String path = placed.path() + ".generate";
        if (!isDescribed(field, path)) {
            return;
        }
        try {
            SaidFields.of(field, path, subject).ifPresent(values -> {
                long before = SpecCheck.errors(problems);
                check(values, prefix.isEmpty() && !isArray(field), prefix + field.name(), path, sight);
                if (SpecCheck.errors(problems) == before) {
                    checkKey(field, values, path);
                    new IdleProperties(field, values.values(), path, problems).check();
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
            condition.check(spec(ColumnLimits.of(MilvusType.BOOL), true, fields.all(), path));
            fields.refer(
                    FieldReferences.nullsOf(field.name()),
                    path,
                    ReadFields.of(condition),
                    fields.all().columns());
        } catch (ExpressionMistake mistake) {
            problems.add(Problem.error(CODE, path, mistake.getMessage(), mistake.hint()));
        }
    }

    private SpecCheck spec(ColumnLimits limits, boolean isColumn, Sight sight, String path) {
        return new SpecCheck(
                limits,
                isColumn,
                rows,
                sight.columns(),
                sight.listed(),
                groups,
                datasets,
                NearestName::advice,
                path,
                problems);
    }

    /** Whether generate can say something of a field's values; vectors and structs that it is said of are reported. */
    private boolean isDescribed(Field field, String path) {
        boolean says = field.params().generate().flatMap(Generation::values).isPresent();
        boolean vector =
                field.milvusType().filter(type -> type.shape().isVector()).isPresent();
        if (says && vector) {
            problems.add(Problem.error(
                    CODE,
                    path,
                    "No way to make values fits the vectors of " + field.type() + ".",
                    "Remove generate: a vector lies near those of rows with the same topic."));
        } else if (says && !field.fields().isEmpty()) {
            problems.add(Problem.error(
                    CODE,
                    path,
                    "No way to make values fits structs as a whole.",
                    "Write generate at their sub-fields, in \"fields\"."));
        }
        return !says || !vector && field.fields().isEmpty();
    }

    private static boolean isArray(Field field) {
        return field.milvusType().filter(type -> type == MilvusType.ARRAY).isPresent();
    }

    private void checkKey(Field field, SaidFields.Said values, String path) {
        boolean isKey = field.flags().primaryKey() && !field.flags().autoId();
        if (isKey && values.values().distinctValues(values.limits()) == 0) {
            problems.add(Problem.error(CODE, path, DIFFERENT_KEYS, WAYS_FOR_KEYS));
        }
    }

    private void check(SaidFields.Said way, boolean isColumn, String name, String path, Sight sight) {
        ValueSpec values = way.values();
        boolean ofRows = isColumn || way.limits().shape() == ColumnShape.LIST;
        spec(way.limits(), ofRows, sight, path).way(values);
        if (fields.refer(name, path, ReadFields.of(values), sight.columns())) {
            said.putIfAbsent(name, values);
        }
    }
}
