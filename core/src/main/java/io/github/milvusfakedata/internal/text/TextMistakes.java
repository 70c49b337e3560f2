package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.encode.FormatMistakes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What is wrong on purpose in files of text, for those who test importers. Columns hold most mistakes; here are those that no
 * column can: a value of another kind, a member too many, a cell too few.
 */
public final class TextMistakes implements FormatMistakes {
    private final Map<Long, BiFunction<RowGrammar, String, String>> rows = new LinkedHashMap<>();
    private boolean otherTopLevel;
    private boolean cut;

    /** Puts something else in the place of a column's value: JSON, or in CSV a cell as it stands in the file. */
    public void replace(long row, String column, String raw) {
        add(row, (grammar, text) -> grammar.replaced(text, column, raw));
    }

    /** Adds members to a row of JSON, such as {@code "a":1,"b":2}. */
    public void append(long row, String members) {
        add(row, (grammar, text) -> text.substring(0, text.length() - 1) + "," + members + "}");
    }

    /** Writes the member of a column twice into a row of JSON. */
    public void repeat(long row, String column) {
        add(row, (grammar, text) -> text.substring(0, text.length() - 1) + "," + grammar.member(text, column) + "}");
    }

    /** Leaves out the last cell of a row of CSV. */
    public void dropLastCell(long row) {
        add(row, RowGrammar::withoutLast);
    }

    private void add(long row, BiFunction<RowGrammar, String, String> edit) {
        rows.merge(row, edit, (first, then) -> (grammar, text) -> then.apply(grammar, first.apply(grammar, text)));
    }

    /** Makes JSON files an object of one member that holds the rows, and that no one expects. */
    public void useOtherTopLevel() {
        otherTopLevel = true;
    }

    /** Leaves out what files end with. */
    public void cutEnds() {
        cut = true;
    }

    /** Whether nothing is wrong in single rows. */
    boolean hasNoRows() {
        return rows.isEmpty();
    }

    /** What a row becomes; the same text if nothing is wrong with it. Characters stand for bytes. */
    String edited(long row, RowGrammar grammar, String text) {
        BiFunction<RowGrammar, String, String> edit = rows.get(row);
        return edit == null ? text : edit.apply(grammar, text);
    }

    boolean concerns(long row) {
        return rows.containsKey(row);
    }

    /** The frame of files with these mistakes. */
    TextLayout framed(TextLayout layout) {
        TextLayout framed = otherTopLevel ? TextLayout.of("{\"things\":[\n", ",\n", "\n]}\n") : layout;
        return cut ? new TextLayout(framed.head(), framed.separator(), new byte[0]) : framed;
    }
}
