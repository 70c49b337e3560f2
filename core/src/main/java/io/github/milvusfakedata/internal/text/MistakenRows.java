package io.github.milvusfakedata.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows of which some are changed after they were written.
 *
 * @param rows writes them as they should be
 * @param grammar of those rows
 * @param mistakes what is wrong with which
 */
record MistakenRows(RowText rows, RowGrammar grammar, TextMistakes mistakes) implements RowText {
    @Override
    public RowWorkspace newWorkspace() {
        return rows.newWorkspace();
    }

    @Override
    public void write(int row, RowWorkspace workspace) {
        TextBuffer out = workspace.text();
        int start = out.position();
        rows.write(row, workspace);
        long number = workspace.firstRow() + row;
        if (mistakes.concerns(number)) {
            byte[] written = Arrays.copyOfRange(out.bytes(), start, out.position());
            String text = mistakes.edited(number, grammar, new String(written, StandardCharsets.ISO_8859_1));
            out.moveTo(start);
            out.put(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
