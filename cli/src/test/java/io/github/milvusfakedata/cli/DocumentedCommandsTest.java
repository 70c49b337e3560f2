package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.ParseResult;

/** Command lines that pages show have commands and options that exist. */
class DocumentedCommandsTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```\\w*.*?$(.*?)^ *```");
    private static final Pattern CALL = Pattern.compile("(?m)^\\s*(?:\\$ )?(?:\\./)?milvus-fake-data (.*)$");
    /** A word, in quotation marks where it has blanks. */
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    /** What a shell does not hand on. */
    private static final Pattern REST = Pattern.compile("\\s+[#|>].*$");
    /** Forms of calls, with brackets and words in capitals where values stand. */
    private static final Pattern FORM = Pattern.compile(".*(\\[[A-Z]|\\(|\\bCOMMAND\\b).*");

    @Test
    void everyCommandLineOfThePagesIsUnderstood() throws IOException {
        List<String> calls = new ArrayList<>();
        for (String page : DocumentPages.all().values()) {
            BLOCK.matcher(page).results().forEach(block -> calls.addAll(calls(block.group(1))));
        }

        assertThat(calls).hasSizeGreaterThan(30);
        assertThat(calls).allSatisfy(call -> assertThat(mistakes(call)).as(call).isEmpty());
    }

    @Test
    void aWordThatIsNoOptionIsFoundOut() {
        assertThat(calls("text\n$ ./milvus-fake-data generate --buitlin simple | cat\n"))
                .containsExactly("generate --buitlin simple");
        assertThat(mistakes("generate --buitlin simple"))
                .hasSize(1)
                .first()
                .asString()
                .contains("--buitlin");
        assertThat(words("schema add a b --description 'two words'"))
                .containsExactly("schema", "add", "a", "b", "--description", "two words");
    }

    private static List<String> calls(String block) {
        return CALL.matcher(block)
                .results()
                .map(call -> call.group(1))
                .filter(call -> !FORM.matcher(call).matches())
                .map(call -> REST.matcher(call).replaceFirst(""))
                .toList();
    }

    private static String[] words(String call) {
        return WORD.matcher(call)
                .results()
                .map(DocumentedCommandsTest::unquoted)
                .toArray(String[]::new);
    }

    private static String unquoted(MatchResult word) {
        return word.group(1) == null ? word.group(2) : word.group(1);
    }

    private static List<String> mistakes(String call) {
        Console console = new Console(InputStream.nullInputStream(), System.out, System.err, Terminal.NONE);
        List<ParseResult> commands = new ArrayList<>();
        ParseResult at = new Cli(console, new Interrupt()).commandLine().parseArgs(Aliases.translated(words(call)));
        for (; at != null; at = at.subcommand()) {
            commands.add(at);
        }
        return ArgumentMistakes.told(commands);
    }
}
