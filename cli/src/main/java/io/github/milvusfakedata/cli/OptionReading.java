package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the options of one call from their texts, {@code null} where they are left out, and collects what is wrong with
 * them, so that all of it is told at once.
 */
public final class OptionReading {
    /** What is a number, but of more digits than any limit has. */
    private static final Pattern BEYOND_LONG = Pattern.compile("[+-]?\\d{19,}");

    private static final String COUNT_FORM = "Write it like 5000, 100k, 2.5M or 1,000,000.";
    private static final String SIZE_FORM = "Write it like 256MB or 10GB, by 1024; a number without a unit is in MiB.";
    private static final String SEED_RANGE =
            "A seed is a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE + ".";

    private final List<Problem> problems = new ArrayList<>();

    /** Notes a value that the option can't have. */
    public void wrong(String option, String message, String hint) {
        problems.add(Problem.error(ProblemCode.OPTION_VALUE.id(), option, message, hint));
    }

    /** Notes options that don't go together. */
    public void clash(String option, String message, String hint) {
        problems.add(Problem.error(ProblemCode.OPTION_CLASH.id(), option, message, hint));
    }

    /** Notes what was found elsewhere. */
    public void add(List<Problem> found) {
        problems.addAll(found);
    }

    /**
     * Ends the reading.
     *
     * @throws FakeDataException with everything that is wrong, if anything is
     */
    public void requireNoProblems() {
        if (!problems.isEmpty()) {
            throw new FakeDataException(problems);
        }
    }

    /** What something else reads, or nothing where it is wrong. */
    public <T> Optional<T> read(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (FakeDataException wrong) {
            problems.addAll(wrong.problems());
            return Optional.empty();
        }
    }

    /** How the result is told, TEXT or JSON. */
    public OutputForm form(String text) {
        return read(() -> OutputForm.read(text, OutputForm.TEXT, OutputForm.JSON))
                .orElse(OutputForm.TEXT);
    }

    /** A number of things. */
    public OptionalLong count(String option, String text) {
        return number(option, text, "is not a whole number.", COUNT_FORM, Quantities::count);
    }

    /** A number of things; beyond int it is beyond every limit too, and the library then says what the limit is. */
    public OptionalInt smallCount(String option, String text) {
        OptionalLong count = count(option, text);
        return count.isPresent()
                ? OptionalInt.of((int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, count.getAsLong())))
                : OptionalInt.empty();
    }

    /** A number of things from {@code least} to {@code most}; the usual one where none is given. */
    public int countWithin(String option, String text, int usual, int least, int most) {
        if (text == null) {
            return usual;
        }
        Optional<Long> count = Quantities.count(text).filter(value -> value >= least && value <= most);
        if (count.isEmpty()) {
            String range = Quantities.grouped(least) + " to " + Quantities.grouped(most);
            wrong(option, "'" + text + "' is not a number from " + range + ".", "Write it like 5000 or 100k.");
        }
        return count.map(Math::toIntExact).orElse(usual);
    }

    /** A number of bytes. */
    public OptionalLong bytes(String option, String text) {
        return number(option, text, "is not a valid size.", SIZE_FORM, Quantities::bytes);
    }

    /** A seed. */
    public OptionalLong seed(String text) {
        return number("--seed", text, "is not a valid seed.", SEED_RANGE, OptionReading::asLong);
    }

    private static Optional<Long> asLong(String text) {
        try {
            return Optional.of(Long.valueOf(text.strip().replace("_", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private OptionalLong number(
            String option, String text, String fault, String form, Function<String, Optional<Long>> parser) {
        if (text == null) {
            return OptionalLong.empty();
        }
        Optional<Long> value = parser.apply(text);
        if (value.isEmpty()) {
            boolean beyondLong = BEYOND_LONG.matcher(text.strip()).matches();
            wrong(option, "'" + text + "' " + (beyondLong ? "is too large." : fault), form);
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.get());
    }

    /** A version of Milvus whose rules are known. */
    public Optional<MilvusVersion> version(String text) {
        try {
            Optional<MilvusVersion> version = Optional.ofNullable(text).map(MilvusVersion::of);
            version.filter(named -> !named.isAtLeast(MilvusVersion.OLDEST))
                    .ifPresent(old -> wrong(
                            "--milvus-version",
                            "The rules of Milvus " + old + " are not known.",
                            "Use " + MilvusVersion.OLDEST + " or later."));
            return version;
        } catch (IllegalArgumentException noVersion) {
            wrong("--milvus-version", "'" + text + "' is not a Milvus version.", "Write it like 2.4 or 2.6.17.");
            return Optional.empty();
        }
    }

    /** One of these, by its name in any case. */
    public <E extends Enum<E>> Optional<E> choice(String option, String text, E[] known) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<E> chosen = Stream.of(known)
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
        if (chosen.isEmpty()) {
            String names = Stream.of(known)
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            wrong(option, "'" + text + "' is not a valid value.", "Use one of: " + names + ".");
        }
        return chosen;
    }
}
