package io.github.milvusfakedata.internal.read;

/** What a file is read for, as far as messages about it differ. */
enum Content {
    /** The fields of a collection. */
    SCHEMA(
            "a schema",
            "Give a schema in JSON or YAML.",
            "Write a schema into it: an object with a list of fields.",
            "Check the path, or choose a built-in schema with --builtin."),
    /** Options by their long names. */
    OPTIONS(
            "a file of options",
            "Give a file of options in JSON or YAML.",
            "Write options into it, such as rows: 100k.",
            "Check the path.");

    private final String phrase;
    private final String form;
    private final String beginning;
    private final String search;

    Content(String phrase, String form, String beginning, String search) {
        this.phrase = phrase;
        this.form = form;
        this.beginning = beginning;
        this.search = search;
    }

    /** It with its article. */
    String phrase() {
        return phrase;
    }

    /** What to give in place of something else. */
    String form() {
        return form;
    }

    /** What to do with an empty file. */
    String beginning() {
        return beginning;
    }

    /** What to do where there is no such file, and none of a name that is near. */
    String search() {
        return search;
    }
}
