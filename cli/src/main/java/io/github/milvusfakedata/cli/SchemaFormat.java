package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.DisplayWidth;
import io.github.milvusfakedata.cli.terminal.Style;
import io.github.milvusfakedata.internal.meaning.NameWords;
import io.github.milvusfakedata.internal.meaning.SaidGroups;
import io.github.milvusfakedata.internal.meaning.TextKinds;
import io.github.milvusfakedata.internal.meaning.Way;
import io.github.milvusfakedata.internal.meaning.Ways;
import io.github.milvusfakedata.internal.property.FieldProperty;
import io.github.milvusfakedata.internal.property.PropertyTable;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import io.github.milvusfakedata.internal.type.ExampleSchema;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The format of schema files as a text for the terminal, made from what the reader and the types say of themselves. */
final class SchemaFormat {
    private static final int MOST_CELLS = 100;
    private static final String INDENT = "  ";
    private static final String FILE = "example.json";
    private static final String GENERATE = "generate";
    private static final String GROUPS = "groups";

    private final int width;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private SchemaFormat(int width, Style style) {
        this.width = Math.min(width, MOST_CELLS);
        this.style = style;
    }

    /** All of it: properties, then every type with a schema that shows it. */
    static List<String> everything(int width, Style style) {
        SchemaFormat format = new SchemaFormat(width, style);
        format.text(
                "",
                "A schema is a JSON or YAML file: an object with the properties below, or just the list of fields, as in"
                        + " the examples. A dataset's meta.json is also a schema.");
        PropertyTable.all().forEach(format::properties);
        format.ways();
        format.lines.add("");
        format.groups();
        format.lines.add("");
        format.lines.add(style.heading("Kinds of text, in generate"));
        format.meanings(TextKinds.all());
        format.text(INDENT, "\"generate\": " + TextKinds.example("title"));
        format.lines.add("");
        format.lines.add(style.heading("Types"));
        format.text("", "Each example is a whole schema. To run one, save it as " + FILE + ":");
        format.lines.add(INDENT + RootCommand.NAME + " generate --schema " + FILE + " -r 10 -p");
        FieldTypes.WITH_STRUCT.forEach(format::type);
        return format.lines;
    }

    /** What a property means, of each thing that has one of this name; no lines where nothing has. */
    static List<String> ofProperty(String name, int width, Style style) {
        SchemaFormat format = new SchemaFormat(width, style);
        PropertyTable.all().forEach(properties -> properties.exactly(name).ifPresent(known -> {
            format.lines.add(style.heading("Property of " + properties.owner()));
            format.meanings(Map.of(known, properties.meanings().get(known)));
        }));
        for (Way way : Ways.all()) {
            if (way.word().equals(name)) {
                format.way(way);
            }
        }
        if (name.equals(GENERATE)) {
            format.generate();
        }
        if (name.equals(GROUPS)) {
            format.groups();
        }
        return format.lines;
    }

    /** What a name stands for that is none of a property: a kind of text, words, what fields of this name contain. */
    static List<String> ofName(String name, int width, Style style) {
        SchemaFormat format = new SchemaFormat(width, style);
        String kind = TextKinds.all().get(name);
        if (kind != null) {
            format.named("A kind of text", Map.of(name, kind), TextKinds.example(name));
        }
        List<String> meanings = NameWords.meanings(name);
        if (!meanings.isEmpty()) {
            format.named(
                    "A name that says what values are",
                    Map.of(name, String.join("; ", meanings)),
                    NameWords.meaningExample(name));
        }
        if (NameWords.areWords(name)) {
            format.named(
                    "Words", Map.of(name, "words or names, of which a value is one"), NameWords.wordsExample(name));
        }
        return format.lines;
    }

    private void named(String heading, Map<String, String> meaning, String example) {
        lines.add(style.heading(heading));
        meanings(meaning);
        text(INDENT, "\"generate\": " + example);
    }

    private void generate() {
        Map<String, String> all = new LinkedHashMap<>();
        Ways.all().forEach(way -> all.put(way.word(), way.what()));
        PropertyTable.all().stream()
                .filter(properties -> properties.owner().equals(GENERATE))
                .forEach(properties -> all.putAll(properties.meanings()));
        lines.add(style.heading("What generate can say, each explained by schema help"));
        meanings(all);
    }

    private void groups() {
        lines.add(style.heading("Properties of a group"));
        meanings(SaidGroups.meanings());
        text(INDENT, "\"groups\": {\"document\": " + SaidGroups.EXAMPLE + "}");
    }

    /** One type alone. */
    static List<String> of(FieldType type, int width, Style style) {
        SchemaFormat format = new SchemaFormat(width, style);
        format.type(type);
        format.lines.remove(0);
        return format.lines;
    }

    private void properties(PropertyNames properties) {
        lines.add("");
        lines.add(style.heading("Properties of " + properties.owner()));
        meanings(properties.meanings());
    }

    private void meanings(Map<String, String> meanings) {
        int cells = 0;
        for (String name : meanings.keySet()) {
            cells = Math.max(cells, name.length() + INDENT.length());
        }
        for (Map.Entry<String, String> property : meanings.entrySet()) {
            String label = property.getKey();
            for (String part : wrapped(property.getValue(), INDENT.length() + cells)) {
                lines.add(INDENT + DisplayWidth.padded(label, cells) + part);
                label = "";
            }
        }
    }

    private void ways() {
        String group = "";
        for (Way way : Ways.all()) {
            if (!way.group().equals(group)) {
                group = way.group();
                lines.add("");
                lines.add(style.heading("What generate can say: " + group));
            }
            meanings(Map.of(way.word(), way.what()));
            text(INDENT + INDENT, "\"generate\": " + way.example());
        }
    }

    private void way(Way way) {
        lines.add(style.heading("A way to make values, in generate"));
        meanings(Map.of(way.word(), way.what()));
        labelled("Properties: ", String.join(", ", way.properties()));
        text(INDENT, "\"generate\": " + way.example());
    }

    private void type(FieldType type) {
        lines.add("");
        lines.add(style.heading(type.name()));
        text(INDENT, type.summary());
        List<String> parameters = new ArrayList<>();
        for (FieldProperty<?> parameter : type.parameters()) {
            parameters.add(parameter.name());
        }
        labelled("Properties: ", String.join(", ", parameters));
        List<String> roles = new ArrayList<>();
        for (Role role : new TreeSet<>(type.roles())) {
            roles.add(role(role));
        }
        labelled("May be: ", String.join(", ", roles));
        // Lines broken at blanks are JSON all the same.
        ExampleSchema.of(type).lines().forEach(line -> text(INDENT, line));
    }

    private static String role(Role role) {
        return switch (role) {
            case PRIMARY_KEY -> "primary key";
            case PRIMARY_KEY_ELSEWHERE -> "primary key (with a warning)";
            case ELEMENT -> "element of an Array";
            case VECTOR -> "vector field";
            case PARTITION_KEY -> "partition key";
            case CLUSTERING_KEY -> "clustering key";
            case DEFAULT_VALUE -> "field with a default value";
            case ANALYZED -> "analyzed text";
            case MEMBER -> "sub-field of a Struct";
        };
    }

    private void labelled(String label, String text) {
        if (!text.isEmpty()) {
            text(INDENT, label + text);
        }
    }

    private void text(String indent, String text) {
        wrapped(text, indent.length()).forEach(part -> lines.add(indent + part));
    }

    private List<String> wrapped(String text, int used) {
        return DisplayWidth.wrapped(text, Math.max(2, width - used));
    }
}
