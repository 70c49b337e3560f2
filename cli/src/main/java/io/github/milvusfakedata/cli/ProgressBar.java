package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.cli.terminal.ProgressLine;
import java.time.Duration;
import java.util.List;

/** The progress line of a run: drawn only where someone sees it and wants it, and where the run takes a second. */
public final class ProgressBar implements AutoCloseable {
    /** Runs that are over before this draw nothing. */
    static final Duration SILENCE = Duration.ofSeconds(1);

    private final Console console;
    private final ProgressLine line;
    private final boolean shown;
    private final WidthWatch width;

    /**
     * A bar on standard error.
     *
     * @param root the options of the tool, which may ask for quiet
     * @param wanted false where the command is told to show none
     */
    public ProgressBar(Console console, RootCommand root, boolean wanted) {
        this.console = console;
        width = WidthWatch.of(console.terminal().columns());
        line = new ProgressLine(console.err(), console.terminal().columns());
        shown = wanted && console.terminal().error() && console.terminal().cursor() && !root.isQuiet();
    }

    /** Whether anything is ever drawn. */
    public boolean isShown() {
        return shown;
    }

    /** Draws how far a run has come, unless it is younger than a second. */
    public void draw(Pace pace, List<String> figures) {
        if (pace.seconds() >= SILENCE.toSeconds()) {
            draw(pace.share(), figures);
        }
    }

    /**
     * Draws at once.
     *
     * @param share what is done, 0 to 1
     * @param figures texts beside the bar, most important first
     */
    public void draw(double share, List<String> figures) {
        if (shown) {
            line.resize(width.columns());
            line.draw(share, figures);
        }
    }

    /** Prints a line that stays, where the bar was; the bar comes back below it when it is drawn next. */
    public void tell(String text) {
        if (shown) {
            line.clear();
            console.err().println(Printable.of(text));
        }
    }

    /** Removes the bar until it is drawn again. */
    public void clear() {
        line.clear();
    }

    @Override
    public void close() {
        clear();
    }
}
