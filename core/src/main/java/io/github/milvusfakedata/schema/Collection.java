package io.github.milvusfakedata.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A collection's schema. Pure data: it may break Milvus' rules until it is checked.
 *
 * @param name the collection's name; names files and directories but never influences a value
 * @param description free text, empty where none was given
 * @param subject the business that values are drawn from ({@code general}, {@code commerce}, {@code documents}, {@code
 *     images}, {@code users}, {@code videos}, {@code news}); settled when a schema is read,
 *     from its names if it says nothing, so that no later change of a name changes a value
 * @param language the language of texts, such as {@code de}; {@code en} where none was given
 * @param dynamicField whether Milvus' dynamic field {@code $meta} is on
 * @param fields the fields in the order of the schema
 * @param functions the functions by which Milvus fills some of the fields
 * @param dynamicFields the keys of the dynamic field; where there are none, it is filled by its own lights
 * @param settings how the collection is made in Milvus
 * @param groups which rows belong together: by the name of the groups a JSON object in the words of {@code groups}, such as
 *     {@code {"size":12}}
 * @param references the schemas of other datasets from which values are taken, by the names that {@code generate} uses
 */
public record Collection(
        String name,
        String description,
        String subject,
        String language,
        boolean dynamicField,
        List<Field> fields,
        List<Function> functions,
        List<Field> dynamicFields,
        CollectionSettings settings,
        Map<String, String> groups,
        Map<String, Collection> references) {
    /** The subject of a schema that names none, and whose names don't tell one. */
    public static final String GENERAL = "general";

    /** The language of texts unless another one is said. */
    public static final String ENGLISH = "en";

    /** The longest name of a collection or a field that Milvus takes, in bytes of UTF-8: its {@code proxy.maxNameLength}. */
    public static final int MOST_NAME_BYTES = 255;

    public Collection {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(language, "language");
        fields = List.copyOf(fields);
        functions = List.copyOf(functions);
        dynamicFields = List.copyOf(dynamicFields);
        Objects.requireNonNull(settings, "settings");
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
    }

    /** A collection whose rows stand alone, as far as the names of its fields don't say otherwise. */
    public Collection(
            String name,
            String description,
            String subject,
            boolean dynamicField,
            List<Field> fields,
            List<Function> functions,
            List<Field> dynamicFields,
            CollectionSettings settings) {
        this(
                name,
                description,
                subject,
                ENGLISH,
                dynamicField,
                fields,
                functions,
                dynamicFields,
                settings,
                Map.of(),
                Map.of());
    }

    /** A collection of fields alone: no functions, no keys of the dynamic field, no settings. */
    public Collection(String name, String description, String subject, boolean dynamicField, List<Field> fields) {
        this(name, description, subject, dynamicField, fields, List.of(), List.of(), CollectionSettings.NONE);
    }

    /** A collection of these fields, without description or dynamic field, about nothing in particular. */
    public static Collection of(String name, Field... fields) {
        return new Collection(name, "", GENERAL, false, List.of(fields));
    }

    /** The same collection with other fields. */
    public Collection withFields(List<Field> others) {
        return new Collection(
                name,
                description,
                subject,
                language,
                dynamicField,
                others,
                functions,
                dynamicFields,
                settings,
                groups,
                references);
    }

    /** The same collection about another business. */
    public Collection withSubject(String other) {
        return new Collection(
                name,
                description,
                other,
                language,
                dynamicField,
                fields,
                functions,
                dynamicFields,
                settings,
                groups,
                references);
    }

    /** The same collection with texts in another language. */
    public Collection withLanguage(String other) {
        return new Collection(
                name,
                description,
                subject,
                other,
                dynamicField,
                fields,
                functions,
                dynamicFields,
                settings,
                groups,
                references);
    }

    /** The same collection with other keys of the dynamic field. */
    public Collection withDynamicFields(List<Field> others) {
        return new Collection(
                name,
                description,
                subject,
                language,
                dynamicField,
                fields,
                functions,
                others,
                settings,
                groups,
                references);
    }

    /** The same collection with other settings. */
    public Collection withSettings(CollectionSettings others) {
        return new Collection(
                name,
                description,
                subject,
                language,
                dynamicField,
                fields,
                functions,
                dynamicFields,
                others,
                groups,
                references);
    }

    /** The same collection with other groups of rows. */
    public Collection withGroups(Map<String, String> others) {
        return new Collection(
                name,
                description,
                subject,
                language,
                dynamicField,
                fields,
                functions,
                dynamicFields,
                settings,
                others,
                references);
    }

    /** The same collection with the schemas of other datasets. */
    public Collection withReferences(Map<String, Collection> others) {
        return new Collection(
                name,
                description,
                subject,
                language,
                dynamicField,
                fields,
                functions,
                dynamicFields,
                settings,
                groups,
                others);
    }

    /** Whether Milvus fills the field by a function. */
    public boolean isFunctionOutput(Field field) {
        return functions.stream()
                .anyMatch(function -> function.outputFieldNames().contains(field.name()));
    }

    /** Whether files and rows hold the field: all but a key that Milvus assigns and what a function makes. */
    public boolean isWritten(Field field) {
        return !field.flags().autoId() && !isFunctionOutput(field);
    }
}
