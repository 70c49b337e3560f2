package io.github.milvusfakedata.cli.complete;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What can be given for an option or a parameter, by the label that it bears in the help: {@code FILE} and {@code DIR} are
 * paths, {@code text|json} lists its values, and what other labels mean is told by the caller.
 */
final class CompletionChoices {
    private static final List<String> PATHS = List.of("FILE", "DIR");

    private final Map<String, List<String>> byLabel;

    CompletionChoices(Map<String, List<String>> byLabel) {
        this.byLabel = byLabel;
    }

    /** Whether it is the name of a file or directory. */
    static boolean isPath(ArgSpec argument) {
        return PATHS.contains(label(argument));
    }

    /** The values, if they can be listed. */
    Optional<List<String>> of(ArgSpec argument) {
        String label = label(argument);
        return label.indexOf('|') > 0
                ? Optional.of(List.of(label.split("\\|")))
                : Optional.ofNullable(byLabel.get(label));
    }

    /** Labels of parameters may be written as optional or repeated: {@code [DIR...]}. */
    private static String label(ArgSpec argument) {
        return argument.paramLabel().replaceAll("[\\[\\].<>]", "");
    }
}
