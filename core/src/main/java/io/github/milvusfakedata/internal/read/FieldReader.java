package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.read.Node.Kind;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.ProblemCode;

/** One element of the list of fields to a {@link Field}. */
final class FieldReader {
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
        return read(new Properties(node, path, PropertyNames.FIELD, document), node.place(), path);
    }

    private Field read(Properties properties, Place place, String path) {
        String name = required(properties, "name", place, "id");
        String type = required(properties, "type", place, "Int64");
        Field.Builder field = Field.of(name, canonical(type, place, path + ".type"))
                .primaryKey(properties.flag("is_primary"))
                .autoId(properties.flag("auto_id"))
                .nullable(properties.flag("nullable"));
        properties.whole("dim").ifPresent(field::dim);
        properties.whole("max_length").ifPresent(field::maxLength);
        properties.whole("max_capacity").ifPresent(field::maxCapacity);
        properties
                .text("element_type", "VarChar")
                .ifPresent(element -> field.elementType(canonical(element, place, path + ".element_type")));
        properties.number("min", "0").ifPresent(field::min);
        properties.number("max", "100").ifPresent(field::max);
        properties.number("null_ratio", "0.1").ifPresent(ratio -> field.nullRatio(ratio.doubleValue()));
        properties.text("description", "what it is for").ifPresent(field::description);
        return field.build();
    }

    private static String required(Properties properties, String name, Place place, String example) {
        if (properties.value(name).isEmpty()) {
            properties.missing(name, place, '"' + example + '"');
        }
        return properties.text(name, example).orElse("");
    }

    private String canonical(String type, Place place, String path) {
        if (FieldTypes.isString(type)) {
            document.log().add(TypeNames.stringWarning(path), document.placeOf(path, place));
        }
        return TypeNames.canonical(type);
    }
}
