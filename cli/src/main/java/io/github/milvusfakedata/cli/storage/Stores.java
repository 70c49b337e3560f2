package io.github.milvusfakedata.cli.storage;

import io.github.milvusfakedata.cli.OptionReading;
import io.github.milvusfakedata.cli.StoreOptions;
import io.github.milvusfakedata.cli.TimeOption;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Shown;
import io.github.milvusfakedata.storage.S3Keys;
import io.github.milvusfakedata.storage.S3Location;
import io.github.milvusfakedata.storage.S3Options;
import io.github.milvusfakedata.storage.S3Store;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Words of the command line as an object store. */
public final class Stores {
    private static final String REGION = "[A-Za-z0-9-]+";
    private static final String SECRET_VARIABLE = "AWS_SECRET_ACCESS_KEY";

    private Stores() {}

    /**
     * The place that a text names, in the store that the options name.
     *
     * @param argument what gives the text, such as {@code --out}
     * @param environment holds the secret where only its key was typed
     * @throws FakeDataException with everything that is wrong
     */
    public static S3Store open(String argument, String text, StoreOptions options, Map<String, String> environment) {
        OptionReading reading = new OptionReading();
        Optional<S3Location> location = reading.read(() -> S3Location.parse(argument, text));
        S3Options reached = read(options, environment, reading);
        reading.requireNoProblems();
        return S3Store.open(location.orElseThrow(), reached);
    }

    /**
     * Checks the words as they stand, before anyone is asked.
     *
     * @param text the place, where one is named
     * @throws FakeDataException with everything that is wrong
     */
    public static void check(
            String argument, Optional<String> text, StoreOptions options, Map<String, String> environment) {
        OptionReading reading = new OptionReading();
        text.ifPresent(place -> reading.read(() -> S3Location.parse(argument, place)));
        read(options, environment, reading);
        reading.requireNoProblems();
    }

    /** The options as the library has them; what is wrong is told to the reading. */
    static S3Options read(StoreOptions options, Map<String, String> environment, OptionReading reading) {
        Optional<URI> endpoint =
                options.endpoint().flatMap(text -> reading.read(() -> S3Options.address("--endpoint-url", text)));
        Optional<S3Keys> keys = keys(options, environment, reading);
        options.region()
                .filter(name -> !name.matches(REGION))
                .ifPresent(name -> reading.wrong(
                        "--region",
                        name.isBlank()
                                ? "The value is empty."
                                : Shown.quoted(name)
                                        + " is not the name of a region: it may have letters, digits and hyphens.",
                        "Write it like us-east-1."));
        Duration timeout = options.timeout()
                .flatMap(text -> reading.read(() -> TimeOption.read("--timeout", text)))
                .flatMap(Function.identity())
                .orElse(S3Options.DEFAULT_TIMEOUT);
        return new S3Options(endpoint, options.region(), keys, !options.isUnverified(), timeout);
    }

    private static Optional<S3Keys> keys(StoreOptions options, Map<String, String> environment, OptionReading reading) {
        if (options.accessKey().isEmpty()) {
            if (options.secretKey().isPresent() || options.sessionToken().isPresent()) {
                reading.clash(
                        "--access-key-id",
                        "A secret access key needs its access key id.",
                        "Give --access-key-id, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.");
            }
            return Optional.empty();
        }
        String secret = options.secretKey().orElse(environment.getOrDefault(SECRET_VARIABLE, ""));
        if (secret.isBlank() || options.accessKey().get().isBlank()) {
            reading.clash(
                    "--secret-access-key",
                    "An access key id and its secret belong together.",
                    "Give --access-key-id, and set " + SECRET_VARIABLE + ".");
            return Optional.empty();
        }
        return Optional.of(new S3Keys(
                options.accessKey().get().strip(),
                secret.strip(),
                options.sessionToken().map(String::strip)));
    }
}
