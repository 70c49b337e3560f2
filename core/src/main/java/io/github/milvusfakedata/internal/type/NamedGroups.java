package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.GroupLaw;
import io.github.milvusfakedata.internal.gen.Groups.GroupRule;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.GroupName;
import io.github.milvusfakedata.internal.spec.RowRange;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups that the names of fields speak of where a schema names none: chunks with a document, messages with a conversation,
 * rows with a tenant or a user. A function of the names and types of fields that leave it to their names what they hold; a
 * name that means something else when it stands alone says nothing alone.
 */
public final class NamedGroups {
    static final String DOCUMENT = "document";
    static final String CONVERSATION = "conversation";
    static final String TENANT = "tenant";
    static final String USER = "user";

    /** Chunks of a document: half of the documents have up to eight. */
    private static final Distribution.AtPercents CHUNKS = new Distribution.AtPercents(
            List.of(0.0, 25.0, 50.0, 90.0, 99.0, 100.0), List.of(1.0, 4.0, 8.0, 24.0, 60.0, 120.0));

    private static final Distribution.AtPercents MESSAGES =
            new Distribution.AtPercents(List.of(0.0, 25.0, 50.0, 90.0, 100.0), List.of(2.0, 4.0, 6.0, 16.0, 40.0));

    private static final int FIRST = 20;
    private static final double USERS = 0.1;

    private final Map<String, GroupRule> rules = new LinkedHashMap<>();
    private final Map<String, Optional<String>> in = new LinkedHashMap<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<GroupName, List<Field>> named = new LinkedHashMap<>();

    private NamedGroups(Collection collection) {
        for (Field field : collection.fields()) {
            if (isFree(collection, field)) {
                fields.put(field.name(), field);
                for (GroupName kind : GroupName.of(field.name())) {
                    named.computeIfAbsent(kind, key -> new ArrayList<>()).add(field);
                }
            }
        }
        if (!named.isEmpty()) {
            find();
            fields.values().forEach(this::limit);
        }
    }

    /** The groups of a collection; none where it names its own. */
    public static NamedGroups of(Collection collection) {
        return new NamedGroups(collection.groups().isEmpty() ? collection : collection.withFields(List.of()));
    }

    private static GroupLaw sized(List<Double> percents, List<Double> values) {
        return new GroupLaw.Sized(new Distribution.AtPercents(percents, values), GroupLaw.GroupOrder.CONTIGUOUS);
    }

    /** Whether a field may belong to a group: a scalar that is no key and of which nothing is said. */
    private static boolean isFree(Collection collection, Field field) {
        Optional<MilvusType> type = field.milvusType();
        return type.isPresent()
                && !field.flags().primaryKey()
                && collection.isWritten(field)
                && field.params().generate().isEmpty()
                && isScalar(type.get());
    }

    private static boolean isScalar(MilvusType type) {
        return switch (type.shape()) {
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING -> true;
            case JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> false;
        };
    }

    private void find() {
        boolean conversation = hasConversation();
        boolean document = !conversation && hasDocument();
        boolean tenant = has(GroupName.TENANT_ID) && has(GroupName.OF_TENANT);
        boolean user = hasUser(conversation);
        if (conversation) {
            put(
                    CONVERSATION,
                    capped(MESSAGES, GroupName.TURN_INDEX, GroupName.STEP_INDEX, GroupName.TURN_COUNT),
                    user ? Optional.of(USER) : tenant ? Optional.of(TENANT) : Optional.empty());
        }
        if (document) {
            put(
                    DOCUMENT,
                    capped(CHUNKS, GroupName.CHUNK_INDEX, GroupName.CHUNK_COUNT),
                    tenant ? Optional.of(TENANT) : Optional.empty());
        }
        if (user) {
            boolean within = tenant && !document;
            put(USER, entities(GroupName.USER_ID, USERS), within ? Optional.of(TENANT) : Optional.empty());
        }
        if (tenant) {
            put(TENANT, entities(GroupName.TENANT_ID, CollectionColumns.PARTITION_KEY_RATIO), Optional.empty());
        }
    }

    private void put(String name, GroupLaw law, Optional<String> outer) {
        Optional<String> part = in.entrySet().stream()
                .filter(group -> group.getValue().equals(Optional.of(name)))
                .map(Map.Entry::getKey)
                .findFirst();
        rules.put(name, new GroupRule(name, part, law));
        in.put(name, outer);
    }

    /**
     * No more groups than the field that knows them has ids: else two would share one, and have two e-mail addresses. How many
     * rows there will be is not known here, so what counts is whether any number of rows could have more.
     */
    private void limit(Field field) {
        Optional<NamedPart> part = part(field).filter(found -> found.kind() == NamedPart.PartKind.ID);
        if (part.isEmpty()) {
            return;
        }
        FieldType type = FieldTypes.named(field.type()).orElseThrow();
        List<Problem> wrong = new ArrayList<>();
        type.check(field, "", wrong);
        if (wrong.stream().anyMatch(Problem::isError)) {
            return;
        }
        String group = part.get().group();
        GroupRule rule = rules.get(group);
        long ids = new NamedValues(part.get(), rule.law(), type, field, Subject.GENERAL).ids();
        if (ids < Long.MAX_VALUE && rule.law().most(RowRange.MOST_ROWS) > ids) {
            rules.put(group, new GroupRule(group, rule.of(), rule.law().atMost(ids)));
        }
    }

    /** As many as the field that knows them asks for, by its ratio of different values. */
    private GroupLaw entities(GroupName id, double otherwise) {
        Field field = named.get(id).get(0);
        boolean given = field.params().cardinalityRatio().isPresent();
        double usual = field.flags().partitionKey() ? CollectionColumns.PARTITION_KEY_RATIO : otherwise;
        double ratio = field.params().cardinalityRatio().orElse(usual);
        return new GroupLaw.Growing(ratio > 0 && ratio <= 1 ? ratio : usual, given ? 1 : FIRST);
    }

    /** No larger than what the fields hold that number their rows. */
    private GroupLaw capped(Distribution.AtPercents sizes, GroupName... kinds) {
        double most = Double.MAX_VALUE;
        for (GroupName kind : kinds) {
            for (Field field : this.named.getOrDefault(kind, List.of())) {
                most = field.params().max().isPresent() && isWhole(field)
                        ? Math.min(most, field.params().max().get().doubleValue())
                        : most;
            }
        }
        double cap = Math.max(1, Math.floor(most));
        return sized(
                sizes.percents(),
                sizes.values().stream().map(size -> Math.min(size, cap)).toList());
    }

    private boolean has(GroupName kind) {
        return named.containsKey(kind);
    }

    private boolean hasWhole(GroupName kind) {
        return named.getOrDefault(kind, List.of()).stream().anyMatch(NamedGroups::isWhole);
    }

    static boolean isWhole(Field field) {
        return switch (field.milvusType().orElseThrow().shape()) {
            case INT8, INT16, INT32, INT64 -> true;
            case BOOL,
                    FLOAT,
                    DOUBLE,
                    STRING,
                    JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> false;
        };
    }

    private boolean hasDocument() {
        boolean parts = hasWhole(GroupName.CHUNK_COUNT)
                || hasWhole(GroupName.PAGE_NUMBER)
                || hasWhole(GroupName.PART_START)
                || hasWhole(GroupName.TOKEN_START);
        return hasWhole(GroupName.CHUNK_INDEX) || has(GroupName.DOCUMENT_ID) && parts;
    }

    private boolean hasConversation() {
        boolean known = has(GroupName.CONVERSATION_ID);
        return hasWhole(GroupName.TURN_INDEX) && (known || has(GroupName.ROLE) || has(GroupName.TURN_COUNT))
                || known && (hasWhole(GroupName.STEP_INDEX) || has(GroupName.ROLE));
    }

    private boolean hasUser(boolean conversation) {
        boolean place = has(GroupName.USER_PLACE) && !has(GroupName.CURRENCY);
        boolean named = has(GroupName.OF_USER) || place || has(GroupName.USER_NAME) && !has(GroupName.OF_THING);
        return has(GroupName.USER_ID) && (named || conversation);
    }

    /** The groups, smaller ones before those that they make up. */
    public List<GroupRule> rules() {
        return List.copyOf(rules.values());
    }

    private Optional<NamedPart> part(Field field) {
        if (rules.isEmpty() || !fields.containsKey(field.name())) {
            return Optional.empty();
        }
        Set<GroupName> kinds = GroupName.of(field.name());
        Optional<NamedPart> part = kinds.isEmpty()
                ? Optional.empty()
                : NamedPart.of(kinds, rules.keySet(), isWhole(field), this.named.keySet());
        boolean shares = field.params().cardinalityRatio().isPresent();
        return part.filter(found -> !shares || found.kind() == NamedPart.PartKind.ID);
    }

    /**
     * How the values of a checked field are made, if it is in a group.
     *
     * @param meant the field under the name of what it means beside the others
     */
    Optional<ValueSpec> values(FieldType type, Field field, Field meant, Subject subject) {
        return part(field).flatMap(part -> {
            GroupLaw law = rules.get(part.group()).law();
            boolean shared = part.kind() == NamedPart.PartKind.VALUE;
            return new NamedValues(part, law, type, shared ? meant : field, subject).spec();
        });
    }

    /** The name of the groups in all of whose rows a field has one value; empty if it is none's. */
    public Optional<String> shared(String fieldName) {
        return Optional.ofNullable(fields.get(fieldName))
                .flatMap(this::part)
                .filter(part -> part.kind().isShared())
                .map(NamedPart::group);
    }
}
