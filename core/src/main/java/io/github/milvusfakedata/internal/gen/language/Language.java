package io.github.milvusfakedata.internal.gen.language;

/** A language that texts can be in; each has frames and names of its own. */
public enum Language {
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two letters of ISO 639-1, which also name the directory of its resources. */
    public String code() {
        return code;
    }
}
