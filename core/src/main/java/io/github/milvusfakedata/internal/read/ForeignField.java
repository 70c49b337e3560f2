package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.property.FieldProperties;
import io.github.milvusfakedata.internal.property.TypeNames;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.Place;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fields as other programs write them, in the form of schema files: see {@link ForeignSchema}. */
final class ForeignField {
    /** Objects or lists of parameters, which stand in the field itself in our form. */
    private static final Set<String> PARAMS = Set.of("params", "type_params", "typeParams", "elementTypeParams");

    /** What only other programs write; then a number may stand in quotes, as Milvus keeps all parameters as texts. */
    private static final Set<String> MARKS = Set.of(
            "data_type",
            "dataType",
            "fieldName",
            "fieldID",
            "fieldId",
            "field_id",
            "type_params",
            "typeParams",
            "elementTypeParams",
            "primaryKey");

    private static final Set<String> NUMBERS = Set.of("dim", "max_length", "max_capacity");
    private static final Set<String> ANSWERS = Set.of("enable_analyzer", "enable_match");

    /** Parameters that say how a server keeps a field, and nothing of its values. */
    static final Set<String> OF_STORAGE = Set.of("mmap.enabled", "mmap_enabled", "warmup");

    /** Of an array of vectors, as the wire has a vector in a struct; no schema writes it. */
    private static final Set<String> ARRAYS = Set.of("22", "array", "106", "arrayofvector");

    /** The Python tool's successor has a word for a field without any value of its own. */
    private static final Set<String> ALL_NULL = Set.of("force_all_null", "force_all_default");

    private static final String NULL_RATIO = "null_ratio";
    private static final String MAX_CAPACITY = "max_capacity";
    private static final String NULLABLE = "nullable";
    private static final String FIELDS = "fields";

    private ForeignField() {}

    /** Fields in our form; that of the dynamic field, which servers list too, is left out. */
    static List<Node> plain(List<Node> fields) {
        List<Node> plain = new ArrayList<>();
        for (Node field : fields) {
            if (!isDynamic(field)) {
                plain.add(plain(field));
            }
        }
        return plain;
    }

    /** Whether it is the field that servers keep dynamic keys in. */
    static boolean isDynamic(Node field) {
        return field.member("is_dynamic")
                .or(() -> field.member("isDynamic"))
                .flatMap(KeyValues::answer)
                .orElse(false);
    }

    /** Whether rows are distributed by it. */
    static boolean isPartitionKey(Node field) {
        return property(field, "is_partition_key").flatMap(KeyValues::answer).orElse(false);
    }

    private static Node plain(Node field) {
        if (!field.is(NodeKind.OBJECT)) {
            return field;
        }
        boolean foreign = false;
        boolean isText = isText(field);
        Set<String> names = new HashSet<>();
        for (Member member : field.members()) {
            foreign |= MARKS.contains(member.name());
            if (!PARAMS.contains(member.name())) {
                names.add(FieldProperties.NAMES.exactly(member.name()).orElse(member.name()));
            }
        }
        List<Member> members = new ArrayList<>();
        for (Member member : field.members()) {
            Node params = KeyValues.object(member.value());
            if (ALL_NULL.contains(member.name())
                    && KeyValues.answer(member.value()).isPresent()) {
                addNulls(member, names, members);
            } else if (PARAMS.contains(member.name()) && params.is(NodeKind.OBJECT)) {
                addParams(params, names, isText, members);
            } else if (!isRepeated(member, field)) {
                value(member, foreign, isText)
                        .ifPresent(value -> members.add(new Member(member.name(), member.place(), value)));
            }
        }
        return Node.object(field.place(), members);
    }

    /** Whether the field's values are texts, of which one may look like the text of a message and mean itself. */
    private static boolean isText(Node field) {
        return type(field).flatMap(MilvusType::textKind).isPresent();
    }

    /** The type, however the program writes it. */
    static Optional<MilvusType> type(Node field) {
        return property(field, "type")
                .map(type -> TypeNames.numbered(type.text()).orElseGet(() -> TypeNames.canonical(type.text())))
                .flatMap(MilvusType::named);
    }

    /** Milvus stores the default value, where there is one, for a null: one word does as well for both. */
    private static void addNulls(Member member, Set<String> names, List<Member> members) {
        if (KeyValues.answer(member.value()).orElseThrow() && names.add(NULL_RATIO)) {
            Place place = member.value().place();
            members.add(new Member(NULL_RATIO, member.place(), Node.scalar(NodeKind.NUMBER, place, "1")));
        }
    }

    /** What stands in the field and among its parameters is taken from the field. */
    private static void addParams(Node params, Set<String> names, boolean isText, List<Member> members) {
        for (Member member : params.members()) {
            String name = FieldProperties.NAMES.exactly(member.name()).orElse(member.name());
            if (!OF_STORAGE.contains(member.name()) && names.add(name)) {
                value(member, true, isText)
                        .ifPresent(value -> members.add(new Member(member.name(), member.place(), value)));
            }
        }
    }

    /** The Node SDK prints the type's name as data_type, and its number as dataType beside it. */
    private static boolean isRepeated(Member member, Node field) {
        return member.name().equals("dataType") && field.member("data_type").isPresent();
    }

    /** A value in our form, or nothing where it says nothing. */
    private static Optional<Node> value(Member member, boolean foreign, boolean isText) {
        Node value = member.value();
        String name = FieldProperties.NAMES.exactly(member.name()).orElse(member.name());
        if (foreign && NUMBERS.contains(name)) {
            return Optional.of(KeyValues.number(value));
        }
        if (foreign && ANSWERS.contains(name)) {
            return Optional.of(KeyValues.yesOrNo(value));
        }
        return switch (name) {
            case "default_value" ->
                // pymilvus prints a message without a value as an empty text.
                foreign && !isText && value.is(NodeKind.TEXT) && value.text().isEmpty()
                        ? Optional.empty()
                        : WireValue.plain(value, isText);
            case "element_type" -> value.text().equalsIgnoreCase("none") ? Optional.empty() : Optional.of(value);
            case "index" -> index(member);
            case FIELDS -> Optional.of(members(value));
            default -> Optional.of(value);
        };
    }

    /** A list is one of pairs, as the wire has it; an empty one, or an empty object, is no index. */
    private static Optional<Node> index(Member member) {
        Node value = member.value();
        return value.is(NodeKind.LIST)
                        || value.is(NodeKind.OBJECT) && value.members().isEmpty()
                ? ForeignIndexes.hint(value)
                : Optional.of(value);
    }

    private static Node members(Node value) {
        if (value.is(NodeKind.LIST)) {
            return Node.list(value.place(), plain(value.items()));
        }
        Optional<Node> inner = value.member(FIELDS).filter(list -> list.is(NodeKind.LIST));
        return inner.isPresent() ? Node.list(value.place(), plain(inner.get().items())) : value;
    }

    /** Arrays of structs that stand in a list of their own; on the wire each sub-field is an array itself. */
    static List<Node> structs(List<Node> structs) {
        List<Node> plain = new ArrayList<>();
        for (Node struct : structs) {
            plain.add(struct(plain(struct)));
        }
        return plain;
    }

    private static Node struct(Node struct) {
        Optional<Node> fields = struct.member(FIELDS).filter(list -> list.is(NodeKind.LIST));
        if (fields.isEmpty()) {
            return struct;
        }
        String prefix = struct.member("name").map(Node::text).orElse("") + '[';
        Optional<Node> capacity = struct.member(MAX_CAPACITY);
        List<Node> inner = new ArrayList<>();
        for (Node field : fields.get().items()) {
            capacity = capacity.or(() -> isArray(field) ? field.member(MAX_CAPACITY) : Optional.empty());
            inner.add(isArray(field) ? element(field, prefix) : field);
        }
        List<Member> members = new ArrayList<>();
        for (Member member : struct.members()) {
            if (!member.name().equals(MAX_CAPACITY)) {
                members.add(
                        member.name().equals(FIELDS)
                                ? new Member(
                                        FIELDS,
                                        member.place(),
                                        Node.list(fields.get().place(), inner))
                                : member);
            }
        }
        capacity.ifPresent(most -> members.add(new Member(MAX_CAPACITY, most.place(), most)));
        if (property(struct, NULLABLE).isEmpty()
                && fields.get().items().stream().anyMatch(ForeignField::isNullableArray)) {
            members.add(ForeignSchema.yes(NULLABLE, struct.place()));
        }
        return Node.object(struct.place(), members);
    }

    /** The server says of each sub-field what holds for the struct. */
    private static boolean isNullableArray(Node field) {
        return isArray(field)
                && property(field, NULLABLE).flatMap(KeyValues::answer).orElse(false);
    }

    private static boolean isArray(Node field) {
        Optional<Node> type = property(field, "type");
        return type.isPresent()
                && ARRAYS.contains(NearestName.plain(TypeNames.bare(type.get().text())))
                && property(field, "element_type").isPresent();
    }

    /** The sub-field of which the array holds one value for each struct. */
    private static Node element(Node array, String prefix) {
        Node type = property(array, "element_type").orElseThrow();
        List<Member> members = new ArrayList<>();
        for (Member member : array.members()) {
            String name = FieldProperties.NAMES.exactly(member.name()).orElse(member.name());
            switch (name) {
                case "type" -> members.add(new Member(name, member.place(), type));
                case "name" -> members.add(new Member(name, member.place(), withoutStruct(member.value(), prefix)));
                case "element_type", MAX_CAPACITY, NULLABLE -> {
                    // Of the array, which is the struct's.
                }
                default -> members.add(member);
            }
        }
        return Node.object(array.place(), members);
    }

    /** Servers keep a sub-field under the name {@code struct[field]}. */
    private static Node withoutStruct(Node name, String prefix) {
        String text = name.text();
        Place place = name.place();
        return text.startsWith(prefix) && text.endsWith("]")
                ? Node.scalar(NodeKind.TEXT, place, text.substring(prefix.length(), text.length() - 1))
                : name;
    }

    /** The value of a field's property, under any of its names. */
    static Optional<Node> property(Node field, String property) {
        for (Member member : field.members()) {
            if (FieldProperties.NAMES
                    .exactly(member.name())
                    .filter(property::equals)
                    .isPresent()) {
                return Optional.of(member.value());
            }
        }
        return Optional.empty();
    }
}
