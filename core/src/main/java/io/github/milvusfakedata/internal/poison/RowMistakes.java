package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.gen.key.RowNumbers;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Mistakes of single rows of text, among them all of sparse vectors, which Parquet holds as texts, too. */
final class RowMistakes {
    private static final String EXTRA_KEY = "key_of_two_places";

    private static final String ROUNDED = "{\"n\":9007199254740993}";

    private RowMistakes() {}

    static List<Mistake> all() {
        List<Mistake> mistakes = new ArrayList<>(List.of(
                new Mistake(
                        ImportRule.NUMBER_RANGE, Mistake.TEXTS, "a field of whole numbers that is not a key", plan -> {
                            Optional<Field> field = wholeNumber(plan);
                            field.ifPresent(taken -> plan.text()
                                    .replace(
                                            plan.row(),
                                            taken.name(),
                                            outOfRange(taken).orElseThrow()));
                            return field.isPresent();
                        }),
                new Mistake(
                        ImportRule.VALUE_KIND, Mistake.TEXTS, "a field of whole numbers that is not a key", plan -> {
                            Optional<Field> field = wholeNumber(plan);
                            String seven = plan.isJson() ? "\"seven\"" : "seven";
                            field.ifPresent(taken -> plan.text().replace(plan.row(), taken.name(), seven));
                            return field.isPresent();
                        }),
                new Mistake(
                        ImportRule.NAN,
                        Mistake.CSV,
                        "a Float or Double field",
                        plan -> replaced(plan, FieldNeeds.shape(ColumnShape.FLOAT, ColumnShape.DOUBLE), "NaN")),
                new Mistake(
                        ImportRule.JSON_SCALAR,
                        Mistake.OBJECTS,
                        "a field of type JSON",
                        plan -> replaced(plan, FieldNeeds.text(TextKind.JSON), "[1,2]")),
                new Mistake(ImportRule.REPEATED_MEMBER, Mistake.OBJECTS, "a field", plan -> {
                    Optional<Field> field = plan.take(each -> true);
                    field.ifPresent(taken -> plan.text().repeat(plan.row(), taken.name()));
                    return field.isPresent();
                }),
                new Mistake(ImportRule.CSV_CELLS, Mistake.CSV, "a field", plan -> {
                    plan.text().dropLastCell(plan.row());
                    return true;
                }),
                new Mistake(ImportRule.CSV_EMPTY_TEXT, Mistake.CSV, "a nullable VarChar field", plan -> {
                    Optional<Field> field =
                            plan.take(FieldNeeds.text(TextKind.STRING).and(FieldNeeds::mayBeNull));
                    field.ifPresent(taken -> plan.text().replace(plan.row(), taken.name(), "\"\""));
                    return field.isPresent();
                })));
        mistakes.addAll(ofDynamic());
        mistakes.addAll(ofNulls());
        mistakes.add(sparse(ImportRule.SPARSE_FORM, "{\"seven\":0.5}"));
        mistakes.add(sparse(ImportRule.SPARSE_DUPLICATE, "{\"indices\":[7,7],\"values\":[0.5,0.25]}"));
        mistakes.add(sparse(ImportRule.SPARSE_NEGATIVE, "{\"7\":-0.5}"));
        mistakes.add(sparse(ImportRule.SPARSE_NAN, "{\"7\":1e39}"));
        mistakes.add(sparse(ImportRule.SPARSE_INDEX, "{\"4294967295\":0.5}"));
        mistakes.add(sparse(ImportRule.SPARSE_LENGTHS, "{\"indices\":[7,8],\"values\":[0.5]}"));
        mistakes.add(sparse(ImportRule.SPARSE_IGNORED, "{\"7\":0.5,\"indices\":[8],\"values\":[0.5]}"));
        mistakes.add(sparse(ImportRule.SPARSE_EMPTY, "{}"));
        return mistakes;
    }

    private static List<Mistake> ofDynamic() {
        return List.of(
                new Mistake(ImportRule.META_NOT_OBJECT, Mistake.ROWS, "a dynamic field", plan -> dynamic(plan, "[1]")),
                new Mistake(
                        ImportRule.META_SHADOWS_FIELD,
                        Mistake.ROWS,
                        "a dynamic field",
                        plan -> dynamic(
                                plan, "{\"" + plan.collection().fields().get(0).name() + "\":1}")),
                new Mistake(ImportRule.META_ROUNDED, Mistake.TEXTS, "a dynamic field", plan -> {
                    String text = plan.isJson() ? '"' + ROUNDED.replace("\"", "\\\"") + '"' : ROUNDED;
                    return dynamic(plan, text);
                }),
                new Mistake(ImportRule.META_DUPLICATE_KEY, Mistake.TEXTS, "a dynamic field", RowMistakes::keyTwice));
    }

    /** What JSON has no word for, and null where there may be none. */
    private static List<Mistake> ofNulls() {
        return List.of(
                new Mistake(
                        ImportRule.JSON_SYNTAX,
                        Mistake.OBJECTS,
                        "a Float or Double field",
                        plan -> replaced(plan, FieldNeeds.shape(ColumnShape.FLOAT, ColumnShape.DOUBLE), "NaN")),
                new Mistake(
                        ImportRule.NULL_BECOMES_ZERO, Mistake.CSV, "a FloatVector field", RowMistakes::nullInVector),
                new Mistake(
                        ImportRule.NULL_BECOMES_EMPTY,
                        Mistake.CSV,
                        "an Array",
                        plan -> replaced(plan, FieldNeeds.shape(ColumnShape.LIST), "null")));
    }

    private static Optional<Field> wholeNumber(MistakePlan plan) {
        return plan.take(field -> outOfRange(field).isPresent() && !FieldNeeds.isKey(field));
    }

    /** A number that a field of whole numbers can't hold. */
    private static Optional<String> outOfRange(Field field) {
        return switch (FieldNeeds.shapeOf(field)) {
            case INT8 -> Optional.of("300");
            case INT16 -> Optional.of("40000");
            case INT32 -> Optional.of("3000000000");
            case INT64 -> Optional.of("9223372036854775808");
            case BOOL, FLOAT, DOUBLE, STRING, JSON, LIST, STRUCT -> Optional.empty();
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR ->
                Optional.empty();
        };
    }

    private static boolean nullInVector(MistakePlan plan) {
        Optional<Field> field = plan.take(FieldNeeds.shape(ColumnShape.FLOAT_VECTOR));
        field.ifPresent(taken -> {
            long zeros = taken.params().dim().orElse(2) - 1;
            plan.text().replace(plan.row(), taken.name(), "\"[null" + ",0".repeat((int) zeros) + "]\"");
        });
        return field.isPresent();
    }

    private static boolean replaced(MistakePlan plan, Predicate<Field> suits, String raw) {
        Optional<Field> field = plan.take(suits);
        field.ifPresent(taken -> plan.text().replace(plan.row(), taken.name(), raw));
        return field.isPresent();
    }

    private static Mistake sparse(ImportRule rule, String json) {
        return new Mistake(rule, Mistake.ROWS, "a SparseFloatVector field", plan -> {
            Optional<Field> field = plan.take(FieldNeeds.shape(ColumnShape.SPARSE_VECTOR));
            field.ifPresent(taken -> {
                if (plan.kind() == FileKind.PARQUET) {
                    plan.wrap(taken.name(), SparseTexts::of);
                    plan.wrapText(taken.name(), json);
                } else {
                    plan.text().replace(plan.row(), taken.name(), plan.isJson() ? json : inCell(json));
                }
            });
            return field.isPresent();
        });
    }

    private static String inCell(String json) {
        return '"' + json.replace("\"", "\"\"") + '"';
    }

    /** JSON has the dynamic field's keys beside the fields, but takes {@code $meta}, too. */
    private static boolean dynamic(MistakePlan plan, String meta) {
        if (!plan.isJson()) {
            return ValueMistakes.meta(plan, meta);
        }
        boolean dynamic = plan.takeDynamic();
        if (dynamic) {
            plan.text().append(plan.row(), "\"" + Column.DYNAMIC + "\":" + meta);
        }
        return dynamic;
    }

    private static boolean keyTwice(MistakePlan plan) {
        String meta = "{\"" + EXTRA_KEY + "\":2}";
        if (plan.isJson()) {
            return dynamic(plan, meta + ",\"" + EXTRA_KEY + "\":1");
        }
        boolean dynamic = ValueMistakes.meta(plan, meta);
        plan.edit((columns, binder) -> {
            List<Column> more = new ArrayList<>(columns);
            more.add(new Column(EXTRA_KEY, new RowNumbers()));
            return List.copyOf(more);
        });
        return dynamic;
    }
}
