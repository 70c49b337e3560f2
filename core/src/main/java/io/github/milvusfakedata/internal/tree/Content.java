package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.schema.Setting;

/** What a file is read for, as far as messages about it differ. */
public enum Content {
    /** The fields of a collection. */
    SCHEMA(
            "a schema",
            "Give a schema in JSON or YAML.",
            "Add a schema: an object with a list of fields.",
            "Check the path, or choose a built-in schema with " + Setting.BUILTIN + "."),
    /** Options by their long names. */
    OPTIONS(
            "a config file",
            "Give a config file in JSON or YAML.",
            "Add options, such as rows: 100k.",
            "Check the path."),
    /** JSON of our own that is neither. */
    JSON("a JSON document", "Give a JSON document.", "Write a JSON value into it.", "Check the path."),
    /** What another program wrote, of any length. */
    FOREIGN_JSON("a JSON document", "Give a JSON document.", "Write a JSON value into it.", "Check the path.");

    /** A schema needs three levels of objects and lists. */
    private static final int DEEPEST = 64;

    /** A thousand fields of ten properties have ten thousand values. */
    private static final int MOST_VALUES = 100_000;

    /** Deeper than anything that is made here; a foreign text must not exhaust the stack. */
    private static final int DEEPEST_FOREIGN = 200;

    /** The property of a dataset's meta.json that holds the schema. */
    public static final String EMBEDDED_SCHEMA = "schema";

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
    public String phrase() {
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

    /** The deepest level of objects and lists. */
    int deepest() {
        return this == FOREIGN_JSON ? DEEPEST_FOREIGN : DEEPEST;
    }

    /** The most values, objects and lists among them. */
    int mostValues() {
        return this == FOREIGN_JSON ? Integer.MAX_VALUE : MOST_VALUES;
    }

    /** The path of the outermost list, which in a schema is the list of fields. */
    String outermostList() {
        return hasSchema() ? "fields" : "";
    }

    /** Whether the paths within a member of the outermost object leave its name out, as a schema's in a dataset's meta.json. */
    boolean isLeftOut(String member) {
        return hasSchema() && member.equals(EMBEDDED_SCHEMA);
    }

    private boolean hasSchema() {
        return this == SCHEMA || this == OPTIONS;
    }
}
