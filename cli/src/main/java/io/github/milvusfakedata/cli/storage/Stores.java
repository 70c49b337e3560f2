package io.github.milvusfakedata.cli.storage;

import io.github.milvusfakedata.cli.StoreOptions;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.storage.S3Keys;
import io.github.milvusfakedata.storage.S3Location;
import io.github.milvusfakedata.storage.S3Options;
import io.github.milvusfakedata.storage.S3Store;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of the command line as an object store. */
public final class Stores {
    private static final Set<String> SCHEMES = Set.of("http", "https");
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
        List<Problem> problems = new ArrayList<>();
        Optional<S3Location> location = location(argument, text, problems);
        S3Options reached = read(options, environment, problems);
        if (!problems.isEmpty()) {
            throw new FakeDataException(problems);
        }
        return S3Store.open(location.orElseThrow(), reached);
    }

    private static Optional<S3Location> location(String argument, String text, List<Problem> problems) {
        try {
            return Optional.of(S3Location.parse(argument, text));
        } catch (FakeDataException wrong) {
            problems.addAll(wrong.problems());
            return Optional.empty();
        }
    }

    /** The options as the library has them; what is wrong is added to the problems. */
    static S3Options read(StoreOptions options, Map<String, String> environment, List<Problem> problems) {
        Optional<URI> endpoint = endpoint(options, problems);
        Optional<S3Keys> keys = keys(options, environment, problems);
        if (options.region().filter(String::isBlank).isPresent()) {
            problems.add(
                    wrong(ProblemCode.OPTION_VALUE, "--region", "The value is empty.", "Write it like us-east-1."));
        }
        return new S3Options(endpoint, options.region(), keys, !options.isUnverified());
    }

    private static Optional<URI> endpoint(StoreOptions options, List<Problem> problems) {
        if (options.endpoint().isEmpty()) {
            return Optional.empty();
        }
        try {
            URI address = new URI(options.endpoint().get().strip());
            if (address.getHost() != null
                    && address.getRawUserInfo() == null
                    && SCHEMES.contains(String.valueOf(address.getScheme()))) {
                return Optional.of(address);
            }
        } catch (URISyntaxException noAddress) {
            // The problem below says all there is to say.
        }
        // An address may hold a password, so that it is not repeated.
        problems.add(wrong(
                ProblemCode.OPTION_VALUE,
                "--endpoint-url",
                "This is no address of a server.",
                "Write it like http://localhost:9000."));
        return Optional.empty();
    }

    private static Optional<S3Keys> keys(
            StoreOptions options, Map<String, String> environment, List<Problem> problems) {
        if (options.accessKey().isEmpty()) {
            if (options.secretKey().isPresent() || options.sessionToken().isPresent()) {
                problems.add(wrong(
                        ProblemCode.OPTION_CLASH,
                        "--access-key-id",
                        "A secret needs the key that it belongs to.",
                        "Give --access-key-id, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY."));
            }
            return Optional.empty();
        }
        String secret = options.secretKey().orElse(environment.getOrDefault(SECRET_VARIABLE, ""));
        if (secret.isBlank() || options.accessKey().get().isBlank()) {
            problems.add(wrong(
                    ProblemCode.OPTION_CLASH,
                    "--secret-access-key",
                    "A key and its secret belong together.",
                    "Give --access-key-id, and set " + SECRET_VARIABLE + "."));
            return Optional.empty();
        }
        return Optional.of(new S3Keys(
                options.accessKey().get().strip(),
                secret.strip(),
                options.sessionToken().map(String::strip)));
    }

    private static Problem wrong(ProblemCode code, String option, String message, String hint) {
        return Problem.error(code.id(), option, message, hint);
    }
}
