package io.github.milvusfakedata.milvus;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Shown;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a server listens: {@code http://localhost:19530}, {@code https://milvus.example.com}, {@code 10.0.0.5:19530}, and
 * as Milvus' own clients have it with a database, {@code http://localhost:19530/tests}.
 *
 * @param host name or address; an IPv6 address without brackets
 * @param port 1 … 65,535
 * @param secure whether the connection is encrypted
 * @param database the database that the address names
 */
public record MilvusAddress(String host, int port, boolean secure, Optional<String> database) {
    /** The address where none is given: a server of one's own machine. */
    public static final String DEFAULT = "http://localhost:19530";

    private static final Setting SETTING = Setting.URI;
    private static final int DEFAULT_PORT = 19530;
    private static final int DEFAULT_SECURE_PORT = 443;
    private static final int MOST_PORT = 65_535;
    private static final Pattern FORM = Pattern.compile(
            "(?:([A-Za-z]+)://)?(\\[[0-9A-Fa-f:.]+]|[^/:@?#\\[\\]\\s]+)(?::(\\d{1,5}))?(?:/([^/?#\\s]*))?/?");

    public MilvusAddress {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(database, "database");
    }

    /**
     * Reads an address.
     *
     * @throws FakeDataException if it is none; the message repeats no text that may hold a password
     */
    public static MilvusAddress parse(String text) {
        String uri = text.strip();
        if (uri.indexOf('@') >= 0) {
            throw wrong(
                    "The address contains a user name or password, which other programs would see.",
                    "Remove them, and use " + Setting.USER + " and MILVUS_PASSWORD, or MILVUS_TOKEN.");
        }
        if (uri.toLowerCase(Locale.ROOT).endsWith(".db") && uri.indexOf(':') < 0) {
            throw wrong(
                    Shown.quoted(uri) + " is a file of Milvus Lite, which only its own server can open.",
                    "Start it with milvus-lite server --data-dir DIR --port 19530, and use http://localhost:19530.");
        }
        Matcher parts = FORM.matcher(uri);
        if (!parts.matches()) {
            throw noAddress(uri);
        }
        boolean secure = isSecure(uri, parts.group(1));
        String host = parts.group(2).replaceAll("[\\[\\]]", "");
        int port =
                parts.group(3) == null ? secure ? DEFAULT_SECURE_PORT : DEFAULT_PORT : Integer.parseInt(parts.group(3));
        if (port < 1 || port > MOST_PORT) {
            throw wrong("The port " + port + " does not exist.", "Ports are 1 to 65535; Milvus listens on 19530.");
        }
        requireHost(host);
        Optional<String> database = Optional.ofNullable(parts.group(4)).filter(name -> !name.isEmpty());
        return new MilvusAddress(host, port, secure, database);
    }

    private static boolean isSecure(String uri, String scheme) {
        return switch (scheme == null ? "http" : scheme.toLowerCase(Locale.ROOT)) {
            case "http", "tcp" -> false;
            case "https" -> true;
            default -> throw noAddress(uri);
        };
    }

    /** gRPC takes the hosts that RFC 2396 knows, which leaves out underscores and letters beyond ASCII. */
    private static void requireHost(String host) {
        try {
            new URI("http", host, null, null);
        } catch (URISyntaxException noHost) {
            throw wrong(
                    Shown.quoted(host) + " is not a host name: it may have letters, digits, hyphens and dots.",
                    "Use the server's IP address, or another of its names.");
        }
    }

    private static FakeDataException noAddress(String uri) {
        return wrong(
                Shown.quoted(uri) + " is not the address of a server.",
                "Write it like http://localhost:19530 or https://milvus.example.com:443.");
    }

    private static FakeDataException wrong(String message, String hint) {
        return FakeDataException.of(Problem.error(ProblemCode.OPTION_VALUE.id(), SETTING, message, hint));
    }

    /** The address as a person would write it, such as {@code https://milvus.example.com:443}. */
    @Override
    public String toString() {
        String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return (secure ? "https://" : "http://") + name + ":" + port;
    }
}
