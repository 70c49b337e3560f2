package io.github.milvusfakedata.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The command that makes the same files again. */
final class Reproduction {
    /** Set by the launcher: how the user called it. */
    static final String COMMAND = "milvusfakedata.command";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private Reproduction() {}

    /** The command as the user has called it, so that what is printed can be typed as it stands. */
    private static String called() {
        return Optional.ofNullable(System.getProperty(COMMAND)).orElse(RootCommand.NAME);
    }

    /** A command line of the tool as the user has called it, quoted for a POSIX shell. */
    static String ofWords(String... words) {
        StringBuilder line = new StringBuilder(quoted(called()));
        for (String word : words) {
            line.append(' ').append(quoted(word));
        }
        return line.toString();
    }

    /** The command line, quoted for a POSIX shell; every option that has an influence on the files, seed included. */
    static String commandLine(GenerateCommand command, long seed) {
        List<String> words = new ArrayList<>();
        words.add(called());
        words.add("generate");
        add(words, "--schema", command.schema);
        add(words, "--builtin", command.builtin);
        add(words, "--rows", command.rows);
        add(words, "--seed", Long.toString(seed));
        add(words, "--format", command.format);
        add(words, "--compression", command.compression);
        add(words, "--max-file-size", command.maxFileSize);
        add(words, "--max-rows-per-file", command.maxRowsPerFile);
        add(words, "--file-count", command.fileCount);
        add(words, "--batch-size", command.batchSize);
        add(words, "--poison", command.poison);
        add(words, "--partitions", command.partitions);
        add(words, "--shards", command.shards);
        add(words, "--out", command.out);
        // Where, but never who: a secret that is printed is none.
        add(words, "--endpoint-url", command.store.endpoint().orElse(null));
        add(words, "--region", command.store.region().orElse(null));
        return String.join(" ", words.stream().map(Reproduction::quoted).toList());
    }

    private static void add(List<String> words, String option, String value) {
        if (value == null) {
            return;
        }
        if (value.startsWith("-") && !option.equals("--seed")) {
            words.add(option + "=" + value);
        } else {
            words.add(option);
            words.add(value);
        }
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
