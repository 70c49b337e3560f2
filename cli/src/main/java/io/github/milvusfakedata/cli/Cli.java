package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.ToolVersion;
import io.github.milvusfakedata.cli.doctor.DoctorCommand;
import io.github.milvusfakedata.cli.log.EventLog;
import io.github.milvusfakedata.cli.log.LogLevel;
import io.github.milvusfakedata.cli.milvus.ToMilvusCommand;
import io.github.milvusfakedata.cli.storage.UploadCommand;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.cli.terminal.Style;
import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.internal.gen.RecipeKey;
import io.github.milvusfakedata.library.SchemaLibrary;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/**
 * The command as a function from arguments and streams to an exit code; it never ends the process. Mistakes in arguments
 * are all told at once and in our words, since the parser's own way is to stop at the first.
 */
public final class Cli {
    private static final int WIDEST_HELP = 100;
    /** The parser refuses to set help in less; a narrower terminal wraps it. */
    private static final int NARROWEST_HELP = 55;

    private final Console console;
    private final Interrupt interrupt;
    private final Supplier<SchemaLibrary> library;
    private final RootCommand root = new RootCommand();

    /** A command on these streams that may be interrupted, with the schemas of this user. */
    Cli(Console console, Interrupt interrupt) {
        this(console, interrupt, SchemaLibrary::standard);
    }

    /** A command on these streams that may be interrupted, with these schemas. */
    Cli(Console console, Interrupt interrupt, Supplier<SchemaLibrary> library) {
        this.console = console;
        this.interrupt = interrupt;
        this.library = library;
    }

    /** Runs the command without a terminal, as scripts do, and returns its exit code. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return new Cli(new Console(in, out, err, Terminal.NONE), new Interrupt()).run(args);
    }

    /** Runs the command and returns its exit code. */
    int run(String... args) {
        if (console.terminal().colour() && List.of(args).contains(RootCommand.NO_COLOR)) {
            return new Cli(console.withoutColour(), interrupt, library).run(args);
        }
        String[] words = Aliases.translated(args);
        ParseResult parsed = commandLine(List.of(words)).parseArgs(words);
        List<ParseResult> commands = commands(parsed);
        CommandLine last = commands.get(commands.size() - 1).commandSpec().commandLine();
        if (isHelpRequested(commands)) {
            HelpText.print(last, console.out());
            return ExitCode.OK;
        }
        if (parsed.isVersionHelpRequested()) {
            console.out().println(version());
            return ExitCode.OK;
        }
        List<String> mistakes = ArgumentMistakes.told(commands);
        if (!mistakes.isEmpty()) {
            mistakes.forEach(mistake -> console.error(Printable.of(mistake)));
            console.err().println("Try '" + last.getCommandSpec().qualifiedName() + " --help'.");
            return ExitCode.USAGE;
        }
        if (last.getCommand() instanceof Callable<?> command) {
            return logged(command, commands);
        }
        HelpText.print(last, console.err());
        return ExitCode.USAGE;
    }

    /**
     * The command line's commands, outermost first. A loop, since a reference to a method of picocli, whose classes are of
     * an old format, keeps the largest of them out of the class-data archive.
     */
    private static List<ParseResult> commands(ParseResult parsed) {
        List<ParseResult> commands = new ArrayList<>();
        for (ParseResult at = parsed; at != null; at = at.subcommand()) {
            commands.add(at);
        }
        return commands;
    }

    private static boolean isHelpRequested(List<ParseResult> commands) {
        for (ParseResult command : commands) {
            if (command.isUsageHelpRequested()) {
                return true;
            }
        }
        return false;
    }

    /** What a report of a fault needs, on the first line; on the second what a recipe is. */
    private static String version() {
        return RootCommand.NAME + " " + ToolVersion.current() + " ("
                + ToolVersion.build().map(build -> "build " + build + ", ").orElse("")
                + "recipe " + RecipeKey.VERSION + ", Java " + Runtime.version() + " of "
                + Printable.of(System.getProperty("java.vendor", "an unknown vendor")) + ")" + System.lineSeparator()
                + "Versions with the same recipe generate the same values from the same schema, rows and seed.";
    }

    /** The parser for all commands. */
    CommandLine commandLine() {
        return commandLine(List.of(CompletionCommand.NAME));
    }

    private CommandLine commandLine(List<String> words) {
        CommandLine line = new CommandLine(root);
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put(GenerateCommand.NAME, () -> new GenerateCommand(console, interrupt, root, library));
        commands.put(
                SchemaCommand.GROUP,
                () -> SchemaCommand.group(console, library, namesGroup(words, SchemaCommand.GROUP)));
        commands.put(
                DoctorCommand.NAME,
                () -> DoctorCommand.line(console, interrupt, root, library, namesGroup(words, DoctorCommand.NAME)));
        commands.put(CleanCommand.NAME, () -> new CleanCommand(console, root));
        commands.put(UploadCommand.NAME, () -> new UploadCommand(console, interrupt, root));
        commands.put(
                ToMilvusCommand.GROUP,
                () -> ToMilvusCommand.group(
                        console, interrupt, root, library, namesGroup(words, ToMilvusCommand.GROUP)));
        commands.put(CompletionCommand.NAME, () -> new CompletionCommand(console, library));
        boolean all = words.contains(CompletionCommand.NAME) || !startsWithCommand(words, commands.keySet());
        commands.forEach((name, command) -> {
            if (all || words.contains(name)) {
                line.addSubcommand(command.get());
            }
        });
        collectErrors(line);
        boolean coloured = console.terminal().outputStyle() == Style.COLOURED;
        line.setColorScheme(Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(
                Math.max(NARROWEST_HELP, Math.min(console.terminal().columns(), WIDEST_HELP)));
        // A word like @notes is a value as it stands, no file of arguments.
        line.setExpandAtFiles(false);
        return line;
    }

    /**
     * Whether the first word that is no option is a command. Then only the commands that the line names are made, since each
     * takes some milliseconds of every start; else all are, to tell which are near to a mistyped one.
     */
    private static boolean startsWithCommand(List<String> words, Set<String> commands) {
        return words.stream()
                .filter(word -> !word.startsWith("-"))
                .findFirst()
                .filter(commands::contains)
                .isPresent();
    }

    /**
     * Whether a group's commands are needed: making them takes some 40 ms, a fifth of the start of any other command, so
     * that they are left out where the line doesn't name the group.
     */
    private static boolean namesGroup(List<String> words, String group) {
        return words.contains(group) || words.contains(CompletionCommand.NAME);
    }

    private static void collectErrors(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(Cli::collectErrors);
    }

    /** Runs a command, and ends the log that it may have opened. */
    private int logged(Callable<?> command, List<ParseResult> line) {
        long start = System.nanoTime();
        int code = guarded(command, line);
        try (EventLog log = root.log()) {
            if (log.takes(LogLevel.INFO)) {
                log.tell(RunEvents.ended(code, Duration.ofNanos(System.nanoTime() - start)));
                log.failure()
                        .ifPresent(failure -> console.warning("The log is incomplete: " + FileFailure.reason(failure)));
            }
        }
        return code;
    }

    /** Runs a command and turns what it throws into a sentence and an exit code. */
    private int guarded(Callable<?> command, List<ParseResult> line) {
        try {
            return configured(command, line);
        } catch (FakeDataException e) {
            console.problems(e.problems());
            RunEvents.tellProblems(root.log(), e.problems());
            trace(e);
            return ExitCode.USAGE;
        } catch (UncheckedIOException e) {
            failed(Printable.of(FileFailure.sentence(e.getCause())), e);
            return ExitCode.of(e.getCause());
        } catch (OutOfMemoryError e) {
            return failed(
                    "The Java heap is full. Give Java more memory, by MILVUS_FAKE_DATA_JAVA_OPTS=-Xmx2g for example, or use"
                            + " fewer --workers.",
                    e);
        } catch (Exception | Error e) {
            int code = failed(
                    "This is a bug in the tool: "
                            + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
                    e);
            if (!root.isDebug()) {
                console.err().println("Please run it again with --debug and report the output.");
            }
            return code;
        }
    }

    private int failed(String message, Throwable failure) {
        console.error(message);
        RunEvents.tellFailure(root.log(), failure);
        trace(failure);
        return ExitCode.FAILED;
    }

    /** Runs a command with what the command line says and, where that is silent, the file of options. */
    private int configured(Callable<?> command, List<ParseResult> line) throws Exception {
        Configuration configuration = Configuration.apply(line);
        try {
            openLog(command);
            if (root.log().takes(LogLevel.INFO)) {
                root.log()
                        .tell(RunEvents.started(
                                line.get(line.size() - 1).commandSpec().qualifiedName()));
            }
            return (Integer) command.call();
        } catch (FakeDataException e) {
            throw new FakeDataException(configuration.located(e.problems()));
        }
    }

    /** Opens the log; what is wrong with its options is told together with what is wrong with the command's. */
    private void openLog(Callable<?> command) {
        try {
            root.openLog(console);
        } catch (FakeDataException noLog) {
            OptionReading all = new OptionReading();
            all.add(noLog.problems());
            if (command instanceof OptionsChecked checked) {
                all.read(() -> {
                    checked.checkOptions();
                    return true;
                });
            }
            all.requireNoProblems();
        }
    }

    private void trace(Throwable thrown) {
        if (root.isDebug()) {
            thrown.printStackTrace(console.err());
        }
    }
}
