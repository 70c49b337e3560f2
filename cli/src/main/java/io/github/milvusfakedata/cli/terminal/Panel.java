package io.github.milvusfakedata.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** A frame with a title around labelled texts; what is too long for the terminal goes on below. */
public final class Panel {
    /** Wider lines are hard to read, and frames of short texts look lost. */
    private static final int MOST_CELLS = 100;

    private static final int FRAME_CELLS = 4;
    private static final int GAP_CELLS = 2;

    private final String title;
    private final List<PanelEntry> entries = new ArrayList<>();

    private record PanelEntry(String label, String text) {}

    /** An empty panel. */
    public Panel(String title) {
        this.title = title;
    }

    /** Adds a text with its label; an empty text adds nothing. */
    public Panel add(String label, String text) {
        if (!text.isEmpty()) {
            entries.add(new PanelEntry(label, text));
        }
        return this;
    }

    /** The panel's lines, none wider than {@code width}. */
    public List<String> lines(int width, Style style) {
        int labelCells = GAP_CELLS;
        int textCells = 0;
        for (PanelEntry entry : entries) {
            labelCells = Math.max(labelCells, DisplayWidth.of(entry.label()) + GAP_CELLS);
            textCells = Math.max(textCells, DisplayWidth.of(entry.text()));
        }
        int room = Math.min(width, MOST_CELLS) - FRAME_CELLS;
        int inner = Math.min(room, Math.max(labelCells + textCells, DisplayWidth.of(title) + GAP_CELLS));
        List<String> lines = new ArrayList<>();
        lines.add(top(inner, style));
        for (PanelEntry entry : entries) {
            append(entry, labelCells, inner, style, lines);
        }
        lines.add(style.faint("╰" + "─".repeat(inner + 2) + "╯"));
        return lines;
    }

    private String top(int inner, Style style) {
        String shown = DisplayWidth.shortened(title, inner - 1);
        String rule = "─".repeat(inner - DisplayWidth.of(shown) - 1);
        return style.faint("╭─ ") + style.heading(shown) + style.faint(" " + rule + "╮");
    }

    private static void append(PanelEntry entry, int labelCells, int inner, Style style, List<String> lines) {
        String label = entry.label();
        for (String part : DisplayWidth.wrapped(entry.text(), Math.max(2, inner - labelCells))) {
            String text = DisplayWidth.padded(part, inner - labelCells);
            lines.add(style.faint("│ ")
                    + style.heading(DisplayWidth.padded(label, labelCells))
                    + text
                    + style.faint(" │"));
            label = "";
        }
    }
}
