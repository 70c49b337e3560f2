package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.RowBlock;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.decimal.DoubleText;
import io.github.milvusfakedata.internal.work.WorkerPool;
import io.github.milvusfakedata.internal.work.WorkerPool.OrderedTasks;
import io.github.milvusfakedata.milvus.internal.key.KeyFilter;
import io.github.milvusfakedata.milvus.verify.KeyedPass.Range;
import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts rows by conditions on single fields: the server by its filter, the library by its recipe. */
final class FilterQuestions {
    private static final int MOST_QUESTIONS = 8;
    private static final int BLOCK_ROWS = 4_096;
    private static final int LONGEST_TEXT = 60;

    private final Queries queries;
    private final FakeData data;
    private final RowForm form;
    private final WorkerPool workers;

    FilterQuestions(Queries queries, FakeData data, RowForm form, WorkerPool workers) {
        this.queries = queries;
        this.data = data;
        this.form = form;
        this.workers = workers;
    }

    /**
     * A condition on one field: at least a number, or equal to a boolean or a text.
     *
     * @param field the field
     * @param bounds the column that holds what is compared with
     * @param at its row there
     * @param text the condition as a filter
     */
    record Condition(FieldForm field, ColumnView bounds, int at, String text) {
        /** Whether it holds for a row; for a null only by the field's default value. */
        boolean holds(ColumnView column, int row) {
            if (!column.isNull(row)) {
                return holdsFor(column, row);
            }
            return field.absent().isPresent() && holdsFor(field.absent().get(), 0);
        }

        private boolean holdsFor(ColumnView column, int row) {
            return switch (bounds.shape()) {
                case BOOL -> column.booleanAt(row) == bounds.booleanAt(at);
                case INT8, INT16, INT32, INT64 -> column.longAt(row) >= bounds.longAt(at);
                case FLOAT, DOUBLE -> column.doubleAt(row) >= bounds.doubleAt(at);
                case STRING, JSON ->
                    Arrays.equals(
                            column.textBytes(),
                            column.textStart(row),
                            column.textEnd(row),
                            bounds.textBytes(),
                            bounds.textStart(at),
                            bounds.textEnd(at));
                case FLOAT_VECTOR,
                        FLOAT16_VECTOR,
                        BFLOAT16_VECTOR,
                        BINARY_VECTOR,
                        INT8_VECTOR,
                        SPARSE_VECTOR,
                        LIST,
                        STRUCT -> false;
            };
        }
    }

    /** The answers to some conditions; of all rows, or of the sample's where no more were compared. */
    List<Answer> ask(SampleRows sample, VerifyOptions options) {
        if (sample.keys().isEmpty()) {
            return List.of();
        }
        List<Long> rows = new ArrayList<>(sample.keys().keySet());
        List<Condition> conditions = conditions(rows.get(rows.size() / 2));
        if (conditions.isEmpty()) {
            return List.of();
        }
        boolean all = options.level() != VerifyLevel.SAMPLE;
        SharedReaders readers = new SharedReaders(
                data, conditions.stream().map(one -> one.field().name()).toArray(String[]::new));
        long[] known = all ? countAll(readers, conditions) : countOf(readers, rows, conditions);
        String among = all
                ? ""
                : KeyFilter.anyOf(
                                form.key().name(), new ArrayList<>(sample.keys().values()))
                        + " and ";
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            long found = queries.count(among + conditions.get(i).text());
            answers.add(new Answer(
                    Answer.QuestionKind.FILTER,
                    conditions.get(i).text(),
                    found == known[i],
                    "expected " + known[i] + " rows, found " + found));
        }
        return answers;
    }

    /** One condition a field, with a value of this row, so that some rows meet it. */
    private List<Condition> conditions(long row) {
        List<ColumnView> columns =
                form.columns(data.reader(1, form.fieldNames()).read(row, 1));
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < columns.size() && conditions.size() < MOST_QUESTIONS; i++) {
            FieldForm field = form.fields().get(i);
            boolean absent = columns.get(i).isNull(0) && field.absent().isPresent();
            ColumnView bounds = absent ? field.absent().get() : columns.get(i);
            String text = text(field, bounds, 0);
            if (!text.isEmpty()) {
                conditions.add(new Condition(field, bounds, 0, text));
            }
        }
        return conditions;
    }

    /** The condition, empty where there is none: for nulls, long texts, and the number that 2.3 can't read. */
    static String text(FieldForm field, ColumnView column, int row) {
        if (column.isNull(row)) {
            return "";
        }
        String name = field.name();
        return switch (field.type().shape()) {
            case BOOL -> name + " == " + column.booleanAt(row);
            case STRING, JSON -> ofText(field, column, row);
            case INT8, INT16, INT32, INT64 ->
                column.longAt(row) == Long.MIN_VALUE ? "" : name + " >= " + column.longAt(row);
            // A float as the double that it is: servers compare as floats or as doubles, and both must read the same
            // number.
            case FLOAT, DOUBLE -> name + " >= " + DoubleText.of(column.doubleAt(row));
            case FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> "";
        };
    }

    private static String ofText(FieldForm field, ColumnView column, int row) {
        return switch (field.texts()) {
            case STRING -> {
                int start = column.textStart(row);
                String text =
                        new String(column.textBytes(), start, column.textEnd(row) - start, StandardCharsets.UTF_8);
                yield text.length() > LONGEST_TEXT ? "" : field.name() + " == " + KeyFilter.literal(text);
            }
            case DOCUMENT, JSON, GEOMETRY, TIMESTAMP -> "";
        };
    }

    private long[] countAll(SharedReaders readers, List<Condition> conditions) {
        long[] known = new long[conditions.size()];
        OrderedTasks<long[]> line = workers.inOrder(counts -> add(known, counts));
        for (long first = 0; first < data.rows(); first += BLOCK_ROWS) {
            Range range = new Range(first, (int) Math.min(BLOCK_ROWS, data.rows() - first));
            line.add(() -> {
                queries.requireNotCancelled();
                return readers.read(range, block -> count(block, conditions));
            });
        }
        line.finish();
        return known;
    }

    private static long[] countOf(SharedReaders readers, List<Long> rows, List<Condition> conditions) {
        long[] known = new long[conditions.size()];
        for (long row : rows) {
            add(known, readers.read(new Range(row, 1), block -> count(block, conditions)));
        }
        return known;
    }

    private static void add(long[] known, long[] counts) {
        for (int i = 0; i < known.length; i++) {
            known[i] += counts[i];
        }
    }

    private static long[] count(RowBlock block, List<Condition> conditions) {
        long[] counts = new long[conditions.size()];
        for (int i = 0; i < counts.length; i++) {
            Condition condition = conditions.get(i);
            ColumnView column = block.column(condition.field().name()).values();
            for (int row = 0; row < block.rows(); row++) {
                counts[i] += condition.holds(column, row) ? 1 : 0;
            }
        }
        return counts;
    }
}
