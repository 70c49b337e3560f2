package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.cli.terminal.Style;
import io.github.milvusfakedata.cli.terminal.Terminal;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
public record Console(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {
    /** More problems than these are counted only: the first ones tell enough, and a screen holds no more. */
    static final int MOST_PROBLEMS = 20;

    /** Before what goes on from the line above. */
    private static final String INDENT = "  ";

    private static final Set<String> YES = Set.of("y", "yes");

    public Console {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(terminal, "terminal");
    }

    /** Prints one error. */
    public void error(String message) {
        Style style = terminal.errorStyle();
        tell("error:", style.error("error:"), message);
    }

    /** Prints one warning. */
    public void warning(String message) {
        Style style = terminal.errorStyle();
        tell("warning:", style.warning("warning:"), message);
    }

    /** On a terminal lines end between words; elsewhere a message is one line, as programs read them. */
    private void tell(String label, String styled, String message) {
        List<String> lines = terminal.errorLines(label + ' ' + message, INDENT);
        err.println(styled + lines.get(0).substring(label.length()));
        lines.subList(1, lines.size()).forEach(err::println);
    }

    /** Whether someone can be asked: sees the question and can answer it. */
    public boolean canAsk() {
        return terminal.input() && terminal.error();
    }

    /** Asks a question that is answered with yes unless the answer says otherwise; the end of input says no. */
    public boolean confirm(String question) {
        return ask(question + " [Y/n] ")
                .filter(answer -> answer.isEmpty() || isYes(answer))
                .isPresent();
    }

    /**
     * Whether something may be lost: {@code --yes} says so, or else whoever sits at the terminal; any answer but yes is a
     * no, the end of input too.
     *
     * @throws FakeDataException if nobody can be asked
     */
    public boolean mayLose(String question, boolean yes) {
        if (yes) {
            return true;
        }
        if (!canAsk()) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.CONFIRMATION.id(),
                    "--yes",
                    "Nothing was removed: there is no terminal to ask for confirmation.",
                    "Use --yes to go ahead without asking."));
        }
        return ask(question + " [y/N] ").filter(Console::isYes).isPresent();
    }

    private static boolean isYes(String answer) {
        return YES.contains(answer.toLowerCase(Locale.ROOT));
    }

    /** Asks for a line of text, which is returned without blanks around it; nothing at the end of input. */
    Optional<String> ask(String question) {
        err.print(question);
        err.flush();
        try {
            return line();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Reads byte by byte: a reader with a buffer would swallow the answers to later questions. */
    private Optional<String> line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            // The cursor still stands behind the question.
            err.println();
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            next = in.read();
        }
        return Optional.of(bytes.toString(StandardCharsets.UTF_8).strip());
    }

    /** Prints problems, errors first, each on a line of its own; what is wrong at many places alike, once. */
    public void problems(List<Problem> problems) {
        List<List<Problem>> groups = ProblemGroups.of(OptionNames.in(problems));
        int hidden = 0;
        Set<String> told = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            if (i >= MOST_PROBLEMS) {
                hidden += groups.get(i).size();
                continue;
            }
            Problem problem = ProblemGroups.told(groups.get(i), told);
            String line = Printable.of(problem.toString());
            if (problem.isError()) {
                error(line);
            } else {
                warning(line);
            }
        }
        if (hidden > 0) {
            err.println("… and " + hidden + " more.");
        }
        ProblemGroups.builtin(problems).ifPresent(this::tellHowToChange);
    }

    private void tellHowToChange(String builtin) {
        String file = builtin + ".json";
        err.println("To change the schema: " + Reproduction.ofWords("schema", "export", builtin, file)
                + ", and then use --schema " + file + ".");
    }

    /** The same streams without colours. */
    Console withoutColour() {
        return new Console(in, out, err, terminal.withoutColour());
    }
}
