package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.cli.complete.Completion;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.library.SchemaEntry;
import io.github.milvusfakedata.library.SchemaLibrary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete this command's options and their values. */
@Command(
        name = CompletionCommand.NAME,
        description = "Prints a completion script for your shell.",
        sortOptions = false,
        customSynopsis = RootCommand.NAME + " completion (bash | zsh | fish)",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bash: source <(" + RootCommand.NAME + " completion bash)",
            "  zsh:  source <(" + RootCommand.NAME + " completion zsh)",
            "  fish: " + RootCommand.NAME + " completion fish | source"
        })
final class CompletionCommand implements Callable<Integer> {
    /** How the command is called. */
    static final String NAME = "completion";

    /** Ids that a shell takes as they are: a list that others have written may hold any text. */
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9._-]+");

    private final Console console;
    private final Supplier<SchemaLibrary> library;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "bash|zsh|fish", description = "The shell: bash, zsh or fish.")
    private String shell;

    CompletionCommand(Console console, Supplier<SchemaLibrary> library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() {
        CommandSpec root = spec.root();
        console.out()
                .print(
                        switch (shell.toLowerCase(Locale.ROOT)) {
                            case "bash", "zsh" -> Completion.bash(root, values());
                            case "fish" -> Completion.fish(root, values());
                            default ->
                                throw Mistakes.wrong(
                                        "",
                                        "There is no completion script for '" + shell + "'.",
                                        "Use one of: bash, zsh, fish.");
                        });
        console.out().flush();
        return ExitCode.OK;
    }

    /** What can be given where the help has these labels. */
    private Map<String, List<String>> values() {
        return Map.of(
                "ID", ids(),
                "FORMAT", names(Format.values()),
                "CODEC", names(Compression.values()),
                "TYPE", FieldTypes.ALL.stream().map(FieldType::name).toList());
    }

    private List<String> ids() {
        return library.get().list().stream()
                .map(SchemaEntry::id)
                .filter(id -> PLAIN_ID.matcher(id).matches())
                .toList();
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
