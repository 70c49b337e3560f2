package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of a field's properties. A new one is one entry here, and its component in {@link Field} or its parts. The
 * spellings of pymilvus and of the Python tool's successor are as good as the Python tool's.
 */
public final class FieldProperties {
    static final FieldProperty<String> NAME = FieldProperty.of(
                    "name",
                    "letters, digits and underscores, required; what it means decides what the values look like",
                    Forms.required("id"),
                    field -> Optional.of(field.name()),
                    Field.Builder::name)
            .synonyms("fieldName")
            .mistaken("fieldname");

    static final FieldProperty<String> TYPE = FieldProperty.of(
                    "type",
                    "one of the types below, required, in upper or lower case",
                    TypeForms.TYPE,
                    field -> Optional.of(field.type()),
                    Field.Builder::type)
            .synonyms("dataType", "data_type")
            .mistaken("datatype", "dtype", "fieldtype");

    static final FieldProperty<ListedValues> ENUM_VALUES = FieldProperty.of(
                    "enum_values",
                    "all possible values: a list, or an object from value to weight",
                    new ListedValues.ListedForm(),
                    ListedValues::of,
                    ListedValues::set)
            .mistaken("enum", "values", "choices")
            .ofTypesAndArrays(TypeSets.SCALARS)
            .said(FieldWords::listed);

    static final FieldProperty<String> DESCRIPTION = FieldProperty.of(
                    "description",
                    "a description",
                    Forms.text("what it is for"),
                    field -> Form.filled(field.description()),
                    Field.Builder::description)
            .mistaken("desc");

    static final FieldProperty<List<Field>> FIELDS = FieldProperty.of(
                    "fields",
                    "the sub-fields, for an Array of Struct",
                    new MembersForm(),
                    field -> Form.filled(field.fields()),
                    Field.Builder::fields)
            .synonyms("struct_fields", "struct_schema", "structFields")
            .ofTypes(Set.of(MilvusType.ARRAY))
            .said(FieldWords::members);

    /** How values are made, where a schema says so. */
    public static final FieldProperty<Generation> GENERATE = FieldProperty.of(
                    "generate",
                    "how the values are made: an object, such as {\"choices\": {\"new\": 3, \"used\": 1}}",
                    new GenerationProperties.GenerationForm(),
                    field -> field.params().generate(),
                    Field.Builder::generate)
            .mistaken("generation", "generator")
            .ofTypesAndArrays(TypeSets.DESCRIBED)
            .said(FieldWords::generated);

    /** All of them, in the order in which they are written; the digest in data files depends on it. */
    public static final List<FieldProperty<?>> ALL = List.of(
            NAME,
            TYPE,
            FieldProperty.yes(
                            "is_primary",
                            "true for the primary key; each collection has exactly one",
                            field -> Form.yes(field.flags().primaryKey()),
                            Field.Builder::primaryKey,
                            "primary key")
                    .synonyms("is_primary_key", "isPrimary", "isPrimaryKey", "primaryKey")
                    .mistaken("primary", "primarykey", "pk"),
            FieldProperty.yes(
                            "auto_id",
                            "true if Milvus assigns the key, which is then not in the files",
                            field -> Form.yes(field.flags().autoId()),
                            Field.Builder::autoId,
                            "auto_id")
                    .synonyms("autoID", "autoId")
                    .mistaken("isautoid"),
            FieldProperty.yes(
                            "is_partition_key",
                            "true if Milvus distributes rows to partitions by this field",
                            field -> Form.yes(field.flags().partitionKey()),
                            Field.Builder::partitionKey,
                            "partition key")
                    .synonyms("isPartitionKey", "partitionKey")
                    .mistaken("partitionkey")
                    .ofTypes(TypeSets.having(Role.PARTITION_KEY)),
            FieldProperty.yes(
                            "is_clustering_key",
                            "true if Milvus groups rows by this field",
                            field -> Form.yes(field.flags().clusteringKey()),
                            Field.Builder::clusteringKey,
                            "clustering key")
                    .synonyms("isClusteringKey", "clusteringKey")
                    .mistaken("clusteringkey")
                    .ofTypes(TypeSets.having(Role.CLUSTERING_KEY)),
            FieldProperty.of(
                            "nullable",
                            "true if rows may be null",
                            Forms.answer(),
                            field -> Form.yes(field.flags().nullable()),
                            Field.Builder::nullable)
                    .mistaken("isnullable"),
            FieldProperty.of(
                            "null_ratio",
                            "the fraction of nulls in a nullable field, 0 to 1 (default: 0.1)",
                            Forms.ratio("0.1"),
                            field -> Form.boxed(field.params().nullRatio()),
                            Field.Builder::nullRatio)
                    .mistaken("nullprobability", "nullrate"),
            FieldParameters.ELEMENT_TYPE,
            FieldParameters.MAX_CAPACITY,
            FieldParameters.MAX_LENGTH,
            FieldParameters.DIM,
            FieldParameters.MIN,
            FieldParameters.MAX,
            FieldProperty.of(
                            "default_value",
                            "the value that Milvus stores if a row has none",
                            Forms.literal("0"),
                            field -> field.params().defaultValue(),
                            Field.Builder::defaultValue)
                    .synonyms("defaultValue")
                    .mistaken("default")
                    .ofTypes(TypeSets.having(Role.DEFAULT_VALUE))
                    .said(FieldWords::byDefault),
            ENUM_VALUES,
            FieldProperty.of(
                            "cardinality_ratio",
                            "the number of distinct values divided by the number of rows, above 0 to 1",
                            Forms.ratio("0.1"),
                            field -> Form.boxed(field.params().cardinalityRatio()),
                            Field.Builder::cardinalityRatio)
                    .mistaken("cardinality")
                    .ofTypes(TypeSets.SCALARS)
                    .said(FieldWords::different),
            GENERATE,
            FieldProperty.of(
                            "enable_analyzer",
                            "true if Milvus splits the text into terms, for full-text search",
                            Forms.answer(),
                            field -> field.params().enableAnalyzer(),
                            Field.Builder::enableAnalyzer)
                    .ofTypes(TypeSets.having(Role.ANALYZED))
                    .said(FieldWords::analyzed),
            FieldProperty.of(
                            "enable_match",
                            "true if filters can search for terms (TEXT_MATCH); needs enable_analyzer",
                            Forms.answer(),
                            field -> field.params().enableMatch(),
                            Field.Builder::enableMatch)
                    .ofTypes(TypeSets.having(Role.ANALYZED)),
            FieldProperty.of(
                            "analyzer_params",
                            "an object that configures the analyzer",
                            Forms.json("{\"type\": \"english\"}"),
                            field -> field.params().analyzerParams(),
                            Field.Builder::analyzerParams)
                    .ofTypes(TypeSets.having(Role.ANALYZED)),
            FieldProperty.of(
                            "index",
                            "the field's index in Milvus: an object with index_type, metric_type and params",
                            new IndexProperties.HintForm(),
                            Field::index,
                            Field.Builder::index)
                    .synonyms("index_params", "indexParams")
                    .said(FieldWords::index),
            FieldProperty.ofAnother("index_type", "the same as in index"),
            FieldProperty.ofAnother("metric_type", "the same as in index").mistaken("metric"),
            DESCRIPTION,
            FIELDS);

    /** Their names. */
    public static final PropertyNames NAMES = PropertyTable.namesOf("a field", ALL, elsewhere());

    private FieldProperties() {}

    /** What says how values are distributed, but within another property. */
    private static Map<String, String> elsewhere() {
        Map<String, String> remedies = new HashMap<>();
        GenerationProperties.NAMES.names().forEach(name -> remedies.put(name, "Write it inside generate."));
        remedies.put("weights", "Write enum_values as an object, from value to weight.");
        return remedies;
    }

    /** Writes a field as one line; an array of structs has a line for each property, since its sub-fields have one each. */
    public static void write(Field field, JsonWriter json) {
        if (field.fields().isEmpty()) {
            json.beginInlineObject();
        } else {
            json.beginObject();
        }
        for (FieldProperty<?> property : ALL) {
            property.write(field, json);
        }
        json.endObject();
    }

    /** The sub-fields of a struct. */
    private static final class MembersForm extends ListForm<Field> {
        @Override
        Optional<List<Field>> read(ObjectProperties given, String name) {
            return FieldReader.members(given, name);
        }

        @Override
        void writeElement(Field member, JsonWriter json) {
            FieldProperties.write(member, json);
        }
    }
}
