package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.doctor.CsvForm;
import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.FileFindings;
import io.github.milvusfakedata.doctor.internal.check.Presence;
import io.github.milvusfakedata.doctor.internal.check.PresenceChecks;
import io.github.milvusfakedata.rule.FileKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of a CSV file, by its header: cells of fields, {@code $meta}, and others, which are dynamic keys if there may be some. */
final class CsvColumns {
    /** Quotes and colon of a key in JSON whose value is a text. */
    private static final int MARKS = 5;

    private final CsvCellChecks[] cells;
    private final int[] otherNames;
    private final Set<String> others = new HashSet<>();
    private final DynamicRow dynamic;
    private int meta = -1;
    private int key = -1;

    private CsvColumns(int count, DynamicRow dynamic) {
        this.cells = new CsvCellChecks[count];
        this.otherNames = new int[count];
        this.dynamic = dynamic;
    }

    /** The columns that the record names, which is the header; what is wrong with them is noted. */
    static CsvColumns of(CsvRecords header, CollectionTarget collection, FileFindings findings, CsvForm form) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.cells(); i++) {
            int from = header.start(i);
            names.add(new String(header.bytes(), from, header.end(i) - from, StandardCharsets.UTF_8));
        }
        new PresenceChecks(collection, findings, FileKind.CSV).check(names);
        DynamicRow dynamic = collection.dynamic()
                ? new DynamicRow(collection.names(), findings.column(CollectionTarget.DYNAMIC))
                : null;
        CsvColumns columns = new CsvColumns(names.size(), dynamic);
        for (int i = 0; i < names.size(); i++) {
            columns.add(i, names.get(i), collection, findings, form);
        }
        return columns;
    }

    private void add(int column, String name, CollectionTarget collection, FileFindings findings, CsvForm form) {
        boolean ofDynamic = name.equals(CollectionTarget.DYNAMIC) && dynamic != null;
        FieldTarget field = ofDynamic ? null : collection.field(name).orElse(null);
        if (ofDynamic) {
            meta = column;
            others.add(name);
        } else if (field == null) {
            others.add(name);
            otherNames[column] = dynamic == null ? 0 : name.length() + MARKS;
        } else if (collection.presence(field) != Presence.ASSIGNED_BY_MILVUS
                && collection.presence(field) != Presence.MADE_BY_FUNCTION) {
            cells[column] = new CsvCellChecks(field, collection, form, findings.column(name));
            key = field.key() ? column : key;
        }
    }

    /** How many there are. */
    int count() {
        return cells.length;
    }

    /** The column of the primary key; −1 if there is none. */
    int key() {
        return key;
    }

    /** The primary key, whose column there must be. */
    FieldTarget keyTarget() {
        return cells[key].target();
    }

    /** Checks a record of as many cells. */
    void check(CsvRecords records, long row) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                cells[i].check(records, i, row);
            } else if (otherNames[i] > 0) {
                dynamic.addText(records.bytes(), records.start(i), records.end(i), row);
                dynamic.add(otherNames[i] + records.left(i));
            }
        }
        if (dynamic != null) {
            if (meta >= 0) {
                checkMeta(records, row);
            }
            dynamic.finish(others::contains, row);
        }
    }

    private void checkMeta(CsvRecords records, long row) {
        if (records.left(meta) > 0) {
            dynamic.add(records.end(meta) - records.start(meta) + records.left(meta));
        } else {
            dynamic.readText(records.bytes(), records.start(meta), records.end(meta), row);
        }
    }
}
