package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.tree.CompoundValues;
import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Kind;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.internal.tree.Place;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.IndexHint;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One element of the list of fields to a {@link Field}. */
final class FieldReader {
    /** pymilvus' dictionaries have a field's parameters in an object of their own. */
    private static final String PARAMS = "params";

    private static final String ELEMENT_TYPE = "element_type";
    private static final String INDEX = "index";
    private static final String INDEX_TYPE = "index_type";
    private static final String METRIC_TYPE = "metric_type";
    private static final String FIELDS_EXAMPLE = "[{\"name\": \"text\", \"type\": \"VarChar\", \"max_length\": 256}]";

    private final Document document;

    FieldReader(Document document) {
        this.document = document;
    }

    /** The field with what could be read of it; an empty one for what is no object, so that the others keep their numbers. */
    Field read(Node node, String path) {
        document.remember(path, node.place());
        if (!node.is(Kind.OBJECT)) {
            document.log()
                    .error(
                            ProblemCode.SHAPE,
                            node.place(),
                            path,
                            "A field is an object with name and type, got " + node.shown() + ".",
                            "Write {\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}, for example.");
            return Field.of("", "").build();
        }
        ObjectProperties properties = new ObjectProperties(withParams(node), path, SchemaProperties.FIELD, document);
        return read(properties, node.place(), path);
    }

    /** An element of pymilvus' {@code struct_fields}, which says nowhere that it is an array of structs. */
    Field readStruct(Node node, String path) {
        if (!node.is(Kind.OBJECT)) {
            return read(node, path);
        }
        List<Member> members = new ArrayList<>(node.members());
        addMissing(members, "type", "Array", node.place());
        addMissing(members, ELEMENT_TYPE, "Struct", node.place());
        return read(Node.object(node.place(), members), path);
    }

    private static void addMissing(List<Member> members, String name, String value, Place place) {
        if (members.stream().noneMatch(member -> member.name().equals(name))) {
            members.add(new Member(name, place, Node.scalar(Kind.TEXT, place, value)));
        }
    }

    /** The object with what is in its {@code params} beside the rest; what stands in both is taken from outside. */
    private static Node withParams(Node object) {
        Optional<Node> params = object.member(PARAMS).filter(value -> value.is(Kind.OBJECT));
        if (params.isEmpty()) {
            return object;
        }
        List<Member> members = new ArrayList<>(object.members());
        members.removeIf(member -> member.name().equals(PARAMS));
        Set<String> names = new HashSet<>();
        members.forEach(member -> names.add(member.name()));
        params.get().members().stream()
                .filter(member -> !names.contains(member.name()))
                .forEach(members::add);
        return Node.object(object.place(), members);
    }

    private Field read(ObjectProperties properties, Place place, String path) {
        String name = required(properties, "name", place, "id");
        if (properties.value("type").isEmpty()) {
            properties.missing("type", place, "\"Int64\"");
        }
        String type = type(properties, "type", "Int64").orElse("");
        warnOfString(type, place, path + ".type");
        Field.Builder field = Field.of(name, TypeNames.canonical(type))
                .primaryKey(properties.flag("is_primary"))
                .autoId(properties.flag("auto_id"))
                .nullable(properties.flag("nullable"))
                .partitionKey(properties.flag("is_partition_key"))
                .clusteringKey(properties.flag("is_clustering_key"));
        properties.whole("dim", "128").ifPresent(field::dim);
        properties.whole("max_length", "256").ifPresent(field::maxLength);
        properties.whole("max_capacity", "10").ifPresent(field::maxCapacity);
        Optional<String> elementType = elementType(properties);
        elementType.ifPresent(element -> warnOfString(element, place, path + ".element_type"));
        elementType.map(TypeNames::canonicalElement).ifPresent(field::elementType);
        properties.number("min", "0").ifPresent(field::min);
        properties.number("max", "100").ifPresent(field::max);
        properties.number("null_ratio", "0.1").ifPresent(ratio -> field.nullRatio(ratio.doubleValue()));
        properties.number("cardinality_ratio", "0.1").ifPresent(ratio -> field.cardinalityRatio(ratio.doubleValue()));
        properties.text("description", "what it is for").ifPresent(field::description);
        properties.answer("enable_analyzer").ifPresent(field::enableAnalyzer);
        properties.answer("enable_match").ifPresent(field::enableMatch);
        CompoundValues values = new CompoundValues(properties, document);
        values.literal("default_value", "0").ifPresent(field::defaultValue);
        values.json("analyzer_params", "{\"type\": \"english\"}").ifPresent(field::analyzerParams);
        index(properties, values).ifPresent(field::index);
        return field.enumValues(values.literals("enum_values", "[\"new\", \"used\"]"))
                .fields(fields(properties, values, path))
                .build();
    }

    private static String required(ObjectProperties properties, String name, Place place, String example) {
        if (properties.value(name).isEmpty()) {
            properties.missing(name, place, '"' + example + '"');
        }
        return properties.text(name, example).orElse("");
    }

    /** Older versions of pymilvus print 0 for fields that are no arrays. */
    private static Optional<String> elementType(ObjectProperties properties) {
        boolean none = properties
                .value(ELEMENT_TYPE)
                .filter(value -> value.is(Kind.NUMBER) && value.text().equals("0"))
                .isPresent();
        return none ? Optional.empty() : type(properties, ELEMENT_TYPE, "VarChar");
    }

    /** A type by its name, or by its number on the wire, as programs write it that turn pymilvus' enum into JSON. */
    private static Optional<String> type(ObjectProperties properties, String name, String example) {
        Optional<String> byNumber = properties
                .value(name)
                .filter(value -> value.is(Kind.NUMBER))
                .flatMap(value -> TypeNames.numbered(value.text()));
        return byNumber.isPresent() ? byNumber : properties.text(name, example);
    }

    private void warnOfString(String type, Place place, String path) {
        if (MilvusType.isString(type)) {
            document.log().add(TypeNames.stringWarning(path), document.placeOf(path, place));
        }
    }

    /** The hint as an object of its own, or its two short forms in the field; what stands in both is taken from the object. */
    private Optional<IndexHint> index(ObjectProperties properties, CompoundValues values) {
        Optional<String> indexType = properties.text(INDEX_TYPE, "HNSW");
        Optional<String> metricType = properties.text(METRIC_TYPE, "COSINE");
        Optional<Node> object = values.object(INDEX, "{\"index_type\": \"HNSW\", \"metric_type\": \"COSINE\"}");
        if (object.isEmpty()) {
            rememberIn(properties, INDEX_TYPE);
            rememberIn(properties, METRIC_TYPE);
            return indexType.isEmpty() && metricType.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new IndexHint(indexType, metricType, Map.of()));
        }
        ObjectProperties own =
                new ObjectProperties(object.get(), properties.pathOf(INDEX), SchemaProperties.INDEX, document);
        return Optional.of(new IndexHint(
                own.text(INDEX_TYPE, "HNSW").or(() -> indexType),
                own.text(METRIC_TYPE, "COSINE").or(() -> metricType),
                new CompoundValues(own, document).flatMap("params", "{\"M\": 16}")));
    }

    /** The short form stands for the property in the object, by whose path the rules know it. */
    private void rememberIn(ObjectProperties properties, String name) {
        properties
                .value(name)
                .ifPresent(value -> document.remember(properties.pathOf(INDEX) + '.' + name, value.place()));
    }

    private List<Field> fields(ObjectProperties properties, CompoundValues values, String path) {
        List<Node> items = properties
                .value(CollectionReader.FIELDS)
                .flatMap(FieldReader::structSchema)
                .orElseGet(() -> values.items(CollectionReader.FIELDS, "a list of fields is needed", FIELDS_EXAMPLE));
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            fields.add(read(items.get(i), path + '.' + CollectionReader.FIELDS + '[' + i + ']'));
        }
        return fields;
    }

    /** The fields inside of a {@code struct_schema}, which is an object around their list. */
    static Optional<List<Node>> structSchema(Node value) {
        return value.member(CollectionReader.FIELDS)
                .filter(list -> list.is(Kind.LIST))
                .map(Node::items);
    }
}
