package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.gen.key.RowNumbers;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mistakes of single rows of text, among them all of sparse vectors, which Parquet holds as texts, too. */
final class RowMistakes {
    private static final Map<String, String> OUT_OF_RANGE = Map.of(
            "Int8", "300",
            "Int16", "40000",
            "Int32", "3000000000",
            "Int64", "9223372036854775808");
    private static final String EXTRA_KEY = "key_of_two_places";

    private RowMistakes() {}

    static List<Mistake> all() {
        List<Mistake> mistakes = new ArrayList<>(List.of(
                new Mistake(ImportRule.NUMBER_RANGE, Mistake.TEXTS, "a field of whole numbers, no key", dose -> {
                    Optional<Field> field = wholeNumber(dose);
                    field.ifPresent(
                            taken -> dose.text().replace(dose.row(), taken.name(), OUT_OF_RANGE.get(taken.type())));
                    return field.isPresent();
                }),
                new Mistake(ImportRule.VALUE_KIND, Mistake.TEXTS, "a field of whole numbers, no key", dose -> {
                    Optional<Field> field = wholeNumber(dose);
                    String seven = dose.isJson() ? "\"seven\"" : "seven";
                    field.ifPresent(taken -> dose.text().replace(dose.row(), taken.name(), seven));
                    return field.isPresent();
                }),
                new Mistake(
                        ImportRule.NAN,
                        Mistake.CSV,
                        "a Float or Double field",
                        dose -> replaced(dose, List.of("Float", "Double"), "NaN")),
                new Mistake(
                        ImportRule.JSON_SCALAR,
                        Mistake.OBJECTS,
                        "a field of type JSON",
                        dose -> replaced(dose, List.of("JSON"), "[1,2]")),
                new Mistake(ImportRule.META_NOT_OBJECT, Mistake.ROWS, "a dynamic field", dose -> dynamic(dose, "[1]")),
                new Mistake(ImportRule.META_DUPLICATE_KEY, Mistake.TEXTS, "a dynamic field", RowMistakes::keyTwice),
                new Mistake(ImportRule.REPEATED_MEMBER, Mistake.OBJECTS, "a field", dose -> {
                    Optional<Field> field = dose.take(each -> true);
                    field.ifPresent(taken -> dose.text().repeat(dose.row(), taken.name()));
                    return field.isPresent();
                }),
                new Mistake(ImportRule.CSV_CELLS, Mistake.CSV, "a field", dose -> {
                    dose.text().dropLastCell(dose.row());
                    return true;
                }),
                new Mistake(ImportRule.CSV_EMPTY_TEXT, Mistake.CSV, "a nullable VarChar field", dose -> {
                    Optional<Field> field = dose.take(each -> each.type().equals("VarChar")
                            && (each.flags().nullable()
                                    || each.params().defaultValue().isPresent()));
                    field.ifPresent(taken -> dose.text().replace(dose.row(), taken.name(), "\"\""));
                    return field.isPresent();
                })));
        mistakes.add(sparse(ImportRule.SPARSE_FORM, "{\"seven\":0.5}"));
        mistakes.add(sparse(ImportRule.SPARSE_DUPLICATE, "{\"indices\":[7,7],\"values\":[0.5,0.25]}"));
        mistakes.add(sparse(ImportRule.SPARSE_NEGATIVE, "{\"7\":-0.5}"));
        mistakes.add(sparse(ImportRule.SPARSE_NAN, "{\"7\":1e39}"));
        mistakes.add(sparse(ImportRule.SPARSE_INDEX, "{\"4294967295\":0.5}"));
        mistakes.add(sparse(ImportRule.SPARSE_LENGTHS, "{\"indices\":[7,8],\"values\":[0.5]}"));
        mistakes.add(sparse(ImportRule.SPARSE_EMPTY, "{}"));
        return mistakes;
    }

    private static Optional<Field> wholeNumber(Dose dose) {
        return dose.take(field -> OUT_OF_RANGE.containsKey(field.type()) && !Dose.isKey(field));
    }

    private static boolean replaced(Dose dose, List<String> types, String raw) {
        Optional<Field> field = dose.take(each -> types.contains(each.type()));
        field.ifPresent(taken -> dose.text().replace(dose.row(), taken.name(), raw));
        return field.isPresent();
    }

    private static Mistake sparse(ImportRule rule, String json) {
        return new Mistake(rule, Mistake.ROWS, "a SparseFloatVector field", dose -> {
            Optional<Field> field = dose.take(each -> each.type().equals("SparseFloatVector"));
            field.ifPresent(taken -> {
                if (dose.kind() == FileKind.PARQUET) {
                    dose.wrap(taken.name(), SparseTexts::of);
                    dose.wrapText(taken.name(), json);
                } else {
                    dose.text().replace(dose.row(), taken.name(), dose.isJson() ? json : inCell(json));
                }
            });
            return field.isPresent();
        });
    }

    private static String inCell(String json) {
        return '"' + json.replace("\"", "\"\"") + '"';
    }

    /** JSON has the dynamic field's keys beside the fields, but takes {@code $meta}, too. */
    private static boolean dynamic(Dose dose, String meta) {
        if (!dose.isJson()) {
            return ValueMistakes.meta(dose, meta);
        }
        boolean dynamic = dose.takeDynamic();
        if (dynamic) {
            dose.text().append(dose.row(), "\"" + Column.DYNAMIC + "\":" + meta);
        }
        return dynamic;
    }

    private static boolean keyTwice(Dose dose) {
        String meta = "{\"" + EXTRA_KEY + "\":2}";
        if (dose.isJson()) {
            return dynamic(dose, meta + ",\"" + EXTRA_KEY + "\":1");
        }
        boolean dynamic = ValueMistakes.meta(dose, meta);
        dose.edit((columns, binder) -> {
            List<Column> more = new ArrayList<>(columns);
            more.add(new Column(EXTRA_KEY, new RowNumbers()));
            return List.copyOf(more);
        });
        return dynamic;
    }
}
