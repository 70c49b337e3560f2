package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.Plan;
import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.cli.terminal.Panel;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.cli.terminal.Style;
import io.github.milvusfakedata.cli.terminal.TextTable;
import io.github.milvusfakedata.cli.terminal.TextTable.TableColumn;
import io.github.milvusfakedata.internal.property.FieldWords;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.type.DescribedCollection;
import io.github.milvusfakedata.library.SchemaEntry;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A schema as a person wants to see it. */
final class SchemaReport {
    /** The sample is the same whenever it is shown. */
    private static final long SEED = 1;

    /** So many that a file's own bytes don't count; fewer where the key has fewer values. */
    private static final long[] ROWS = {100_000, 100, 1};

    /** From here on there is room for everything side by side. */
    private static final int WIDE = 140;

    private static final String SUBJECT = "subject";

    /** The column of the dynamic field. */
    private static final String DYNAMIC = "$meta";

    private final SchemaEntry entry;
    private final FakeData data;
    private final boolean valid;
    private final boolean subjectSaid;

    /** A report of an entry, its data and its text; where that has errors, the report is without a row and sizes. */
    SchemaReport(SchemaEntry entry, FakeData data, String text) {
        this.entry = entry;
        this.subjectSaid = saysSubject(text) || data.collection().subject().equals(Collection.GENERAL);
        FakeData sample = data.seed(SEED);
        this.data = LongStream.of(ROWS)
                .mapToObj(sample::rows)
                .filter(SchemaReport::isValid)
                .findFirst()
                .orElse(sample);
        this.valid = isValid(this.data);
    }

    /** Whether a schema, or the one within what is recorded of a dataset, has a subject itself. */
    private static boolean saysSubject(String text) {
        return Document.foreignJsonTree(text)
                .filter(root -> root.member(SUBJECT).isPresent()
                        || root.member("schema")
                                .filter(schema -> schema.member(SUBJECT).isPresent())
                                .isPresent())
                .isPresent();
    }

    private static boolean isValid(FakeData data) {
        return data.validate().stream().noneMatch(Problem::isError);
    }

    /** The report's lines, none wider than {@code width}. */
    List<String> lines(int width, Style style) {
        List<String> lines = new ArrayList<>(panel().lines(width, style));
        List<List<TableColumn>> tables = width < WIDE ? List.of(rules(), values(), ways()) : List.of(all(), ways());
        for (List<TableColumn> table : tables) {
            if (table.size() > 1) {
                lines.add("");
                lines.addAll(TextTable.withKey(table).lines(width, style));
            }
        }
        return lines;
    }

    private Panel panel() {
        Collection collection = data.collection();
        Panel panel = new Panel(Printable.of(entry.id()))
                .add("Name", Printable.of(entry.name()))
                .add("Description", Printable.of(entry.description()))
                .add("Use cases", Printable.of(String.join(", ", entry.useCases())))
                .add(
                        "Location",
                        entry.file()
                                .map(Path::toString)
                                .map(Printable::of)
                                .orElse(entry.builtin() ? "built into the tool" : ""))
                .add("Collection", Printable.of(collection.name()))
                .add("Subject", collection.subject() + (subjectSaid ? "" : " (from the names)"))
                .add("Vectors", vectors());
        return valid ? panel.add("Row size", rowSize()) : panel;
    }

    private String vectors() {
        String dims = entry.vectorDims().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return dims.isEmpty() ? "" : "dim " + dims;
    }

    private String rowSize() {
        Plan parquet = plan(Format.PARQUET);
        return "about " + each(parquet.expectedBytes()) + " in Parquet and "
                + each(plan(Format.JSON).expectedBytes()) + " in JSON; vectors alone take "
                + each(parquet.vectorBytes());
    }

    private Plan plan(Format format) {
        return data.plan(WriteOptions.builder().format(format).build());
    }

    private String each(long bytes) {
        return Quantities.counted(Math.round((double) bytes / data.rows()), "byte");
    }

    private List<TableColumn> all() {
        List<TableColumn> columns = rules();
        columns.addAll(values().subList(1, values().size()));
        return columns;
    }

    private List<TableColumn> rules() {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(names());
        columns.add(TableColumn.whole(
                "Type", cells(field -> Printable.of(FieldWords.type(field)), FieldWords.type(dynamicField()))));
        columns.add(TableColumn.wrapped(
                "Rules", cells(field -> Printable.of(FieldWords.rules(field)), "the dynamic field")));
        return columns;
    }

    private List<TableColumn> values() {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(names());
        if (valid) {
            Row row = data.row(0);
            columns.add(TableColumn.cut("First row", cells(field -> sample(row, field), sample(row, dynamicField()))));
        }
        if (data.collection().fields().stream()
                .anyMatch(field -> !field.description().isEmpty())) {
            columns.add(TableColumn.wrapped("Description", cells(field -> Printable.of(field.description()), "")));
        }
        return columns;
    }

    /** How values are made, in the form in which a schema would say it. */
    private List<TableColumn> ways() {
        if (!valid) {
            return List.of();
        }
        Map<String, String> ways = DescribedCollection.texts(data.collection());
        return List.of(
                TableColumn.whole("Field", List.copyOf(ways.keySet())),
                TableColumn.wrapped(
                        "generate", ways.values().stream().map(Printable::of).toList()));
    }

    private TableColumn names() {
        return TableColumn.whole("Field", cells(field -> Printable.of(field.name()), DYNAMIC));
    }

    /** A cell for each field, and one for the dynamic field where it is on. */
    private List<String> cells(Function<Field, String> cell, String dynamicCell) {
        List<String> cells = new ArrayList<>();
        data.collection().fields().forEach(field -> cells.add(cell.apply(field)));
        if (data.collection().dynamicField()) {
            cells.add(dynamicCell);
        }
        return cells;
    }

    /** A key that Milvus assigns is in no row. */
    private String sample(Row row, Field field) {
        return row.names().contains(field.name())
                ? MomentText.of(data.collection(), field, row.get(field.name()))
                : "(assigned by Milvus)";
    }

    private static Field dynamicField() {
        return Field.of(DYNAMIC, MilvusType.JSON).build();
    }
}
