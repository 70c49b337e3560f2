package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.schema.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The three streams and what is known of the terminal behind them. Standard output carries results, standard error
 * everything else. A closed output is no error: print streams swallow it, and a dataset is worth more than its preview.
 *
 * @param in where answers come from
 * @param out results
 * @param err progress, questions, messages
 * @param terminal what the streams are connected to
 */
record Console(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {
    /** More problems than these are counted only: the first ones tell enough, and a screen holds no more. */
    static final int MOST_PROBLEMS = 20;

    private static final Set<String> YES = Set.of("", "y", "yes");

    Console {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(terminal, "terminal");
    }

    /** Prints one error. */
    void error(String message) {
        err.println(terminal.errorStyle().error("error:") + " " + message);
    }

    /** Prints one warning. */
    void warning(String message) {
        err.println(terminal.errorStyle().warning("warning:") + " " + message);
    }

    /** Asks a question that is answered with yes unless the answer says otherwise; the end of input says no. */
    boolean confirm(String question) {
        err.print(question + " [Y/n] ");
        err.flush();
        try {
            String answer = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
            return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            return false;
        }
    }

    /** Prints problems, errors first, each on a line of its own. */
    void problems(List<Problem> problems) {
        List<Problem> sorted = problems.stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
        for (Problem problem : sorted.subList(0, Math.min(MOST_PROBLEMS, sorted.size()))) {
            String line = Printable.of(problem.toString());
            if (problem.isError()) {
                error(line);
            } else {
                warning(line);
            }
        }
        int hidden = sorted.size() - MOST_PROBLEMS;
        if (hidden > 0) {
            err.println("… and " + hidden + " more.");
        }
    }
}
