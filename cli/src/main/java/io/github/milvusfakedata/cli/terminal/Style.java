package io.github.milvusfakedata.cli.terminal;

/** Colours, or none: the few that messages use. */
public enum Style {
    /** Text as it is. */
    PLAIN,
    /** Text with ANSI colours. */
    COLOURED;

    private static final String ESCAPE = "\u001b[";

    /** For errors. */
    public String error(String text) {
        return wrapped("1;31", text);
    }

    /** For warnings. */
    public String warning(String text) {
        return wrapped("33", text);
    }

    /** For headings. */
    public String heading(String text) {
        return wrapped("1", text);
    }

    /** For what matters less. */
    public String faint(String text) {
        return wrapped("2", text);
    }

    private String wrapped(String code, String text) {
        return this == PLAIN ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
