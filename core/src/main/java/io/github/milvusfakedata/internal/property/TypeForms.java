package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.Node.Kind;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Types of fields, of elements and of keys of the dynamic field, which programs write as names or as numbers. */
final class TypeForms {
    private static final BiConsumer<String, JsonWriter> AS_IT_IS = (type, json) -> json.value(type);

    static final Form<String> TYPE = new Form<>(TypeForms::type, AS_IT_IS);
    static final Form<String> ELEMENT_TYPE = new Form<>(TypeForms::elementType, AS_IT_IS);
    static final Form<String> DYNAMIC_TYPE = dynamic(Form.required("Int"));
    static final Form<String> DYNAMIC_ELEMENT_TYPE = dynamic(Form.text("VarChar"));

    private TypeForms() {}

    private static Form<String> dynamic(Form<String> text) {
        return new Form<>(
                (given, name) -> text.reader().read(given, name).map(DynamicTypeNames::canonical),
                (type, json) -> json.value(DynamicTypeNames.shown(type)));
    }

    private static Optional<String> type(ObjectProperties given, String name) {
        return given.required(name, "\"Int64\"")
                ? read(given, name, "Int64").map(TypeNames::canonical)
                : Optional.empty();
    }

    /** Older versions of pymilvus print 0 for fields that are no arrays. */
    private static Optional<String> elementType(ObjectProperties given, String name) {
        boolean none = given.value(name)
                .filter(value -> value.is(Kind.NUMBER) && value.text().equals("0"))
                .isPresent();
        return none ? Optional.empty() : read(given, name, "VarChar").map(TypeNames::canonicalElement);
    }

    /** A type by its name, or by its number on the wire, as programs write it that turn pymilvus' enum into JSON. */
    private static Optional<String> read(ObjectProperties given, String name, String example) {
        Optional<String> byNumber = given.value(name)
                .filter(value -> value.is(Kind.NUMBER))
                .flatMap(value -> TypeNames.numbered(value.text()));
        Optional<String> type = byNumber.isPresent() ? byNumber : given.text(name, example);
        type.filter(MilvusType::isString)
                .ifPresent(string -> given.warn(name, TypeNames.stringWarning(given.pathOf(name))));
        return type;
    }
}
