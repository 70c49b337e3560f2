package io.github.milvusfakedata.internal.poison;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.numpy.NumpyMistake;
import io.github.milvusfakedata.internal.text.TextMistakes;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What breaks the rules asked for, gathered rule by rule: at most one mistake a field, and one a row of each file. */
final class MistakePlan {
    private final Collection collection;
    private final FileKind kind;
    private final long firstRow;
    private final long rows;
    private final List<ColumnEdit> edits = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final TextMistakes text = new TextMistakes();
    private final Map<String, NumpyMistake> numpy = new HashMap<>();
    private final Set<String> lz4 = new HashSet<>();
    private final Set<String> split = new HashSet<>();
    private boolean cut;
    private long row;

    MistakePlan(Collection collection, FileKind kind, long firstRow, long rows) {
        this.collection = collection;
        this.kind = kind;
        this.firstRow = firstRow;
        this.rows = rows;
        this.row = firstRow;
    }

    /** Changes a dataset's columns. */
    @FunctionalInterface
    interface ColumnEdit {
        /**
         * The columns after the change.
         *
         * @param columns those before it, never empty
         * @param binder gives the columns of any other collection, of the same seed
         */
        List<Column> apply(List<Column> columns, Function<Collection, List<Column>> binder);
    }

    Collection collection() {
        return collection;
    }

    FileKind kind() {
        return kind;
    }

    boolean isJson() {
        return kind == FileKind.JSON || kind == FileKind.JSON_LINES;
    }

    /** Goes on to the next rule, whose mistake has a row of its own. */
    void next() {
        row++;
    }

    /** The row of the rule's mistake. */
    long row() {
        return row;
    }

    /** The first field of files that suits and has no mistake yet; from now on it has one. Keys come last. */
    Optional<Field> take(Predicate<Field> suits) {
        Predicate<Field> free = field -> collection.isWritten(field) && !used.contains(field.name());
        Optional<Field> found = collection.fields().stream()
                .filter(free.and(suits).and(field -> !FieldNeeds.isKey(field)))
                .findFirst()
                .or(() -> collection.fields().stream().filter(free.and(suits)).findFirst());
        found.ifPresent(field -> used.add(field.name()));
        return found;
    }

    /** Like {@link #take}, for the dynamic field. */
    boolean takeDynamic() {
        return collection.dynamicField() && used.add(Column.DYNAMIC);
    }

    void edit(ColumnEdit edit) {
        edits.add(edit);
    }

    /** Puts another source in the place of a column's. */
    void wrap(String name, UnaryOperator<ColumnSource> wrapper) {
        edit((columns, binder) -> columns.stream()
                .map(column -> column.name().equals(name) ? new Column(name, wrapper.apply(column.source())) : column)
                .toList());
    }

    /** Puts another text in the place of one of a column's; each character is a byte. */
    void wrapText(String name, String bytes) {
        long at = row;
        wrap(name, source -> EditedSource.text(source, rowWith(source, at, (buffer, slot) -> true), bytes));
    }

    /** A row of a column, from one on if there is one there, that is not null and of which something is true. */
    long rowWith(ColumnSource source, long from, SlotTest test) {
        ColumnBuffer buffer = new ColumnBuffer(source.layout());
        for (long step = 0; step < rows; step++) {
            long number = firstRow + (from - firstRow + step) % rows;
            source.fill(number, 1, buffer);
            if (!buffer.isNull(0) && test.holds(buffer, 0)) {
                return number;
            }
        }
        return from;
    }

    /** Something that is true of some slots of a buffer. */
    @FunctionalInterface
    interface SlotTest {
        boolean holds(ColumnBuffer buffer, int slot);
    }

    TextMistakes text() {
        return text;
    }

    Map<String, NumpyMistake> numpy() {
        return numpy;
    }

    Set<String> lz4() {
        return lz4;
    }

    Set<String> split() {
        return split;
    }

    boolean isCut() {
        return cut;
    }

    void cut() {
        cut = true;
        text.cutEnds();
    }

    List<Column> columns(List<Column> columns, Function<Collection, List<Column>> binder) {
        List<Column> edited = columns;
        for (ColumnEdit edit : edits) {
            edited = edit.apply(edited, binder);
        }
        return edited;
    }
}
