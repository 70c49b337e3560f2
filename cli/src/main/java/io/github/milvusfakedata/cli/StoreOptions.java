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
            description = "Address of an object store other than Amazon S3 (default: AWS_ENDPOINT_URL).")
    private String endpoint;

    @Option(
            names = "--access-key-id",
            paramLabel = "KEY",
            description = "Access key id (default: AWS_ACCESS_KEY_ID, AWS_PROFILE, ~/.aws, the machine's role).")
    private String accessKey;

    @Option(
            names = "--secret-access-key",
            paramLabel = "TEXT",
            description =
                    "Secret access key (default: AWS_SECRET_ACCESS_KEY, which is safer: other users can see command "
                            + "lines).")
    private String secretKey;

    @Option(
            names = "--session-token",
            paramLabel = "TEXT",
            description = "Session token of temporary credentials (default: AWS_SESSION_TOKEN).")
    private String sessionToken;

    @Option(
            names = "--region",
            paramLabel = "NAME",
            description = "Region of the bucket (default: AWS_REGION, else detected).")
    private String region;

    @Option(names = "--no-verify-ssl", description = "Don't verify the store's TLS certificate.")
    private boolean unverified;

    private String timeout;

    /** The same with the limit of time for a request, or null: an option that some commands have for a server, too. */
    public StoreOptions within(String limit) {
        timeout = limit;
        return this;
    }

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

    /** The limit of time as it was given. */
    public Optional<String> timeout() {
        return Optional.ofNullable(timeout);
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
        if (timeout != null) {
            return Optional.of("--timeout");
        }
        return region != null || unverified
                ? Optional.of(region != null ? "--region" : "--no-verify-ssl")
                : Optional.empty();
    }
}
