package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.internal.gen.RecipeKey;
import io.github.milvusfakedata.internal.read.FileOptions;
import io.github.milvusfakedata.internal.read.FileOptions.FileOption;
import io.github.milvusfakedata.internal.read.FileOptions.OptionKind;
import io.github.milvusfakedata.internal.read.OptionsReader;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Location;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that a file gives where the command line does not. They are put into the command as though they had been
 * typed, so that everything that reads options sees no difference; only messages say where they stand.
 */
final class Configuration {
    /** The option that names the file. */
    static final String OPTION = "--config";

    private static final String SCHEMA = "--schema";
    private static final String BUILTIN = "--builtin";
    /** What a meta.json says of a dataset that does not start at row 0; only the library makes such. */
    private static final String FIRST_ROW = "first_row";

    /** What makes no sense in a file, or is needed before one is read. */
    private static final Set<String> TYPED_ONLY = Set.of(OPTION, "--help", "--version", RootCommand.NO_COLOR);

    private static final Pattern TIMES = Pattern.compile("[0-9]");

    private final Map<String, OptionSpec> known = new TreeMap<>();
    private final Map<String, Location> given = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<ParseResult> line;

    private Configuration(List<ParseResult> line) {
        this.line = line;
        CommandSpec command = line.get(line.size() - 1).commandSpec();
        for (OptionSpec option : command.options()) {
            for (String name : option.names()) {
                if (name.startsWith("--") && !TYPED_ONLY.contains(name)) {
                    known.put(name, option);
                }
            }
        }
    }

    /**
     * Takes the options of the file that the command line names, if it names one.
     *
     * @param line the commands of the line, outermost first
     * @return which options the file has given
     * @throws FakeDataException with everything that is wrong with the file
     */
    static Configuration apply(List<ParseResult> line) {
        Configuration configuration = new Configuration(line);
        ParseResult last = line.get(line.size() - 1);
        if (last.hasMatchedOption(OPTION)) {
            String file = last.matchedOptionValue(OPTION, "");
            configuration.take(PathOption.required(OPTION, file));
        }
        return configuration;
    }

    private void take(Path file) {
        FileOptions read = OptionsReader.read(file, RecipeKey.VERSION);
        problems.addAll(read.problems());
        if (read.schemaInside()) {
            set(new FileOption(SCHEMA, file.toString(), OptionKind.TEXT, new Location(file.toString(), 0)));
        }
        for (FileOption option : read.options()) {
            if (read.recorded() && option.name().equals(FIRST_ROW)) {
                startsLate(option);
            } else {
                set(option);
            }
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(problem -> problem.location().line()));
            throw new FakeDataException(problems);
        }
    }

    private void set(FileOption entry) {
        String name = name(entry);
        OptionSpec option = known.get(name);
        if (option == null) {
            unknown(entry, name);
        } else if (given.putIfAbsent(name, entry.location()) != null) {
            problem(ProblemCode.OPTION_NAME, entry, "The option is given more than once.", "Give it once.");
        } else if (!fits(option, entry)) {
            wrongForm(entry, option);
        } else if (isTyped(name)) {
            given.remove(name);
        } else {
            set(option, entry);
        }
    }

    /** The name as it is typed: {@code max_file_size} is as good as {@code max-file-size}, and second names count, too. */
    private static String name(FileOption entry) {
        String plain = entry.name().startsWith("--") ? entry.name() : "--" + entry.name();
        return Aliases.translated(plain.replace('_', '-'))[0];
    }

    private static boolean isFlag(OptionSpec option) {
        return option.arity().max() == 0;
    }

    /** An option that may be repeated, such as that for more of a log, takes the number of times as well. */
    private static boolean fits(OptionSpec option, FileOption entry) {
        return switch (entry.form()) {
            case FLAG -> isFlag(option);
            case TEXT -> !isFlag(option);
            case NUMBER ->
                !isFlag(option)
                        || option.type().isArray()
                                && TIMES.matcher(entry.text()).matches();
        };
    }

    /** A schema and a built-in schema take the place of each other. */
    private boolean isTyped(String name) {
        boolean source = name.equals(SCHEMA) || name.equals(BUILTIN);
        for (ParseResult command : line) {
            if (command.hasMatchedOption(name)
                    || source && (command.hasMatchedOption(SCHEMA) || command.hasMatchedOption(BUILTIN))) {
                return true;
            }
        }
        return false;
    }

    private static void set(OptionSpec option, FileOption entry) {
        if (!isFlag(option)) {
            option.setValue(entry.text());
        } else if (option.type().isArray()) {
            option.setValue(repeated(entry));
        } else {
            option.setValue(Boolean.parseBoolean(entry.text()));
        }
    }

    private static boolean[] repeated(FileOption entry) {
        boolean[] times = new boolean[entry.form() == OptionKind.FLAG ? 1 : Integer.parseInt(entry.text())];
        Arrays.fill(times, entry.form() == OptionKind.NUMBER || Boolean.parseBoolean(entry.text()));
        return times;
    }

    private void startsLate(FileOption entry) {
        problem(
                ProblemCode.RECIPE,
                entry,
                "The dataset starts at row " + Shown.plain(entry.text())
                        + ", and this command generates rows from row 0 on.",
                "Reproduce it with the library's RecordedDataset. To use only its schema, give the file as --schema.");
    }

    private void unknown(FileOption entry, String name) {
        String hint = NearestName.of(name, known.keySet())
                .map(near -> "Did you mean " + near.substring(2) + "?")
                .orElse("Use the long names of the command's options; --help lists them.");
        if (TYPED_ONLY.contains(name)) {
            hint = "It works on the command line only.";
        } else if (name.equals("--fields") || name.equals("--collection")) {
            hint = "If the file is a schema, give it as --schema.";
        }
        problem(
                ProblemCode.OPTION_NAME,
                entry,
                Shown.quoted(entry.name()) + " is not an option of this command.",
                hint);
    }

    private void wrongForm(FileOption entry, OptionSpec option) {
        String got = "got " + (entry.form() == OptionKind.TEXT ? Shown.quoted(entry.text()) : Shown.plain(entry.text()))
                + ".";
        if (isFlag(option)) {
            problem(
                    ProblemCode.VALUE_KIND,
                    entry,
                    "The value must be true or false, " + got,
                    "Write true or leave it out.");
        } else {
            problem(ProblemCode.VALUE_KIND, entry, "A value is needed, " + got, String.join(" ", option.description()));
        }
    }

    private void problem(ProblemCode code, FileOption entry, String message, String hint) {
        problems.add(Problem.error(code.id(), Shown.plain(entry.name()), message, hint)
                .at(entry.location()));
    }

    /** The problems in the command's words, with a place where an option that the file has given is to blame. */
    List<Problem> located(List<Problem> found) {
        return OptionNames.in(found).stream()
                .map(problem -> problem.location().equals(Location.NONE) && given.containsKey(problem.path())
                        ? problem.at(given.get(problem.path()))
                        : problem)
                .toList();
    }
}
