package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.DisplayWidth;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Help whose lines fit. The parser's own way takes no account of the word before the usage, and breaks examples so that a
 * line which is copied is no command.
 */
final class HelpText {
    private static final String USAGE = "Usage: ";

    /** Stands for a blank at which no line ends. */
    private static final char GLUE = '\u00a0';

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    /** An option before its value, and what sends output into a file. */
    private static final Pattern BEFORE_VALUE = Pattern.compile("(--[a-z-]+| >) (?=[^ \\-|\\[])");

    /** At the end of a line of a command that goes on. */
    private static final String GOES_ON = " \\";

    private static final String INDENT = "    ";

    private HelpText() {}

    /** Prints a command's help. */
    static void print(CommandLine command, PrintStream out) {
        UsageMessageSpec message = command.getCommandSpec().usageMessage();
        int width = message.width();
        message.customSynopsis(linesOf(message.customSynopsis(), width));
        List<String> footer = new ArrayList<>();
        for (String line : message.footer()) {
            footer.addAll(example(line, width));
        }
        message.footer(footer.toArray(String[]::new));
        command.usage(out);
    }

    private static String[] linesOf(String[] usage, int width) {
        String text = USAGE + String.join(" ", usage);
        List<String> lines = DisplayWidth.wrappedWords(glued(text), width, " ".repeat(USAGE.length()));
        List<String> shown = new ArrayList<>();
        for (String line : lines) {
            shown.add(line.substring(shown.isEmpty() ? USAGE.length() : 0).replace(GLUE, ' '));
        }
        return shown.toArray(String[]::new);
    }

    private static String glued(String line) {
        String text = QUOTED.matcher(line).replaceAll(quoted -> quoted.group().replace(' ', GLUE));
        return BEFORE_VALUE.matcher(text).replaceAll("$1" + GLUE);
    }

    /** A command on as many lines as it needs, which a shell takes for one. */
    static List<String> example(String line, int width) {
        if (DisplayWidth.of(line) <= width) {
            return List.of(line);
        }
        List<String> lines = DisplayWidth.wrappedWords(glued(line), width - GOES_ON.length(), INDENT);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            shown.add(lines.get(i).replace(GLUE, ' ') + (i < lines.size() - 1 ? GOES_ON : ""));
        }
        return shown;
    }
}
