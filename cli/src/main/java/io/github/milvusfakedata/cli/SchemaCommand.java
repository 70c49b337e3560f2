package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.library.SchemaLibrary;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands that keep, show and explain schemas. */
@Command(
        name = SchemaCommand.GROUP,
        description = "Shows and keeps schemas, the built-in ones and your own.",
        sortOptions = false,
        customSynopsis = SchemaCommand.NAME + " COMMAND [OPTION...]",
        footerHeading = "%nExamples:%n",
        footer = {"  " + SchemaCommand.NAME + " list", "  " + SchemaCommand.NAME + " add products products.json"})
final class SchemaCommand {
    /** The group's own name. */
    static final String GROUP = "schema";

    /** How the group is called. */
    static final String NAME = RootCommand.NAME + " " + GROUP;

    private SchemaCommand() {}

    /**
     * The group with its commands on these streams and this library, which is opened when a command needs it.
     *
     * @param words the command line's words; where they don't name the group, its commands are left out: making them takes
     *     some 40 ms, a fifth of the start of any other command
     */
    static CommandLine group(Console console, Supplier<SchemaLibrary> library, List<String> words) {
        CommandLine group = new CommandLine(new SchemaCommand());
        if (words.contains(GROUP) || words.contains(CompletionCommand.NAME)) {
            members(console, library).forEach(group::addSubcommand);
        }
        return group;
    }

    private static List<Object> members(Console console, Supplier<SchemaLibrary> library) {
        return List.of(
                new SchemaListCommand(console, library),
                new SchemaShowCommand(console, library),
                new SchemaAddCommand(console, library),
                new SchemaUpdateCommand(console, library),
                new SchemaRemoveCommand(console, library),
                new SchemaExportCommand(console, library),
                new SchemaValidateCommand(console),
                new SchemaHelpCommand(console));
    }
}
