package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Optional;

/** Types of fields, of elements and of keys of the dynamic field, which programs write as names or as numbers. */
final class TypeForms {
    /** The type of a field. */
    static final Form<String> TYPE = new TextForm() {
        @Override
        Optional<String> read(ObjectProperties given, String name) {
            return type(given, name);
        }
    };

    /** The type of an array's elements. */
    static final Form<String> ELEMENT_TYPE = new TextForm() {
        @Override
        Optional<String> read(ObjectProperties given, String name) {
            return elementType(given, name);
        }
    };

    private TypeForms() {}

    /** The type of a key of the dynamic field, or of its elements, in the names that they have there. */
    static Form<String> dynamic(Form<String> text) {
        return new Form<>() {
            @Override
            Optional<String> read(ObjectProperties given, String name) {
                return text.read(given, name).map(DynamicTypeNames::canonical);
            }

            @Override
            void write(String type, JsonWriter json) {
                json.value(DynamicTypeNames.shown(type));
            }
        };
    }

    private static Optional<String> type(ObjectProperties given, String name) {
        return given.required(name, "\"Int64\"")
                ? read(given, name, "Int64").map(TypeNames::canonical)
                : Optional.empty();
    }

    /** Older versions of pymilvus print 0 for fields that are no arrays. */
    private static Optional<String> elementType(ObjectProperties given, String name) {
        boolean none =
                given.value(name).filter(value -> value.text().equals("0")).isPresent();
        return none ? Optional.empty() : read(given, name, "VarChar").map(TypeNames::canonicalElement);
    }

    /** A type by its name, or by its number on the wire, as programs write it that turn pymilvus' enum into JSON. */
    private static Optional<String> read(ObjectProperties given, String name, String example) {
        Optional<String> byNumber = given.value(name)
                .filter(value -> value.is(NodeKind.NUMBER) || value.is(NodeKind.TEXT))
                .flatMap(value -> TypeNames.numbered(value.text()));
        Optional<String> type = byNumber.isPresent() ? byNumber : given.text(name, example);
        type.filter(MilvusType::isString)
                .ifPresent(string -> given.warn(name, TypeNames.stringWarning(given.pathOf(name))));
        return type;
    }
}
