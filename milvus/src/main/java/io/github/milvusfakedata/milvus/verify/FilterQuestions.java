package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.RowBlock;
import io.github.milvusfakedata.internal.decimal.DoubleText;
import io.github.milvusfakedata.internal.work.WorkerPool;
import io.github.milvusfakedata.internal.work.WorkerPool.OrderedTasks;
import io.github.milvusfakedata.milvus.KeyFilter;
import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import java.util.ArrayList;
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
     * A condition on one field.
     *
     * @param field the field
     * @param value what it is compared with
     * @param text the condition as a filter
     */
    record Condition(FieldForm field, Object value, String text) {
        /** Whether it holds for a value; never for a null. */
        boolean holds(Object actual) {
            if (actual instanceof Long number && value instanceof Long bound) {
                return number >= bound;
            }
            if (actual instanceof Float number && value instanceof Float bound) {
                return number >= bound;
            }
            if (actual instanceof Double number && value instanceof Double bound) {
                return number >= bound;
            }
            return value.equals(actual);
        }
    }

    /** The answers to some conditions; of all rows, or of the sample's where no more were compared. */
    List<Answer> ask(SampleRows sample, VerifyOptions options) {
        if (sample.keys().isEmpty()) {
            return List.of();
        }
        List<Long> rows = new ArrayList<>(sample.keys().keySet());
        List<Condition> conditions = conditions(rows.get(rows.size() / 2));
        boolean all = options.level() != VerifyLevel.SAMPLE;
        long[] known = all ? countAll(conditions) : countOf(rows, conditions);
        String among = all
                ? ""
                : KeyFilter.anyOf(
                                form.key().name(), new ArrayList<>(sample.keys().values()))
                        + " and ";
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            long found = queries.count(among + conditions.get(i).text());
            answers.add(new Answer(
                    Answer.Kind.FILTER,
                    conditions.get(i).text(),
                    found == known[i],
                    "expected " + known[i] + " rows, found " + found));
        }
        return answers;
    }

    /** One condition a field, with a value of this row, so that some rows meet it. */
    private List<Condition> conditions(long row) {
        RowBlock block = data.block(row, 1);
        List<Condition> conditions = new ArrayList<>();
        for (FieldForm field : form.fields()) {
            if (conditions.size() < MOST_QUESTIONS) {
                Object value = field.value(block.column(field.name()), 0);
                String text = text(field, value);
                if (!text.isEmpty()) {
                    conditions.add(new Condition(field, value, text));
                }
            }
        }
        return conditions;
    }

    /** The condition, empty where there is none: for nulls, long texts, and the number that 2.3 can't read. */
    static String text(FieldForm field, Object value) {
        if (value == null || value.equals(Long.MIN_VALUE)) {
            return "";
        }
        return switch (field.type().shape()) {
            case BOOL -> field.name() + " == " + value;
            case STRING, JSON -> ofText(field, value);
            case INT8, INT16, INT32, INT64 -> field.name() + " >= " + value;
            // A float as the double that it is: servers compare as floats or as doubles, and both must read the same
            // number.
            case FLOAT -> field.name() + " >= " + DoubleText.of((Float) value);
            case DOUBLE -> field.name() + " >= " + DoubleText.of((Double) value);
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

    private static String ofText(FieldForm field, Object text) {
        return switch (field.type().textKind().orElseThrow()) {
            case STRING ->
                ((String) text).length() > LONGEST_TEXT ? "" : field.name() + " == " + KeyFilter.literal(text);
            case DOCUMENT, JSON, GEOMETRY, TIMESTAMP -> "";
        };
    }

    private long[] countAll(List<Condition> conditions) {
        long[] known = new long[conditions.size()];
        OrderedTasks<long[]> line = workers.inOrder(counts -> add(known, counts));
        for (long first = 0; first < data.rows(); first += BLOCK_ROWS) {
            long from = first;
            int rows = (int) Math.min(BLOCK_ROWS, data.rows() - first);
            line.add(() -> {
                queries.requireNotCancelled();
                return count(data.block(from, rows), conditions);
            });
        }
        line.finish();
        return known;
    }

    private long[] countOf(List<Long> rows, List<Condition> conditions) {
        long[] known = new long[conditions.size()];
        for (long row : rows) {
            add(known, count(data.block(row, 1), conditions));
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
            for (int row = 0; row < block.rows(); row++) {
                if (condition.holds(
                        condition.field().value(block.column(condition.field().name()), row))) {
                    counts[i]++;
                }
            }
        }
        return counts;
    }
}
