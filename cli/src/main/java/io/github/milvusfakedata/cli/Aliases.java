package io.github.milvusfakedata.cli;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Second names of options, as scripts written for this tool's forerunners use them. They are translated beforehand rather
 * than declared to the parser, which would put them first in the help.
 */
final class Aliases {
    private static final Map<String, String> OPTIONS = Map.of(
            "--total-rows", "--rows",
            "--rows-per-file", "--max-rows-per-file",
            "--file-size", "--max-file-size",
            "--tags", "--use-cases",
            "--db-name", "--db",
            "--collection-name", "--collection");

    private Aliases() {}

    /** The arguments with every second name replaced by the first. */
    static String[] translated(String... args) {
        return Stream.of(args).map(Aliases::translated).toArray(String[]::new);
    }

    private static String translated(String argument) {
        int end = argument.indexOf('=');
        String name = end < 0 ? argument : argument.substring(0, end);
        return OPTIONS.getOrDefault(name, name) + argument.substring(name.length());
    }
}
