package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.internal.decimal.DoubleText;
import io.github.milvusfakedata.internal.decimal.FloatText;
import io.github.milvusfakedata.milvus.internal.wire.WireTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.IndexHint;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.TextKind;
import io.milvus.grpc.CollectionSchema;
import io.milvus.grpc.DescribeCollectionResponse;
import io.milvus.grpc.FieldSchema;
import io.milvus.grpc.FunctionSchema;
import io.milvus.grpc.KeyValuePair;
import io.milvus.grpc.StructArrayFieldSchema;
import io.milvus.grpc.ValueField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a server says of a collection, as a schema: the way back of {@link SchemaMessages}. */
final class DescribedSchema {
    private static final List<String> FUNCTIONS = List.of("BM25", "TextEmbedding", "Rerank", "MinHash");

    /** The most bytes of a text where the server does not say: Milvus Lite forgets those of arrays. */
    private static final long UNTOLD_LENGTH = 256;

    private final DescribeCollectionResponse live;
    private final Map<String, IndexHint> indexes;

    private DescribedSchema(DescribeCollectionResponse live, Map<String, IndexHint> indexes) {
        this.live = live;
        this.indexes = indexes;
    }

    /**
     * The schema of a collection.
     *
     * @param name what to call it
     * @param indexes its indexes by field
     * @param database the database, where it is not the server's default one
     */
    static Collection of(
            String name, DescribeCollectionResponse live, Map<String, IndexHint> indexes, Optional<String> database) {
        DescribedSchema reading = new DescribedSchema(live, indexes);
        CollectionSchema schema = live.getSchema();
        return new Collection(
                name,
                schema.getDescription(),
                Collection.GENERAL,
                schema.getEnableDynamicField(),
                reading.fields(),
                schema.getFunctionsList().stream()
                        .map(DescribedSchema::function)
                        .toList(),
                List.of(),
                reading.settings(database));
    }

    private CollectionSettings settings(Optional<String> database) {
        boolean keyed = live.getSchema().getFieldsList().stream().anyMatch(FieldSchema::getIsPartitionKey);
        int partitions = (int) live.getNumPartitions();
        String level = live.getConsistencyLevel().toString();
        return new CollectionSettings(
                database,
                keyed && partitions > 0 ? OptionalInt.of(partitions) : OptionalInt.empty(),
                live.getShardsNum() > 0 ? OptionalInt.of(live.getShardsNum()) : OptionalInt.empty(),
                level.equals("Customized") ? Optional.empty() : Optional.of(level),
                map(live.getPropertiesList()));
    }

    /** The protocol tells arrays of structs apart; in a schema they stand behind the other fields. */
    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (FieldSchema field : live.getSchema().getFieldsList()) {
            if (!field.getIsDynamic()) {
                fields.add(field(field));
            }
        }
        live.getSchema().getStructArrayFieldsList().forEach(struct -> fields.add(structArray(struct)));
        return fields;
    }

    private Field field(FieldSchema live) {
        Field.Builder field = Field.of(live.getName(), WireTypes.name(live.getDataTypeValue()))
                .description(live.getDescription())
                .primaryKey(live.getIsPrimaryKey())
                .autoId(live.getAutoID() || live.getIsPrimaryKey() && isAutoIdOfAll())
                .nullable(live.getNullable())
                .partitionKey(live.getIsPartitionKey())
                .clusteringKey(live.getIsClusteringKey());
        if (isArray(live)) {
            field.elementType(WireTypes.name(live.getElementTypeValue()));
        }
        parameters(live.getTypeParamsList(), field);
        if (isText(live)
                && live.getTypeParamsList().stream()
                        .noneMatch(param -> param.getKey().equals("max_length"))) {
            field.maxLength(UNTOLD_LENGTH);
        }
        value(live.getDefaultValue()).ifPresent(field::defaultValue);
        Optional.ofNullable(indexes.get(live.getName())).ifPresent(field::index);
        return field.build();
    }

    private static boolean isText(FieldSchema live) {
        int type = isArray(live) ? live.getElementTypeValue() : live.getDataTypeValue();
        return MilvusType.numbered(type)
                .flatMap(MilvusType::textKind)
                .filter(kind -> kind == TextKind.STRING)
                .isPresent();
    }

    private static boolean isArray(FieldSchema live) {
        return live.getDataTypeValue() == MilvusType.ARRAY.wireNumber();
    }

    @SuppressWarnings("deprecation") // Milvus Lite says it of the collection alone
    private boolean isAutoIdOfAll() {
        return live.getSchema().getAutoID();
    }

    private static void parameters(List<KeyValuePair> params, Field.Builder field) {
        for (KeyValuePair param : params) {
            String value = param.getValue();
            switch (param.getKey()) {
                case "dim" -> field.dim(Long.parseLong(value));
                case "max_length" -> field.maxLength(Long.parseLong(value));
                case "max_capacity" -> field.maxCapacity(Long.parseLong(value));
                case "enable_analyzer" -> field.enableAnalyzer(Boolean.parseBoolean(value));
                case "enable_match" -> field.enableMatch(Boolean.parseBoolean(value));
                case "analyzer_params" -> field.analyzerParams(value);
                default -> {
                    // Such as mmap.enabled: how the server keeps the field, not what it holds.
                }
            }
        }
    }

    private Field structArray(StructArrayFieldSchema live) {
        Field.Builder field = Field.of(live.getName(), MilvusType.ARRAY)
                .elementType(MilvusType.STRUCT)
                .description(live.getDescription());
        List<Field> parts = new ArrayList<>();
        for (FieldSchema sub : live.getFieldsList()) {
            String plain = sub.getName().replaceFirst("^.*\\[(.*)]$", "$1");
            Field.Builder part =
                    Field.of(plain, WireTypes.name(sub.getElementTypeValue())).description(sub.getDescription());
            for (KeyValuePair param : sub.getTypeParamsList()) {
                if (param.getKey().equals("max_capacity")) {
                    field.maxCapacity(Long.parseLong(param.getValue()));
                } else {
                    parameters(List.of(param), part);
                }
            }
            Optional.ofNullable(indexes.get(live.getName() + "[" + plain + "]")).ifPresent(part::index);
            parts.add(part.build());
        }
        return field.fields(parts).build();
    }

    private static Optional<Literal> value(ValueField value) {
        return switch (value.getDataCase()) {
            case BOOL_DATA -> Optional.of(Literal.bool(value.getBoolData()));
            case INT_DATA -> Optional.of(Literal.number(value.getIntData()));
            case LONG_DATA -> Optional.of(Literal.number(value.getLongData()));
            case FLOAT_DATA -> Optional.of(Literal.number(new BigDecimal(FloatText.of(value.getFloatData()))));
            case DOUBLE_DATA -> Optional.of(Literal.number(new BigDecimal(DoubleText.of(value.getDoubleData()))));
            case STRING_DATA -> Optional.of(Literal.text(value.getStringData()));
            case TIMESTAMPTZ_DATA -> Optional.of(Literal.text(moment(value.getTimestamptzData())));
            case BYTES_DATA, DATA_NOT_SET -> Optional.empty();
        };
    }

    /** A moment that a server keeps as microseconds since 1970. */
    private static String moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }

    private static Function function(FunctionSchema live) {
        int number = live.getTypeValue();
        String type = number >= 1 && number <= FUNCTIONS.size()
                ? FUNCTIONS.get(number - 1)
                : live.getType().toString();
        return new Function(
                live.getName(),
                live.getDescription(),
                type,
                live.getInputFieldNamesList(),
                live.getOutputFieldNamesList(),
                map(live.getParamsList()));
    }

    private static Map<String, String> map(List<KeyValuePair> pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        pairs.forEach(pair -> map.put(pair.getKey(), pair.getValue()));
        return map;
    }
}
