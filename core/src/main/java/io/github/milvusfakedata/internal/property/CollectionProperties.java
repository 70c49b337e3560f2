package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The table of a collection's properties; what is in their lists, the reader of the whole reads. */
public final class CollectionProperties {
    /** In the order of Milvus' protocol, common.proto. */
    private static final List<String> NUMBERED_LEVELS = List.of("Strong", "Session", "Bounded", "Eventually");

    public static final Property<Collection, String> NAME = Property.<Collection, String>of(
                    "collection_name",
                    "the collection's name (default: the file's name without its ending)",
                    Forms.text("products"),
                    collection -> Optional.of(collection.name()))
            .synonyms("collectionName", "name")
            .mistaken("collection");

    public static final Property<Collection, String> DESCRIPTION = Property.<Collection, String>of(
                    "description",
                    "a description",
                    Forms.text("what it is for"),
                    collection -> Form.filled(collection.description()))
            .mistaken("desc");

    public static final Property<Collection, String> SUBJECT = Property.of(
            "subject",
            "what the values are about: general, commerce, documents, images, users, videos or news (default: what the names"
                    + " of the collection and its fields tell)",
            Forms.text("commerce"),
            collection -> Optional.of(collection.subject()).filter(subject -> isSaid(subject, collection)));

    public static final Property<Collection, String> LANGUAGE = Property.<Collection, String>of(
                    "language",
                    "the language of texts, by its two letters, such as de (default: en)",
                    Forms.text("de"),
                    collection ->
                            Optional.of(collection.language()).filter(language -> !language.equals(Collection.ENGLISH)))
            .mistaken("lang", "locale");

    /** A subject that the names alone would tell is written too, so that it stays when the rules for names change. */
    private static boolean isSaid(String subject, Collection collection) {
        return !subject.equals(Collection.GENERAL)
                || !SubjectGuess.of(collection.name(), collection.fields()).equals(Collection.GENERAL);
    }

    public static final Property<Collection, Boolean> DYNAMIC_FIELD = Property.<Collection, Boolean>of(
                    "enable_dynamic_field",
                    "true if rows have additional keys, in $meta",
                    Forms.answer(),
                    collection -> Form.yes(collection.dynamicField()))
            .synonyms("enableDynamicField")
            .mistaken("dynamicfield", "dynamic", "enabledynamic");

    private static final Property<Collection, String> DATABASE = Property.<Collection, String>of(
                    "database",
                    "the database that the collection is in",
                    Forms.text("default"),
                    collection -> collection.settings().database())
            .synonyms("db_name", "dbName")
            .mistaken("db", "databasename");

    private static final Property<Collection, Integer> NUM_PARTITIONS = Property.<Collection, Integer>of(
                    "num_partitions",
                    "the number of partitions for the partition key, 1 to 1024",
                    Forms.count("64"),
                    collection -> Form.boxed(collection.settings().numPartitions()))
            .synonyms("partitionsNum", "numPartitions")
            .mistaken("partitions", "partitionsnum");

    private static final Property<Collection, Integer> NUM_SHARDS = Property.<Collection, Integer>of(
                    "num_shards",
                    "the number of shards, 1 to 16",
                    Forms.count("2"),
                    collection -> Form.boxed(collection.settings().numShards()))
            .synonyms("shards_num", "shardsNum", "numShards")
            .mistaken("shards");

    private static final Property<Collection, String> CONSISTENCY_LEVEL = Property.<Collection, String>of(
                    "consistency_level",
                    "Strong, Bounded, Session or Eventually",
                    new TextForm() {
                        @Override
                        Optional<String> read(ObjectProperties given, String name) {
                            return consistencyLevel(given, name);
                        }
                    },
                    collection -> collection.settings().consistencyLevel())
            .synonyms("consistencyLevel")
            .mistaken("consistency");

    private static final Property<Collection, Map<String, String>> PROPERTIES = Property.of(
            "properties",
            "an object with the collection's properties in Milvus",
            Forms.flatMap("{\"collection.ttl.seconds\": 86400}"),
            collection -> Form.filled(collection.settings().properties()));

    public static final Property<Collection, List<Field>> FIELDS = Property.<Collection, List<Field>>of(
                    "fields",
                    "the list of fields, required",
                    new ListForm<Field>() {
                        @Override
                        void writeElement(Field object, JsonWriter json) {
                            FieldProperties.write(object, json);
                        }
                    },
                    collection -> Optional.of(collection.fields()))
            .mistaken("columns");

    public static final Property<Collection, Void> STRUCT_FIELDS =
            Property.ofAnother("struct_fields", "more fields, all arrays of structs, as pymilvus lists them");

    public static final Property<Collection, List<Function>> FUNCTIONS = Property.of(
            "functions",
            "a list of functions that compute fields in Milvus",
            new ListForm<Function>() {
                @Override
                void writeElement(Function object, JsonWriter json) {
                    FunctionProperties.write(object, json);
                }
            },
            collection -> Form.filled(collection.functions()));

    public static final Property<Collection, List<Field>> DYNAMIC_FIELDS = Property.of(
            "dynamic_fields",
            "a list of the keys in $meta (default: some keys of various types)",
            new ListForm<Field>() {
                @Override
                void writeElement(Field object, JsonWriter json) {
                    DynamicKeyProperties.write(object, json);
                }
            },
            collection -> Form.filled(collection.dynamicFields()));

    public static final Property<Collection, Map<String, String>> GROUPS = Property.<Collection, Map<String, String>>of(
                    "groups",
                    "rows that belong together: an object from the name of a group to its size, or how sizes are distributed",
                    new GroupsForm(),
                    collection -> Form.filled(collection.groups()))
            .mistaken("group");

    public static final Property<Collection, Map<String, Collection>> REFERENCES = Property.of(
            "references",
            "the schemas of other datasets whose values are used here, by name; files that generate names need not be here",
            new ReferencesForm(),
            collection -> collection.references().isEmpty() ? Optional.empty() : Optional.of(collection.references()));

    /** In the order in which they are written; the digest in data files depends on it. */
    private static final List<Property<Collection, ?>> ALL = List.of(
            NAME,
            DESCRIPTION,
            SUBJECT,
            LANGUAGE,
            DYNAMIC_FIELD,
            DATABASE,
            NUM_PARTITIONS,
            NUM_SHARDS,
            CONSISTENCY_LEVEL,
            PROPERTIES,
            GROUPS,
            FIELDS,
            STRUCT_FIELDS,
            FUNCTIONS,
            DYNAMIC_FIELDS,
            REFERENCES);

    /** Their names. */
    public static final PropertyNames NAMES = PropertyTable.names("a collection", ALL);

    private CollectionProperties() {}

    /** How the collection is made in Milvus, as far as the text says it. */
    public static CollectionSettings settings(ObjectProperties given) {
        return new CollectionSettings(
                DATABASE.read(given),
                unboxed(NUM_PARTITIONS.read(given)),
                unboxed(NUM_SHARDS.read(given)),
                CONSISTENCY_LEVEL.read(given),
                PROPERTIES.read(given).orElse(Map.of()));
    }

    private static OptionalInt unboxed(Optional<Integer> count) {
        return count.isPresent() ? OptionalInt.of(count.get()) : OptionalInt.empty();
    }

    /** The level by its name, or by its number on the wire, as pymilvus prints it. */
    private static Optional<String> consistencyLevel(ObjectProperties given, String name) {
        Optional<String> numbered = given.value(name)
                .filter(value -> value.is(NodeKind.NUMBER) && value.text().matches("[0-3]"))
                .map(value -> NUMBERED_LEVELS.get(Integer.parseInt(value.text())));
        return numbered.isPresent() ? numbered : given.text(name, "Bounded").map(CollectionProperties::usual);
    }

    /** The level in its usual spelling; SDKs write it in capitals too. */
    private static String usual(String written) {
        return CollectionSettings.CONSISTENCY_LEVELS.stream()
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElse(written);
    }

    /** Writes a collection as the next value. */
    public static void write(Collection collection, JsonWriter json) {
        json.beginObject();
        for (Property<Collection, ?> property : ALL) {
            property.write(collection, json);
        }
        json.endObject();
    }
}
