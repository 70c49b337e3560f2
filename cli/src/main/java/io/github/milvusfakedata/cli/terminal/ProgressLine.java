package io.github.milvusfakedata.cli.terminal;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * One line that is drawn over and over: percentage, bar, figures. Made here, since the progress-bar libraries bring a
 * terminal library with native code and a thread of their own, and count one unit where a dataset has rows and bytes.
 */
public final class ProgressLine {
    private static final int MOST_BAR_CELLS = 40;
    private static final int FEWEST_BAR_CELLS = 8;
    private static final String GAP = "  ";
    private static final String CLEAR = "\r\u001b[K";

    /** Without wrapping, a line of a terminal that has just become narrower ends at its edge, and can be drawn over. */
    private static final String NO_WRAP = "\u001b[?7l";

    private static final String WRAP = "\u001b[?7h";

    private final PrintStream out;
    private int columns;
    private boolean drawn;

    /** A line on a terminal of this width. */
    public ProgressLine(PrintStream out, int columns) {
        this.out = out;
        resize(columns);
    }

    /** From here on the terminal has this width. */
    public void resize(int width) {
        // Many terminals wrap as soon as the last cell is filled.
        columns = width - 1;
    }

    /**
     * Draws the line anew.
     *
     * @param share what is done, 0 to 1
     * @param figures texts beside the bar, most important first; those that don't fit are left out
     */
    public void draw(double share, List<String> figures) {
        out.print(CLEAR + NO_WRAP + line(share, figures) + WRAP);
        out.flush();
        drawn = true;
    }

    /** Removes the line, if it was drawn. */
    public void clear() {
        if (drawn) {
            out.print(CLEAR);
            out.flush();
            drawn = false;
        }
    }

    private String line(double share, List<String> figures) {
        StringBuilder tail = new StringBuilder();
        String percentage = String.format(Locale.ROOT, "%3d %%", (int) Math.floor(100 * share));
        int head = percentage.length() + GAP.length() + FEWEST_BAR_CELLS;
        for (String figure : figures) {
            if (head + tail.length() + GAP.length() + figure.length() > columns) {
                break;
            }
            tail.append(GAP).append(figure);
        }
        int room = Math.max(0, columns - percentage.length() - GAP.length() - tail.length());
        return percentage + GAP + bar(share, Math.min(MOST_BAR_CELLS, room)) + tail;
    }

    private static String bar(double share, int cells) {
        int done = (int) Math.round(share * cells);
        return "█".repeat(done) + "░".repeat(cells - done);
    }
}
