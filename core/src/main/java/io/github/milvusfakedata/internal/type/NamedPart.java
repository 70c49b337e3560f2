package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.meaning.GroupName;
import java.util.Optional;
import java.util.Set;

/**
 * What a field is in a group of rows.
 *
 * @param group the name of the group
 * @param kind what its values are there
 */
record NamedPart(String group, PartKind kind) {
    /** What values are in a group. */
    enum PartKind {
        ID,
        VALUE,
        INDEX,
        COUNT,
        PAGE,
        PAGES,
        START,
        END,
        TOKEN_START,
        TOKEN_END,
        ROLE,
        SAID,
        MOMENT;

        /** Whether all rows of the group have the same. */
        boolean isShared() {
            return this == ID || this == VALUE || this == COUNT || this == PAGES;
        }
    }

    /** What a field with a name of these kinds is in these groups; the first that fits. */
    static Optional<NamedPart> of(Set<GroupName> kinds, Set<String> groups, boolean whole, Set<GroupName> all) {
        if (groups.contains(NamedGroups.TENANT)) {
            if (kinds.contains(GroupName.TENANT_ID)) {
                return part(NamedGroups.TENANT, PartKind.ID);
            }
            if (kinds.contains(GroupName.OF_TENANT)) {
                return part(NamedGroups.TENANT, PartKind.VALUE);
            }
        }
        if (groups.contains(NamedGroups.USER)) {
            if (kinds.contains(GroupName.USER_ID)) {
                return part(NamedGroups.USER, PartKind.ID);
            }
            boolean name = kinds.contains(GroupName.USER_NAME) && !all.contains(GroupName.OF_THING);
            boolean place = kinds.contains(GroupName.USER_PLACE) && !all.contains(GroupName.CURRENCY);
            if (kinds.contains(GroupName.OF_USER) || name || place) {
                return part(NamedGroups.USER, PartKind.VALUE);
            }
        }
        if (groups.contains(NamedGroups.CONVERSATION)) {
            return conversation(kinds, whole);
        }
        return groups.contains(NamedGroups.DOCUMENT) ? document(kinds, whole) : Optional.empty();
    }

    private static Optional<NamedPart> part(String group, PartKind kind) {
        return Optional.of(new NamedPart(group, kind));
    }

    private static Optional<NamedPart> conversation(Set<GroupName> kinds, boolean whole) {
        for (GroupName kind : kinds) {
            Optional<PartKind> found =
                    switch (kind) {
                        case CONVERSATION_ID -> Optional.of(PartKind.ID);
                        case TURN_INDEX, STEP_INDEX -> whole ? Optional.of(PartKind.INDEX) : Optional.empty();
                        case TURN_COUNT -> whole ? Optional.of(PartKind.COUNT) : Optional.empty();
                        case ROLE -> Optional.of(PartKind.ROLE);
                        case SAID -> whole ? Optional.empty() : Optional.of(PartKind.SAID);
                        case SAID_AT -> Optional.of(PartKind.MOMENT);
                        case OF_CONVERSATION -> Optional.of(PartKind.VALUE);
                        case CHUNK_INDEX,
                                CHUNK_COUNT,
                                DOCUMENT_ID,
                                PAGE_NUMBER,
                                PAGE_COUNT,
                                PART_START,
                                PART_END,
                                TOKEN_START,
                                TOKEN_END,
                                OF_DOCUMENT,
                                TENANT_ID,
                                OF_TENANT,
                                USER_ID,
                                OF_USER,
                                USER_NAME,
                                USER_PLACE,
                                CURRENCY,
                                OF_THING -> Optional.empty();
                    };
            if (found.isPresent()) {
                return part(NamedGroups.CONVERSATION, found.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<NamedPart> document(Set<GroupName> kinds, boolean whole) {
        for (GroupName kind : kinds) {
            Optional<PartKind> found =
                    switch (kind) {
                        case CHUNK_INDEX -> whole ? Optional.of(PartKind.INDEX) : Optional.empty();
                        case CHUNK_COUNT -> whole ? Optional.of(PartKind.COUNT) : Optional.empty();
                        case DOCUMENT_ID -> Optional.of(PartKind.ID);
                        case PAGE_NUMBER -> whole ? Optional.of(PartKind.PAGE) : Optional.empty();
                        case PAGE_COUNT -> whole ? Optional.of(PartKind.PAGES) : Optional.empty();
                        case PART_START -> whole ? Optional.of(PartKind.START) : Optional.empty();
                        case PART_END -> whole ? Optional.of(PartKind.END) : Optional.empty();
                        case TOKEN_START -> whole ? Optional.of(PartKind.TOKEN_START) : Optional.empty();
                        case TOKEN_END -> whole ? Optional.of(PartKind.TOKEN_END) : Optional.empty();
                        case OF_DOCUMENT -> Optional.of(PartKind.VALUE);
                        case TURN_INDEX,
                                STEP_INDEX,
                                TURN_COUNT,
                                CONVERSATION_ID,
                                ROLE,
                                SAID,
                                SAID_AT,
                                OF_CONVERSATION,
                                TENANT_ID,
                                OF_TENANT,
                                USER_ID,
                                OF_USER,
                                USER_NAME,
                                USER_PLACE,
                                CURRENCY,
                                OF_THING -> Optional.empty();
                    };
            if (found.isPresent()) {
                return part(NamedGroups.DOCUMENT, found.get());
            }
        }
        return Optional.empty();
    }
}
