package io.github.milvusfakedata.internal.meaning;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a field's name says of groups of rows, in schemas that have such groups; a name may say several things. */
public enum GroupName {
    /** Which part of its document a row is. */
    CHUNK_INDEX,
    /** How many parts its document has. */
    CHUNK_COUNT,
    /** What its document is known by. */
    DOCUMENT_ID,
    /** The page of its document. */
    PAGE_NUMBER,
    /** How many pages its document has. */
    PAGE_COUNT,
    /** Where it starts in its document. */
    PART_START,
    /** Where it ends. */
    PART_END,
    /** Where it starts, in tokens. */
    TOKEN_START,
    /** Where it ends, in tokens. */
    TOKEN_END,
    /** What its document is like. */
    OF_DOCUMENT,
    /** Which message of its conversation a row is. */
    TURN_INDEX,
    /** The same, where the row has what the conversation is known by. */
    STEP_INDEX,
    /** How many messages its conversation has. */
    TURN_COUNT,
    /** What its conversation is known by. */
    CONVERSATION_ID,
    /** Who speaks. */
    ROLE,
    /** What was said. */
    SAID,
    /** When something was said. */
    SAID_AT,
    /** What its conversation is like. */
    OF_CONVERSATION,
    /** What its tenant is known by. */
    TENANT_ID,
    /** What its tenant is like. */
    OF_TENANT,
    /** What its user is known by. */
    USER_ID,
    /** What its user is like, whatever else the row is about. */
    OF_USER,
    /** The same, where nothing else in the row has a name. */
    USER_NAME,
    /** Where its user lives, where nothing else in the row has a place. */
    USER_PLACE,
    /** What shows that a row is also about a payment, so that its place is the payment's. */
    CURRENCY,
    /** What shows that a row is also about a thing, so that its name is that thing's. */
    OF_THING;

    private static final String RESOURCE = "/io/github/milvusfakedata/meanings/group_names.txt";

    private static final Map<String, Set<GroupName>> ALL = new HashMap<>();

    static {
        // A line for each: the constant in small letters, a tab, and names as FieldName reads them.
        for (String line : MeaningFile.text(RESOURCE).lines().toList()) {
            int tab = line.indexOf('\t');
            GroupName kind = valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
            for (String name : line.substring(tab + 1).split(", ")) {
                ALL.computeIfAbsent(name, key -> EnumSet.noneOf(GroupName.class))
                        .add(kind);
            }
        }
    }

    /** What the name of a field says; nothing for most. */
    public static Set<GroupName> of(String fieldName) {
        return ALL.getOrDefault(FieldName.of(fieldName).whole(), Set.of());
    }
}
