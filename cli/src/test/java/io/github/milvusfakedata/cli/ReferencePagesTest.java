package io.github.milvusfakedata.cli;

import static io.github.milvusfakedata.cli.GeneratedPart.cell;
import static io.github.milvusfakedata.cli.GeneratedPart.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.internal.index.IndexType;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.index.Metric;
import io.github.milvusfakedata.internal.meaning.Way;
import io.github.milvusfakedata.internal.meaning.Ways;
import io.github.milvusfakedata.internal.property.CollectionProperties;
import io.github.milvusfakedata.internal.property.DynamicKeyProperties;
import io.github.milvusfakedata.internal.property.FieldProperties;
import io.github.milvusfakedata.internal.property.FieldProperty;
import io.github.milvusfakedata.internal.property.FunctionProperties;
import io.github.milvusfakedata.internal.property.GenerationProperties;
import io.github.milvusfakedata.internal.property.IndexProperties;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

class ReferencePagesTest {
    /** Options of {@code to-milvus} that say which server and who is calling; the page shows them once. */
    private static final Set<String> SERVER_OPTIONS =
            Set.of("--uri", "--token", "--user", "--password", "--db", "--timeout");

    @Test
    void thePageOfTypesSaysWhatTheTypesSay() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| Type | Parameters | May be | Java type in rows | Values |");
        lines.add("| --- | --- | --- | --- | --- |");
        for (FieldType type : FieldTypes.WITH_STRUCT) {
            lines.add("| " + code(type.name()) + " | " + parameters(type.parameters()) + " | " + roles(type.roles())
                    + " | " + code(type.javaType().getSimpleName()) + " | " + cell(type.summary()) + " |");
        }
        lines.add("");
        lines.add("The smallest field of each type:");
        lines.add("");
        lines.add("```json");
        FieldTypes.WITH_STRUCT.forEach(type -> lines.add(type.example()));
        lines.add("```");
        GeneratedPart.assertUpToDate("docs/reference/types.md", "types", lines);
    }

    private static String parameters(List<FieldProperty<?>> parameters) {
        return parameters.stream().map(parameter -> code(parameter.name())).collect(Collectors.joining(", "));
    }

    private static String roles(Set<Role> roles) {
        return new TreeSet<>(roles).stream().map(ReferencePagesTest::role).collect(Collectors.joining(", "));
    }

    private static String role(Role role) {
        return switch (role) {
            case PRIMARY_KEY -> "primary key";
            case PRIMARY_KEY_ELSEWHERE -> "primary key (with a warning)";
            case ELEMENT -> "array element";
            case VECTOR -> "vector";
            case PARTITION_KEY -> "partition key";
            case CLUSTERING_KEY -> "clustering key";
            case DEFAULT_VALUE -> "with a default value";
            case ANALYZED -> "analyzed text";
            case MEMBER -> "vector in structs";
        };
    }

    @Test
    void thePageOfSchemasListsEveryProperty() throws IOException {
        List<String> field = new ArrayList<>(List.of("| Property | Meaning | Types |", "| --- | --- | --- |"));
        for (FieldProperty<?> property : FieldProperties.ALL) {
            String meaning = property.property().meaning();
            field.add("| " + code(property.name()) + " | " + cell(meaning) + " | " + typesWith(property) + " |");
        }
        GeneratedPart.assertUpToDate("docs/reference/schema.md", "collection", meanings(CollectionProperties.NAMES));
        GeneratedPart.assertUpToDate("docs/reference/schema.md", "function", meanings(FunctionProperties.NAMES));
        GeneratedPart.assertUpToDate("docs/reference/schema.md", "dynamic", meanings(DynamicKeyProperties.NAMES));
        GeneratedPart.assertUpToDate("docs/reference/schema.md", "index", meanings(IndexProperties.NAMES));
        GeneratedPart.assertUpToDate("docs/reference/schema.md", "generate", meanings(GenerationProperties.NAMES));
        GeneratedPart.assertUpToDate("docs/reference/schema.md", "field", field);
    }

    @Test
    void thePageOfGenerateListsEveryWay() throws IOException {
        List<String> lines = new ArrayList<>();
        String group = "";
        for (Way way : Ways.all()) {
            if (!way.group().equals(group)) {
                group = way.group();
                lines.addAll(List.of("", "### " + group, "", "| Way | Values | Properties | Example |"));
                lines.add("| --- | --- | --- | --- |");
            }
            String properties =
                    way.properties().stream().map(property -> code(property)).collect(Collectors.joining(", "));
            lines.add("| " + code(way.word()) + " | " + cell(way.what()) + " | " + properties + " | "
                    + cell(code(way.example())) + " |");
        }
        GeneratedPart.assertUpToDate("docs/reference/values.md", "ways", lines.subList(1, lines.size()));
    }

    @Test
    void thePageOfSchemasListsTheIndexesOfEachKindOfField() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| Fields | Indexes | Metrics |", "| --- | --- | --- |"));
        for (Indexable kind : Indexable.values()) {
            String indexes = kind.indexes(MilvusVersion.NEWEST).stream()
                    .map(IndexType::named)
                    .flatMap(Optional::stream)
                    .map(type -> type.id() + since(type.feature(kind).orElseThrow()))
                    .collect(Collectors.joining(", "));
            String metrics = kind.metrics(MilvusVersion.NEWEST).stream()
                    .map(Metric::valueOf)
                    .map(metric -> metric + since(metric.feature()))
                    .collect(Collectors.joining(", "));
            lines.add("| " + kind.phrase() + " | " + (indexes.isEmpty() ? "none, but their sub-fields" : indexes)
                    + " | " + metrics + " |");
        }
        GeneratedPart.assertUpToDate("docs/reference/schema.md", "indexes", lines);
    }

    private static String since(Feature feature) {
        return feature == Feature.ALWAYS ? "" : " (" + feature.versions().since() + ")";
    }

    private static List<String> meanings(PropertyNames properties) {
        List<String> lines = new ArrayList<>(List.of("| Property | Meaning |", "| --- | --- |"));
        properties.meanings().forEach((name, meaning) -> lines.add("| " + code(name) + " | " + cell(meaning) + " |"));
        return lines;
    }

    /** The types that a property belongs to; the others belong to fields of any type. */
    private static String typesWith(FieldProperty<?> property) {
        List<String> types = FieldTypes.ALL.stream()
                .filter(type -> property.belongsTo(type.type()))
                .map(FieldType::name)
                .toList();
        return types.size() == FieldTypes.ALL.size() ? "all" : String.join(", ", types);
    }

    @Test
    void thePageOfErrorsListsEveryCode() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| Code | What is wrong | Correct example |");
        lines.add("| --- | --- | --- |");
        for (ProblemCode code : ProblemCode.values()) {
            lines.add("| " + code(code.id()) + " | " + cell(code.meaning()) + " | "
                    + code(code.example(OptionNames::ofKey)) + " |");
        }
        GeneratedPart.assertUpToDate("docs/reference/errors.md", "codes", lines);
    }

    @Test
    void thePageOfGenerateListsEveryOption() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| Option | Meaning |", "| --- | --- |"));
        commands().get("generate").getCommandSpec().options().forEach(option -> lines.add(row(option)));
        GeneratedPart.assertUpToDate("docs/reference/generate.md", "options", lines);
    }

    @Test
    void thePagesOfGroupsListAllTheirCommands() throws IOException {
        GeneratedPart.assertUpToDate("docs/reference/schema-command.md", "commands", members("schema", Set.of()));
        Set<String> shared = sharedOptions("to-milvus");
        List<String> rows = new ArrayList<>(List.of("| Option | Meaning |", "| --- | --- |"));
        commands().get("to-milvus").getSubcommands().values().iterator().next().getCommandSpec().options().stream()
                .filter(option -> shared.contains(option.longestName()))
                .forEach(option -> rows.add(row(option)));
        GeneratedPart.assertUpToDate("docs/reference/to-milvus.md", "shared", rows);
        GeneratedPart.assertUpToDate("docs/reference/to-milvus.md", "commands", members("to-milvus", shared));
    }

    /** The options that every command of a group has, apart from those of the tool as a whole. */
    private static Set<String> sharedOptions(String group) {
        Set<String> shared = new TreeSet<>();
        boolean first = true;
        for (CommandLine command : commands().get(group).getSubcommands().values()) {
            Set<String> names = command.getCommandSpec().options().stream()
                    .filter(option -> !option.inherited())
                    .map(OptionSpec::longestName)
                    .collect(Collectors.toSet());
            if (first) {
                shared.addAll(names);
            }
            shared.retainAll(names);
            first = false;
        }
        shared.removeIf(name -> !name.startsWith("--tls") && !SERVER_OPTIONS.contains(name));
        return shared;
    }

    private static List<String> members(String group, Set<String> left) {
        List<String> lines = new ArrayList<>();
        for (CommandLine command : commands().get(group).getSubcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            UsageMessageSpec usage = spec.usageMessage();
            lines.add("### `" + group + " " + spec.name() + "`");
            lines.add("");
            lines.add(String.join(" ", usage.description()));
            lines.add("");
            lines.add("```");
            lines.add(String.join(" ", usage.customSynopsis()));
            lines.add("```");
            lines.add("");
            lines.add("| Argument, option | Meaning |");
            lines.add("| --- | --- |");
            for (PositionalParamSpec argument : spec.positionalParameters()) {
                lines.add("| " + code(argument.paramLabel()) + " | " + cell(String.join(" ", argument.description()))
                        + " |");
            }
            spec.options().stream()
                    .filter(option -> !option.inherited() && !left.contains(option.longestName()))
                    .forEach(option -> lines.add(row(option)));
            lines.add("");
            lines.add("Example: `" + String.join(" ", usage.footer()).strip() + "`");
            lines.add("");
        }
        lines.remove(lines.size() - 1);
        return lines;
    }

    private static Map<String, CommandLine> commands() {
        Console console = new Console(InputStream.nullInputStream(), System.out, System.err, Terminal.NONE);
        return new Cli(console, new Interrupt()).commandLine().getSubcommands();
    }

    private static String row(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        String names = Stream.of(option.names())
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .map(name -> code(name + value))
                .collect(Collectors.joining(", "));
        return "| " + names + " | " + cell(String.join(" ", option.description())) + " |";
    }

    @Test
    void thePageOfCleanListsEveryOption() throws IOException {
        assertListsEveryOption("clean");
    }

    @Test
    void thePageOfUploadListsEveryOption() throws IOException {
        assertListsEveryOption("upload");
    }

    private static void assertListsEveryOption(String command) throws IOException {
        List<String> lines = new ArrayList<>(List.of("| Argument, option | Meaning |", "| --- | --- |"));
        CommandSpec spec = commands().get(command).getCommandSpec();
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            lines.add(
                    "| " + code(argument.paramLabel()) + " | " + cell(String.join(" ", argument.description())) + " |");
        }
        spec.options().stream().filter(option -> !option.inherited()).forEach(option -> lines.add(row(option)));
        GeneratedPart.assertUpToDate("docs/reference/" + command + ".md", "options", lines);
    }

    @Test
    void thePageOfLogsListsEveryEventWithItsFields() throws IOException {
        Path sources = GeneratedPart.project().resolve("cli/src/main/java/io/github/milvusfakedata/cli");
        String page = Files.readString(GeneratedPart.project().resolve("docs/reference/logs.md"));
        Pattern named =
                Pattern.compile("(?:Event\\.of\\(LogLevel\\.[A-Z]+,\\s*|\\.with\\(|fields\\.put\\()\"([a-z_]+)\"");
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = named.matcher(Files.readString(file));
                while (matcher.find()) {
                    names.add(code(matcher.group(1)));
                }
            }
        }
        assertThat(names).contains("`dataset_written`", "`exit_code`").allSatisfy(name -> assertThat(page)
                .contains(name));
    }
}
