package io.github.milvusfakedata.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * The options that say which object store and who is calling, as texts. Here and not beside those who read them, so that a
 * command that has them loads nothing of a store's client.
 */
public final class StoreOptions {
    @Option(
            names = "--endpoint-url",
            paramLabel = "URL",
            description = "The object store's address where it is not Amazon's (default: AWS_ENDPOINT_URL).")
    private String endpoint;

    @Option(
            names = "--access-key-id",
            paramLabel = "KEY",
            description = "Who is calling the store (default: AWS_ACCESS_KEY_ID, AWS_PROFILE, ~/.aws, the machine's"
                    + " role).")
    private String accessKey;

    @Option(
            names = "--secret-access-key",
            paramLabel = "TEXT",
            description = "The key's secret (default: AWS_SECRET_ACCESS_KEY, which others can't see in the list of"
                    + " processes).")
    private String secretKey;

    @Option(
            names = "--session-token",
            paramLabel = "TEXT",
            description = "Comes with keys that are valid for a while (default: AWS_SESSION_TOKEN).")
    private String sessionToken;

    @Option(
            names = "--region",
            paramLabel = "NAME",
            description = "The bucket's region (default: AWS_REGION, else it is found out).")
    private String region;

    @Option(names = "--no-verify-ssl", description = "Take any certificate of the store for good.")
    private boolean unverified;

    /** The address as it was given. */
    public Optional<String> endpoint() {
        return Optional.ofNullable(endpoint);
    }

    /** The access key as it was given. */
    public Optional<String> accessKey() {
        return Optional.ofNullable(accessKey);
    }

    /** The secret as it was given. */
    public Optional<String> secretKey() {
        return Optional.ofNullable(secretKey);
    }

    /** The session token as it was given. */
    public Optional<String> sessionToken() {
        return Optional.ofNullable(sessionToken);
    }

    /** The region as it was given. */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    /** Whether the server's certificate is not checked. */
    public boolean isUnverified() {
        return unverified;
    }

    /** The first of these options that was given; empty if none was. */
    Optional<String> given() {
        if (endpoint != null) {
            return Optional.of("--endpoint-url");
        }
        if (accessKey != null || secretKey != null || sessionToken != null) {
            return Optional.of("--access-key-id");
        }
        return region != null || unverified
                ? Optional.of(region != null ? "--region" : "--no-verify-ssl")
                : Optional.empty();
    }
}
