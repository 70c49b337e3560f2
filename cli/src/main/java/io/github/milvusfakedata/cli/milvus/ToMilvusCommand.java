package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.Console;
import io.github.milvusfakedata.cli.Interrupt;
import io.github.milvusfakedata.cli.RootCommand;
import io.github.milvusfakedata.library.SchemaLibrary;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands that work on a Milvus server. */
@Command(
        name = ToMilvusCommand.GROUP,
        description = "Creates, fills, verifies and drops collections on a Milvus server.",
        sortOptions = false,
        customSynopsis = ToMilvusCommand.NAME + " COMMAND [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + ToMilvusCommand.NAME + " create --builtin simple")
public final class ToMilvusCommand {
    /** The group's own name. */
    public static final String GROUP = "to-milvus";

    /** How the group is called. */
    static final String NAME = RootCommand.NAME + " " + GROUP;

    private ToMilvusCommand() {}

    /**
     * The group with its commands.
     *
     * @param library opened when a command needs it
     * @param needed whether the command line names the group
     */
    public static CommandLine group(
            Console console, Interrupt interrupt, RootCommand root, Supplier<SchemaLibrary> library, boolean needed) {
        CommandLine group = new CommandLine(new ToMilvusCommand());
        if (needed) {
            members(new Session(console, interrupt, root, library)).forEach(group::addSubcommand);
        }
        return group;
    }

    private static List<Object> members(Session session) {
        return List.of(
                new CreateCommand(session),
                new InsertCommand(session),
                new ImportCommand(session),
                new JobsCommand(session),
                new VerifyCommand(session),
                new DescribeCommand(session),
                new DropCommand(session));
    }
}
