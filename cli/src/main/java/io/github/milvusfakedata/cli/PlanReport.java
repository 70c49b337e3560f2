package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.LargestTenant;
import io.github.milvusfakedata.Plan;
import io.github.milvusfakedata.cli.terminal.DisplayWidth;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.cli.terminal.Style;
import io.github.milvusfakedata.internal.property.FieldWords;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What a run will make, in a few lines: shown before large runs and by {@code --dry-run}. */
final class PlanReport {
    private static final int FIELD_CELLS = 26;
    private static final int LABEL_CELLS = 15;
    private static final int SHOWN_FIELDS = 30;

    private final List<String> lines = new ArrayList<>();
    private final int width;
    private final Style style;

    private PlanReport(int width, Style style) {
        this.width = width;
        this.style = style;
    }

    /**
     * The report's lines.
     *
     * @param place directory or address in an object store
     * @param freeBytes room on the disk, where it is known
     * @param width of the terminal in cells; only the place is never broken, so that it can be copied
     */
    static List<String> lines(FakeData data, Plan plan, String place, OptionalLong freeBytes, int width, Style style) {
        PlanReport report = new PlanReport(width, style);
        report.schema(data.collection());
        report.add("Rows", Quantities.grouped(plan.rows()));
        report.add("Seed", Long.toString(data.seed()));
        report.files(plan);
        report.add(
                "Size",
                "about " + Quantities.size(plan.expectedBytes()) + ", at most " + Quantities.size(plan.atMostBytes()));
        plan.largestTenant().ifPresent(tenant -> report.add("Largest tenant", told(tenant)));
        report.add("Raw vectors", Quantities.size(plan.vectorBytes()));
        freeBytes.ifPresent(bytes -> report.add("Free disk", Quantities.size(bytes)));
        report.lines.add(report.label(Destination.isStore(place) ? "Store" : "Directory") + Printable.of(place));
        return report.lines;
    }

    /** {@code tenant_id "acme" has 12.5 % of the rows, of 20 in the first 100,000 rows}. */
    private static String told(LargestTenant tenant) {
        String percent = BigDecimal.valueOf(tenant.share() * 100)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        return Printable.of(tenant.field()) + " " + Printable.of(Shown.quoted(tenant.value())) + " has " + percent
                + " % of the rows; " + Quantities.counted(tenant.tenants(), "tenant") + " in "
                + Quantities.counted(tenant.rows(), "row") + " looked at";
    }

    private void schema(Collection collection) {
        List<Field> fields = collection.fields();
        add("Collection", Printable.of(collection.name()) + ", " + Quantities.counted(fields.size(), "field"));
        for (Field field : fields.subList(0, Math.min(SHOWN_FIELDS, fields.size()))) {
            String shown = DisplayWidth.shortened(Printable.of(field.name()), width / 2);
            String name = "  " + DisplayWidth.padded(shown, Math.min(FIELD_CELLS, width / 2)) + " ";
            begin(name, DisplayWidth.of(name), described(field));
        }
        if (fields.size() > SHOWN_FIELDS) {
            lines.add("  … and " + (fields.size() - SHOWN_FIELDS) + " more");
        }
    }

    private static String described(Field field) {
        String rules = FieldWords.rules(field);
        return Printable.of(FieldWords.type(field) + (rules.isEmpty() ? "" : ", " + rules));
    }

    private void files(Plan plan) {
        String first = plan.file(0).name();
        if (plan.fileCount() == 1) {
            add("Files", "1: " + first);
            return;
        }
        String last = plan.file(plan.fileCount() - 1).name();
        add("Files", Quantities.grouped(plan.fileCount()) + ": " + first + " to " + last);
        add("Rows per file", Quantities.grouped(plan.largestFileRows()));
        add("File size", "at most " + Quantities.size(plan.largestFileAtMostBytes()));
    }

    private void add(String label, String text) {
        begin(label(label), LABEL_CELLS, text);
    }

    private String label(String label) {
        return style.heading(DisplayWidth.padded(label, LABEL_CELLS));
    }

    /** Adds a beginning of so many cells, and a text that goes on below where it is too long. */
    private void begin(String beginning, int cells, String text) {
        String before = beginning;
        for (String part : DisplayWidth.wrapped(text, Math.max(LABEL_CELLS, width - cells))) {
            lines.add(before + part);
            before = " ".repeat(cells);
        }
    }
}
