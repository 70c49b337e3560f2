package io.github.milvusfakedata.internal.gen.language;

/** How the words of a slot are written. */
enum SlotForm {
    /** As they are in the list. */
    PLAIN,
    /** Behind a or an. */
    ARTICLE,
    /** In the plural. */
    PLURAL
}
