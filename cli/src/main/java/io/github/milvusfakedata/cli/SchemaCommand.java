package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.library.SchemaLibrary;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands that keep, show and explain schemas. */
@Command(
        name = SchemaCommand.GROUP,
        description = "Manages schemas: the built-in ones and your own.",
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
     * @param needed whether the command line names the group
     */
    static CommandLine group(Console console, Supplier<SchemaLibrary> library, boolean needed) {
        CommandLine group = new CommandLine(new SchemaCommand());
        if (needed) {
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
