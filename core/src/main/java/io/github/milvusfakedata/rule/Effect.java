package io.github.milvusfakedata.rule;

/** What Milvus' importer makes of a file that breaks a rule. */
public enum Effect {
    /** The rule is none of that version's: the file is imported as it is meant. */
    NONE,
    /** The import succeeds, but something is lost, altered or of no use afterwards. */
    SPOILT,
    /** The import fails. */
    REFUSED
}
