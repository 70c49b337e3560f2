package io.github.milvusfakedata.internal.net;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** The address of a web server, such as {@code http://localhost:9000}. */
public final class WebAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int MOST_PORT = 65_535;

    private WebAddress() {}

    /**
     * Reads an address: scheme, host, maybe a port and a path; no user, no query.
     *
     * @return empty where it is none; it may then hold a password, so that no message should repeat it
     */
    public static Optional<URI> parse(String text) {
        try {
            URI address = new URI(text.strip());
            boolean plain = address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
            boolean reachable = address.getHost() != null && address.getPort() <= MOST_PORT;
            return plain && reachable && SCHEMES.contains(String.valueOf(address.getScheme()))
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
