package io.github.milvusfakedata.milvus;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What an encrypted connection goes by where the machine's own list of authorities does not do.
 *
 * @param authorities certificates of those whose signature makes a server trustworthy, PEM
 * @param certificate the caller's certificate, PEM, where the server asks for one
 * @param key the private key that belongs to it, PEM, PKCS #8
 * @param serverName the name that the server's certificate bears, where it is not that of the address
 */
public record TlsFiles(
        Optional<Path> authorities, Optional<Path> certificate, Optional<Path> key, Optional<String> serverName) {
    /** The machine's authorities, no certificate of one's own. */
    public static final TlsFiles NONE =
            new TlsFiles(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public TlsFiles {
        Objects.requireNonNull(authorities, "authorities");
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(serverName, "serverName");
    }

    /** Whether anything is given, which makes sense for encrypted connections only. */
    public boolean isGiven() {
        return authorities.isPresent() || certificate.isPresent() || key.isPresent() || serverName.isPresent();
    }
}
