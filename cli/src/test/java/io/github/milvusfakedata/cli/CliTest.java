package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
    @TempDir
    Path temporary;

    @Test
    void helpIsShownWhereverItIsAskedFor() {
        CliRun after = CliRun.of("generate", "--help");
        assertThat(after.code()).isZero();
        assertThat(after.err()).isEmpty();
        assertThat(after.out()).startsWith("Usage: milvus-fake-data generate ");

        assertThat(CliRun.of("-h", "generate")).isEqualTo(after);
        assertThat(CliRun.of("generate", "-h", "--rows", "abc")).isEqualTo(after);
        assertThat(CliRun.of("--help").out()).startsWith("Usage: milvus-fake-data COMMAND ");
    }

    /** The help is part of what users rely on: a change of it is to be seen in a review. */
    @Test
    void helpStaysAsItWasReviewed() throws IOException {
        for (String command : commands()) {
            String[] args = Stream.of((command + " --help").strip().split(" ")).toArray(String[]::new);
            Path golden = Path.of("src/test/golden", ("help " + command).strip().replace(' ', '-') + ".txt");
            String shown = CliRun.of(args).out();
            if (System.getProperty("golden.update") != null) {
                Files.writeString(golden, shown);
            }
            assertThat(shown).as("%s; -Dgolden.update writes it anew", golden).isEqualTo(Files.readString(golden));
        }
    }

    @Test
    void theHelpOfEveryCommandShowsAnExample() {
        assertThat(commands()).hasSizeGreaterThan(10).allSatisfy(command -> assertThat(
                        CliRun.of((command + " --help").strip().split(" ")).out())
                .containsPattern("(?m)^(Examples?|First steps):\n +(\\w+: +)?.*milvus-fake-data "));
    }

    /** All commands, those of groups with the group's name; the empty one is the tool itself. */
    private static List<String> commands() {
        Console console = new Console(InputStream.nullInputStream(), System.out, System.err, Terminal.NONE);
        List<String> commands = new ArrayList<>(List.of(""));
        new Cli(console, new Interrupt()).commandLine().getSubcommands().forEach((name, command) -> {
            commands.add(name);
            command.getSubcommands().keySet().forEach(member -> commands.add(name + " " + member));
        });
        return commands;
    }

    @Test
    void colourIsTurnedOffForHelpResultsAndErrors() {
        Terminal coloured = new Terminal(true, true, true, 80, true);
        for (String command : List.of("generate --help", "schema list", "schema show simple", "schema shw")) {
            CliRun with = CliRun.of(coloured, "", command.split(" "));
            CliRun without = CliRun.of(coloured, "", (command + " --no-color").split(" "));
            assertThat(with.out() + with.err()).contains("\u001b[");
            assertThat(without.out() + without.err()).doesNotContain("\u001b");
            assertThat(without.out()).isEqualTo(with.out().replaceAll("\u001b\\[[0-9;]*m", ""));
        }
    }

    @Test
    void argumentsThatAreMissingOrTooManyAreTold() {
        assertThat(CliRun.of("schema", "add").errLines())
                .containsExactly(
                        "error: ID is missing: Id of the schema: letters, digits, _, - and .",
                        "error: FILE is missing: Schema file, JSON or YAML.",
                        "Try 'milvus-fake-data schema add --help'.");
        assertThat(CliRun.of("schema", "show", "simple", "users").errLines().get(0))
                .isEqualTo("error: 'users' is one argument too many.");
        assertThat(CliRun.of("schema", "lst").errLines().get(0))
                .isEqualTo("error: 'lst' is not a command. Did you mean list?");
        assertThat(CliRun.of("schema").err()).startsWith("Usage: milvus-fake-data schema COMMAND");
    }

    @Test
    void helpFitsTheTerminal() {
        for (int columns : List.of(60, 80, 100)) {
            Terminal terminal = new Terminal(false, true, true, columns, false);
            for (String command : commands()) {
                assertThat(CliRun.of(terminal, "", (command + " --help").strip().split(" "))
                                .outLines())
                        .as("%s at %s columns", command, columns)
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
            }
        }
    }

    /** An example that is copied is one command, wherever its lines end. */
    @Test
    void examplesInNarrowHelpAreTheCommandsOfWideHelp() {
        Terminal narrow = new Terminal(false, true, true, 60, false);
        Terminal wide = new Terminal(false, true, true, 100, false);
        for (String command : commands()) {
            String[] words = (command + " --help").strip().split(" ");
            String examples = examples(CliRun.of(narrow, "", words).out());
            assertThat(examples.replace(" \\\n    ", " "))
                    .isEqualTo(examples(CliRun.of(wide, "", words).out()));
        }
    }

    private static String examples(String help) {
        return help.substring(help.lastIndexOf("\n\n"));
    }

    @Test
    void noLineOfAnExampleEndsInAQuotedText() {
        assertThat(HelpText.example("  tool update products --name 'What the shop sells' --rows 10", 34))
                .containsExactly("  tool update products \\", "    --name 'What the shop sells' \\", "    --rows 10");
    }

    /** The parser's help has a least width, below which every command used to end in an exception. */
    @Test
    void everyCommandWorksOnANarrowTerminal() {
        Terminal narrow = new Terminal(false, true, true, 20, false);
        assertThat(CliRun.of(narrow, "", "generate", "--help").code()).isZero();
        assertThat(CliRun.of(narrow, "", "--version").code()).isZero();
    }

    /** The parser would otherwise read the file and take its lines for arguments. */
    @Test
    void aWordThatBeginsWithAnAtSignIsNoFileOfArguments() throws IOException {
        Path file = Files.writeString(temporary.resolve("arguments"), "--version");
        CliRun run = CliRun.of("@" + file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'@" + file + "' is not a command.");
    }

    @Test
    void aNumberOfTooManyDigitsIsNotCalledNoNumber() {
        assertThat(CliRun.of("generate", "--builtin", "simple", "--rows", "99999999999999999999")
                        .err())
                .contains("--rows: '99999999999999999999' is too large.");
    }

    @Test
    void versionNamesBuildRecipeAndJavaAndSaysWhatARecipeIs() {
        CliRun run = CliRun.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.outLines().get(1)).startsWith("Versions with the same recipe generate the same values");
        assertThat(run.outLines().get(0))
                .matches("milvus-fake-data \\S+ \\((build \\S+( of \\S+)?, )?recipe \\d+, Java [^,()]+ of [^()]+\\)")
                .contains("Java " + System.getProperty("java.runtime.version").split("\\+")[0]);
    }

    @Test
    void withoutACommandTheHelpGoesToStandardError() {
        CliRun run = CliRun.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Commands:").contains("generate");
    }

    @Test
    void anUnknownCommandIsToldWithTheNearestOne() {
        CliRun run = CliRun.of("genrate", "--rows", "5");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines().get(0)).isEqualTo("error: 'genrate' is not a command. Did you mean generate?");
        assertThat(CliRun.of("genrate", "--schema", "schema").errLines().get(0))
                .isEqualTo("error: 'genrate' is not a command. Did you mean generate?");
        assertThat(CliRun.of("help", "generate").errLines().get(0))
                .isEqualTo(
                        "error: 'help' is not a command. Commands: generate, schema, doctor, clean, upload, to-milvus,"
                                + " completion.");
    }

    @Test
    void allUnknownArgumentsAreToldAtOnceButNotTheValuesBehindThem() {
        CliRun run = CliRun.of("generate", "--formt", "json", "--rws=5", "extra");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines())
                .containsExactly(
                        "error: '--formt' is not an option. Did you mean --format?",
                        "error: '--rws' is not an option. Did you mean --rows?",
                        "error: 'extra' is not expected here: only options are.",
                        "Try 'milvus-fake-data generate --help'.");
    }

    @Test
    void aMissingValueAndARepeatedOptionAreTold() {
        assertThat(CliRun.of("generate", "--rows").errLines().get(0))
                .isEqualTo("error: --rows needs a value: Number of rows, such as 5000, 100k or 2.5M "
                        + "(default: 1,000). Also --total-rows.");
        CliRun twice = CliRun.of("generate", "--builtin", "simple", "--rows", "5", "--total-rows", "6");
        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.errLines().get(0)).isEqualTo("error: --rows is given more than once; give it once.");
    }

    @Test
    void allOptionsThatCantBeReadAreToldAtOnce() {
        CliRun run = CliRun.of(
                "generate",
                "--rows",
                "abc",
                "--format",
                "xml",
                "--max-file-size",
                "5Q",
                "--seed",
                "1.5",
                "--workers",
                "many");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines())
                .containsExactly(
                        "error: --schema: A schema is needed. Give --schema FILE or --builtin ID, "
                                + "such as --builtin simple. [MFD-OPTION-CLASH]",
                        "error: --rows: 'abc' is not a whole number. Write it like 5000, 100k, 2.5M or 1,000,000. "
                                + "[MFD-OPTION-VALUE]",
                        "error: --seed: '1.5' is not a valid seed. A seed is a whole number from -9223372036854775808 to "
                                + "9223372036854775807. [MFD-OPTION-VALUE]",
                        "error: --format: 'xml' is not a valid value. Use one of: "
                                + String.join(", ", new FormatNames()) + ". [MFD-OPTION-VALUE]",
                        "error: --max-file-size: '5Q' is not a valid size. Write it like 256MB or 10GB, by 1024; "
                                + "a number without a unit is in MiB. [MFD-OPTION-VALUE]",
                        "error: --workers: 'many' is not a whole number. Write it like 5000, 100k, 2.5M or 1,000,000. "
                                + "[MFD-OPTION-VALUE]");
    }

    @Test
    void optionsThatContradictEachOtherAreTold() {
        assertThat(CliRun.of("generate", "--schema", "a.json", "--builtin", "simple")
                        .err())
                .contains("A schema file and a built-in schema exclude each other");
        assertThat(CliRun.of("generate", "--builtin", "simple", "--validate-only", "--preview")
                        .err())
                .contains("Use --dry-run --preview.");
    }

    @Test
    void anUnknownBuiltInSchemaIsToldWithTheNearestOne() {
        CliRun run = CliRun.of("generate", "--builtin", "ecomerce");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean ecommerce?").contains("[MFD-BUILTIN]");
    }

    @Test
    void coloursAreForTerminalsOnly() {
        Terminal coloured = new Terminal(true, true, true, 80, true);
        assertThat(CliRun.of(coloured, "", "generate").err()).contains("\u001b[1;31merror:\u001b[0m");
        assertThat(CliRun.of("generate").err()).doesNotContain("\u001b");
    }

    @Test
    void runsWithoutATerminalThroughItsPublicEntry() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Cli.run(new String[] {"--version"}, InputStream.nullInputStream(), stream, stream);
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("milvus-fake-data ");
    }

    @Test
    void aWordThatIsNotExpectedCanForgeNoLine() {
        CliRun run = CliRun.of("schema", "list", "\u001b[31mred\nerror: forged");
        assertThat(run.errLines().get(0))
                .isEqualTo("error: '\\u001b[31mred\\nerror: forged' is not expected here: only options are.");
        assertThat(run.errLines()).hasSize(2);
    }
}
