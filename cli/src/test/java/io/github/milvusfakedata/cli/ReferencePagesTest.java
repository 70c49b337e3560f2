package io.github.milvusfakedata.cli;

import static io.github.milvusfakedata.cli.GeneratedPart.cell;
import static io.github.milvusfakedata.cli.GeneratedPart.code;

import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.internal.type.Parameter;
import io.github.milvusfakedata.internal.type.Role;
import io.github.milvusfakedata.schema.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ReferencePagesTest {
    @Test
    void thePageOfTypesSaysWhatTheTypesSay() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| Type | Parameters | May be | Java type in rows | Values |");
        lines.add("| --- | --- | --- | --- | --- |");
        for (FieldType type : FieldTypes.ALL) {
            lines.add("| " + code(type.name()) + " | " + parameters(type.parameters()) + " | " + roles(type.roles())
                    + " | " + code(type.javaType().getSimpleName()) + " | " + cell(type.summary()) + " |");
        }
        lines.add("");
        lines.add("The smallest field of each type:");
        lines.add("");
        lines.add("```json");
        FieldTypes.ALL.forEach(type -> lines.add(type.example()));
        lines.add("```");
        GeneratedPart.assertUpToDate("docs/reference/types.md", "types", lines);
    }

    private static String parameters(Set<Parameter> parameters) {
        return new TreeSet<>(parameters)
                .stream().map(parameter -> code(parameter.property())).collect(Collectors.joining(", "));
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
        };
    }

    @Test
    void thePageOfErrorsListsEveryCode() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| Code | What is wrong | For example right |");
        lines.add("| --- | --- | --- |");
        for (ProblemCode code : ProblemCode.values()) {
            lines.add("| " + code(code.id()) + " | " + cell(code.meaning()) + " | " + code(code.example()) + " |");
        }
        GeneratedPart.assertUpToDate("docs/reference/errors.md", "codes", lines);
    }

    @Test
    void thePageOfGenerateListsEveryOption() throws IOException {
        CommandLine generate = new Cli(
                        new Console(InputStream.nullInputStream(), System.out, System.err, Terminal.NONE),
                        new Interrupt())
                .commandLine()
                .getSubcommands()
                .get("generate");
        List<String> lines = new ArrayList<>();
        lines.add("| Option | Meaning |");
        lines.add("| --- | --- |");
        for (OptionSpec option : generate.getCommandSpec().options()) {
            String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
            String names = Stream.of(option.names())
                    .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                    .map(name -> code(name + value))
                    .collect(Collectors.joining(", "));
            lines.add("| " + names + " | " + cell(String.join(" ", option.description())) + " |");
        }
        GeneratedPart.assertUpToDate("docs/reference/generate.md", "options", lines);
    }
}
