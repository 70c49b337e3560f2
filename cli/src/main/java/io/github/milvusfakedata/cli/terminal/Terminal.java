package io.github.milvusfakedata.cli.terminal;

import java.util.List;

/**
 * What is known of the terminal, decided once by whoever starts the command, so that tests can pretend any.
 *
 * @param input whether someone can answer on standard input
 * @param output whether standard output is read by a person
 * @param error whether standard error is read by a person
 * @param columns width in cells
 * @param colour whether terminals may be sent colours
 * @param cursor whether terminals obey the control sequences that draw a line anew
 */
public record Terminal(boolean input, boolean output, boolean error, int columns, boolean colour, boolean cursor) {
    /** The width that is assumed where there is none. */
    public static final int DEFAULT_COLUMNS = 80;

    /** No terminal at all: pipes and files. */
    public static final Terminal NONE = new Terminal(false, false, false, DEFAULT_COLUMNS, false);

    private static final int FEWEST_COLUMNS = 20;

    public Terminal {
        columns = Math.max(columns, FEWEST_COLUMNS);
    }

    /** A terminal that can do all that terminals do today. */
    public Terminal(boolean input, boolean output, boolean error, int columns, boolean colour) {
        this(input, output, error, columns, colour, true);
    }

    /** The same terminal without colours. */
    public Terminal withoutColour() {
        return new Terminal(input, output, error, columns, false, cursor);
    }

    /** A line of standard output as it is printed: on a terminal it ends between words, elsewhere it is left whole for programs. */
    public List<String> outputLines(String line, String indent) {
        return output ? DisplayWidth.wrappedWords(line, columns, indent) : List.of(line);
    }

    /** A line of standard error as it is printed, by the same rules. */
    public List<String> errorLines(String line, String indent) {
        return error ? DisplayWidth.wrappedWords(line, columns, indent) : List.of(line);
    }

    /** Styles for standard output. */
    public Style outputStyle() {
        return output && colour ? Style.COLOURED : Style.PLAIN;
    }

    /** Styles for standard error. */
    public Style errorStyle() {
        return error && colour ? Style.COLOURED : Style.PLAIN;
    }
}
