package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Role;
import io.milvus.grpc.CollectionSchema;
import io.milvus.grpc.DataType;
import io.milvus.grpc.FieldSchema;
import io.milvus.grpc.FunctionSchema;
import io.milvus.grpc.KeyValuePair;
import io.milvus.grpc.StructArrayFieldSchema;
import io.milvus.grpc.ValueField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A schema in the protocol's form, as Milvus creates collections from it. */
final class SchemaMessages {
    /** Numbers of milvus-proto's enum {@code FunctionType}; the SDK's copy does not have them all. */
    private static final Map<String, Integer> FUNCTIONS =
            Map.of("bm25", 1, "textembedding", 2, "rerank", 3, "minhash", 4);

    private SchemaMessages() {}

    /** The schema of a checked collection under a name of its own. */
    static CollectionSchema of(String name, Collection collection) {
        CollectionSchema.Builder message = CollectionSchema.newBuilder()
                .setName(name)
                .setDescription(collection.description())
                .setEnableDynamicField(collection.dynamicField());
        for (Field field : collection.fields()) {
            if (isStructArray(field)) {
                message.addStructArrayFields(structArray(field));
            } else {
                message.addFields(field(field, collection.isFunctionOutput(field)));
            }
        }
        collection.functions().forEach(function -> message.addFunctions(function(function)));
        return message.build();
    }

    /** Whether a field is an array of structs, which the protocol keeps apart from other fields. */
    static boolean isStructArray(Field field) {
        return field.elementType()
                .filter(element -> element.shape() == ColumnShape.STRUCT)
                .isPresent();
    }

    private static FieldSchema field(Field field, boolean functionOutput) {
        MilvusType type = type(field);
        FieldSchema.Builder message = FieldSchema.newBuilder()
                .setName(field.name())
                .setDescription(field.description())
                .setDataTypeValue(type.wireNumber())
                .setIsPrimaryKey(field.flags().primaryKey())
                .setAutoID(field.flags().autoId())
                .setNullable(field.flags().nullable())
                .setIsPartitionKey(field.flags().partitionKey())
                .setIsClusteringKey(field.flags().clusteringKey())
                .setIsFunctionOutput(functionOutput);
        field.elementType().ifPresent(element -> message.setElementTypeValue(element.wireNumber()));
        if (type.shape() != ColumnShape.SPARSE_VECTOR) {
            // A sparse vector's dim is a bound of ours; Milvus refuses it.
            field.params().dim().ifPresent(dim -> message.addTypeParams(pair("dim", dim)));
        }
        field.params().maxLength().ifPresent(length -> message.addTypeParams(pair("max_length", length)));
        field.params().maxCapacity().ifPresent(capacity -> message.addTypeParams(pair("max_capacity", capacity)));
        field.params().enableAnalyzer().ifPresent(on -> message.addTypeParams(pair("enable_analyzer", on)));
        field.params().enableMatch().ifPresent(on -> message.addTypeParams(pair("enable_match", on)));
        field.params().analyzerParams().ifPresent(json -> message.addTypeParams(pair("analyzer_params", json)));
        field.params().defaultValue().ifPresent(value -> message.setDefaultValue(defaultValue(type, value)));
        return message.build();
    }

    /** Sub-fields are arrays, of values or of vectors, that share the capacity of the whole. */
    private static StructArrayFieldSchema structArray(Field field) {
        StructArrayFieldSchema.Builder message =
                StructArrayFieldSchema.newBuilder().setName(field.name()).setDescription(field.description());
        for (Field sub : field.fields()) {
            FieldSchema.Builder element = field(sub, false).toBuilder();
            element.setElementTypeValue(element.getDataTypeValue());
            element.setDataType(isVector(sub) ? DataType.ArrayOfVector : DataType.Array);
            field.params().maxCapacity().ifPresent(most -> element.addTypeParams(pair("max_capacity", most)));
            message.addFields(element);
        }
        return message.build();
    }

    /** Whether a field's values are vectors. */
    static boolean isVector(Field field) {
        return type(field).has(Role.VECTOR);
    }

    /** The type of a field of a checked collection. */
    static MilvusType type(Field field) {
        return field.milvusType().orElseThrow();
    }

    private static ValueField defaultValue(MilvusType type, Literal value) {
        ValueField.Builder message = ValueField.newBuilder();
        String text = value.text();
        switch (type.shape()) {
            case BOOL -> message.setBoolData(Boolean.parseBoolean(text));
            case INT8, INT16, INT32 -> message.setIntData(value.asNumber().intValueExact());
            case INT64 -> message.setLongData(value.asNumber().longValueExact());
            case FLOAT -> message.setFloatData(value.asNumber().floatValue());
            case DOUBLE -> message.setDoubleData(value.asNumber().doubleValue());
            // Moments and geometries too: the server reads them from their texts.
            case STRING, JSON -> message.setStringData(text);
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR ->
                throw new IllegalArgumentException("no default value of " + type.schemaName());
            case LIST, STRUCT -> throw new IllegalArgumentException("no default value of " + type.schemaName());
        }
        return message.build();
    }

    private static FunctionSchema function(Function function) {
        FunctionSchema.Builder message = FunctionSchema.newBuilder()
                .setName(function.name())
                .setDescription(function.description())
                .setTypeValue(functionType(function.type()))
                .addAllInputFieldNames(function.inputFieldNames())
                .addAllOutputFieldNames(function.outputFieldNames());
        function.params().forEach((key, value) -> message.addParams(pair(key, value)));
        return message.build();
    }

    /** The protocol's number of a function's type; 0, which servers refuse by name, for one that is not known. */
    static int functionType(String type) {
        return Optional.ofNullable(FUNCTIONS.get(type.replace("_", "").toLowerCase(Locale.ROOT)))
                .orElse(0);
    }

    static KeyValuePair pair(String key, Object value) {
        return KeyValuePair.newBuilder()
                .setKey(key)
                .setValue(String.valueOf(value))
                .build();
    }
}
