package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.read.ParsedSchema;
import io.github.milvusfakedata.internal.trace.Trace;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All rules at once, so that a schema's author sees every mistake in one run. */
public final class Checks {
    private static final List<Rule> RULES = List.of(
            new CollectionNameRule(),
            new SubjectRule(),
            new LanguageRule(),
            new FieldCountRule(),
            new VectorCountRule(),
            new PrimaryKeyRule(),
            new FieldNameRule(),
            new DistinctNamesRule(),
            new TypeRule(),
            new KeyRule(),
            new AutoIdRule(),
            new UnusedParameterRule(),
            new NullRatioRule(),
            new KeyCapacityRule(),
            new VersionRule(),
            new StructRule(),
            new PartitionKeyRule(),
            new ClusteringKeyRule(),
            new DefaultValueRule(),
            new EnumValuesRule(),
            new GroupsRule(),
            new GenerateRule(),
            new CardinalityRule(),
            new AnalyzerRule(),
            new FunctionRule(),
            new FunctionFieldsRule(),
            new DynamicFieldsRule(),
            new SettingsRule(),
            new IndexRule());

    private Checks() {}

    /**
     * Everything that is wrong with a schema: what its reader found and what breaks a rule, with places, in the order of the
     * text. Where the reader has reported an error at a path, the rules stay silent about that path and what is directly in it.
     *
     * @param rows how many rows there will be, at least 1
     * @param version the version of Milvus whose rules count
     */
    public static List<Problem> of(ParsedSchema schema, long rows, MilvusVersion version) {
        Trace.pass(Trace.Point.CHECK);
        return problems(schema, RULES, new Conditions(rows, version));
    }

    /** Whether the keys of a schema that is in order suffice for so many rows. */
    public static List<Problem> ofKeys(ParsedSchema schema, long rows, MilvusVersion version) {
        return problems(schema, List.of(new KeyCapacityRule()), new Conditions(rows, version));
    }

    private static List<Problem> problems(ParsedSchema schema, List<Rule> rules, Conditions conditions) {
        Set<String> unreadable = schema.problems().stream()
                .filter(problem -> problem.isError() && schema.places().isOf(problem))
                .map(Problem::path)
                .collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>(schema.problems());
        for (Problem problem : broken(schema.collection(), rules, conditions)) {
            if (!isWithin(problem.path(), unreadable) && !schema.places().isGuessed(problem.path())) {
                problems.add(problem);
            }
        }
        return schema.places().locateAll(problems);
    }

    private static boolean isWithin(String path, Set<String> others) {
        int dot = path.lastIndexOf('.');
        return others.contains(path) || (dot > 0 && others.contains(path.substring(0, dot)));
    }

    /** What of a collection without errors that version of Milvus does not have yet; the paths are those of its schema. */
    public static List<Problem> tooNew(Collection collection, MilvusVersion version) {
        return broken(collection, List.of(new VersionRule()), new Conditions(1, version));
    }

    /** The same by the rules of the newest Milvus. */
    public static List<Problem> of(ParsedSchema schema, long rows) {
        return of(schema, rows, MilvusVersion.NEWEST);
    }

    /** Everything that is wrong with a collection that was built in code. */
    public static List<Problem> of(Collection collection, long rows) {
        return of(ParsedSchema.of(collection), rows);
    }

    private static List<Problem> broken(Collection collection, List<Rule> rules, Conditions conditions) {
        return rules.stream()
                .flatMap(rule -> rule.check(collection, conditions).stream())
                .toList();
    }

    /** The same problems with every warning an error. */
    public static List<Problem> strict(List<Problem> problems) {
        return problems.stream().map(Problem::asError).toList();
    }
}
