package io.github.milvusfakedata.internal.gen.language;

import java.util.HashMap;
import java.util.Map;

/** What fills a slot. */
enum SlotKind {
    /** An entry of a list. */
    LIST(""),
    /** The thing that all texts of the row are about. */
    MAIN("main"),
    /** The text's first person: the full name at first, then the family name. */
    PERSON("person"),
    /** The text's second person. */
    PERSON2("person2"),
    /** Someone else: the full name at first, then the family name. */
    SURNAME("surname"),
    /** The text's other company. */
    FIRM("firm"),
    /** The text's other place. */
    VILLAGE("village"),
    /** The text's company. */
    COMPANY("company"),
    /** The text's brand. */
    BRAND("brand"),
    /** The text's product. */
    PRODUCT("product"),
    /** The text's town. */
    TOWN("town"),
    /** The text's street. */
    STREET("street"),
    /** Letters and digits by a pattern: A a capital, 9 a digit, all else itself. */
    CODE("code"),
    /** Two or three numbers with points. */
    VERSION("version"),
    /** A whole number. */
    NUMBER(""),
    /** A number with one decimal. */
    DECIMAL(""),
    /** A whole number and the word percent. */
    PERCENT("percent"),
    /** An amount of dollars. */
    MONEY("money"),
    /** A year. */
    YEAR("year"),
    /** A day with its month. */
    DATE("date"),
    /** A month near the row's. */
    MONTH("month"),
    /** A day of the week, that of the row unless another one was named just before. */
    WEEKDAY("weekday"),
    /** One of the row's own values. */
    ROW("");

    private static final Map<String, SlotKind> NAMED = named();

    private final String id;

    SlotKind(String id) {
        this.id = id;
    }

    private static Map<String, SlotKind> named() {
        Map<String, SlotKind> named = new HashMap<>();
        for (SlotKind kind : values()) {
            if (!kind.id.isEmpty()) {
                named.put(kind.id, kind);
            }
        }
        return named;
    }

    /** The kind that a word stands for, or {@link #LIST}. */
    static SlotKind of(String word) {
        return NAMED.getOrDefault(word, LIST);
    }
}
