package io.github.milvusfakedata.cli.complete;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What can be given for an option or a parameter, by the label that it bears in the help: {@code FILE} and {@code DIR} are
 * paths, {@code text|json} lists its values, and what other labels mean is told by the caller. Of {@code ID | FILE} only ids
 * can be listed.
 */
final class CompletionChoices {
    private static final List<String> PATHS = List.of("FILE", "DIR");
    private static final Pattern ALTERNATIVES = Pattern.compile(" *\\| *");

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
        if (label.indexOf('|') < 0) {
            return Optional.ofNullable(byLabel.get(label));
        }
        return Optional.of(ALTERNATIVES
                .splitAsStream(label)
                .filter(each -> !PATHS.contains(each))
                .flatMap(each -> byLabel.getOrDefault(each, List.of(each)).stream())
                .toList());
    }

    /** Labels of parameters may be written as optional or repeated: {@code [DIR...]}. */
    private static String label(ArgSpec argument) {
        return argument.paramLabel().replaceAll("[\\[\\].<>]", "");
    }
}
