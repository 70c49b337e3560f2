package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.encode.FormatMistakes;
import io.github.milvusfakedata.internal.numpy.NumpyMistakes;
import io.github.milvusfakedata.internal.parquet.ParquetMistakes;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mistakes of one dataset, which breaks the rules that were asked for and no other. Mistakes of single values stand in
 * one row each, among the first; those of columns and files are in all files.
 */
public final class Poison {
    private static final List<Mistake> MISTAKES = Stream.of(
                    ColumnMistakes.all(), ValueMistakes.all(), RowMistakes.all(), FileMistakes.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Mistake::rule))
            .toList();

    private final MistakePlan plan;

    private Poison(MistakePlan plan) {
        this.plan = plan;
    }

    /** The rules that files of a kind can break here. */
    public static Set<ImportRule> rules(FileKind kind) {
        return MISTAKES.stream()
                .filter(mistake -> mistake.kinds().contains(kind))
                .map(Mistake::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ImportRule.class)));
    }

    /** What a schema must have for a rule to be broken in files of a kind, as in {@code a VarChar field}. */
    public static String needs(ImportRule rule, FileKind kind) {
        return MISTAKES.stream()
                .filter(mistake -> mistake.rule() == rule && mistake.kinds().contains(kind))
                .map(Mistake::needs)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Breaks rules.
     *
     * @param collection without errors
     * @param firstRow number of the dataset's first row
     * @param rows of the dataset
     * @throws FakeDataException telling each rule that can't be broken
     */
    public static Poison of(Collection collection, FileKind kind, Set<ImportRule> rules, long firstRow, long rows) {
        List<Problem> problems = new ArrayList<>();
        if (rows <= rules.size()) {
            problems.add(problem(
                    (rules.size() == 1 ? "A mistake needs " : rules.size() + " mistakes need ") + (rules.size() + 1)
                            + " rows at least, got " + rows + ".",
                    "Raise " + Setting.ROWS + "."));
        }
        MistakePlan plan = new MistakePlan(collection, kind, firstRow, rows);
        for (ImportRule rule : EnumSet.copyOf(rules)) {
            plan.next();
            List<Mistake> ways =
                    MISTAKES.stream().filter(mistake -> mistake.rule() == rule).toList();
            if (ways.stream().noneMatch(mistake -> mistake.kinds().contains(kind))) {
                problems.add(impossible(rule, kind, ways));
            } else if (ways.stream()
                    .filter(mistake -> mistake.kinds().contains(kind))
                    .noneMatch(mistake -> mistake.act().test(plan))) {
                problems.add(problem(
                        "The rule " + rule.id() + " can't be broken with this schema"
                                + (rules.size() > 1 ? " together with the others" : "") + ": it needs "
                                + needs(rule, kind) + ".",
                        "Add that to the schema, or break another rule."));
            }
        }
        if (!problems.isEmpty()) {
            throw new FakeDataException(problems);
        }
        return new Poison(plan);
    }

    /** That rules of Milvus' importer can't be broken by files that it does not import. */
    public static FakeDataException notImported(String title) {
        return FakeDataException.of(problem(
                "Milvus does not import " + title + " files, so they can't break its rules.",
                "Use another " + Setting.FORMAT + ", such as parquet."));
    }

    private static Problem impossible(ImportRule rule, FileKind kind, List<Mistake> ways) {
        if (ways.isEmpty()) {
            String others = rules(kind).stream().map(ImportRule::id).collect(Collectors.joining(", "));
            return problem(
                    "No dataset can be made to break the rule " + rule.id() + ".",
                    "Break one or more of " + others + ".");
        }
        String kinds = ways.stream()
                .flatMap(mistake -> mistake.kinds().stream())
                .distinct()
                .sorted()
                .map(FileKind::title)
                .collect(Collectors.joining(" or "));
        return problem(
                kind.title() + " files can't break the rule " + rule.id() + ".",
                "Use the " + Setting.FORMAT + " of " + kinds + ", or break another rule.");
    }

    private static Problem problem(String message, String hint) {
        return Problem.error(ProblemCode.POISON.id(), Setting.POISON, message, hint);
    }

    /**
     * The columns to write.
     *
     * @param columns the dataset's columns as they should be
     * @param binder gives the columns of any other collection, of the same recipe
     */
    public List<Column> columns(List<Column> columns, Function<Collection, List<Column>> binder) {
        return plan.columns(columns, binder);
    }

    /** What is wrong in files, whichever of these the format takes. */
    public List<FormatMistakes> mistakes() {
        return List.of(
                plan.text(),
                new ParquetMistakes(plan.lz4(), plan.split(), plan.isCut()),
                new NumpyMistakes(plan.numpy()));
    }
}
