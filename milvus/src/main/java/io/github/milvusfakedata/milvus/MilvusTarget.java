package io.github.milvusfakedata.milvus;

import io.github.milvusfakedata.schema.FakeDataException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Which server, which of its databases, and who is calling. Its text holds no secret.
 *
 * @param address where the server listens
 * @param credentials who is calling
 * @param database the database, where it is not the server's default one
 * @param tls what an encrypted connection goes by
 * @param timeout how long one call may take; connecting takes ten seconds at most
 */
public record MilvusTarget(
        MilvusAddress address, Credentials credentials, Optional<String> database, TlsFiles tls, Duration timeout) {
    /** Long enough for what a busy server takes for a full batch. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

    public MilvusTarget {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(tls, "tls");
        Objects.requireNonNull(timeout, "timeout");
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a time limit must be positive, got " + timeout);
        }
    }

    /**
     * A server without access control.
     *
     * @param uri such as {@code http://localhost:19530}
     * @throws FakeDataException if it is no address
     */
    public static MilvusTarget of(String uri) {
        MilvusAddress address = MilvusAddress.parse(uri);
        return new MilvusTarget(address, Credentials.NONE, address.database(), TlsFiles.NONE, DEFAULT_TIMEOUT);
    }

    /** The same, called by somebody. */
    public MilvusTarget as(Credentials caller) {
        return new MilvusTarget(address, caller, database, tls, timeout);
    }

    /** The same, in another database. */
    public MilvusTarget in(String other) {
        return new MilvusTarget(address, credentials, Optional.of(other), tls, timeout);
    }

    /** The same, with other files for the encrypted connection. */
    public MilvusTarget with(TlsFiles files) {
        return new MilvusTarget(address, credentials, database, files, timeout);
    }

    /** The same, with another time limit for each call. */
    public MilvusTarget within(Duration limit) {
        return new MilvusTarget(address, credentials, database, tls, limit);
    }
}
