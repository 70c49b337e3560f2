package io.github.milvusfakedata.milvus.bulk;

import io.github.milvusfakedata.internal.net.Causes;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Why a server gave no answer by REST, or none of Milvus, in our words: those of Java's client say nothing to its users. */
final class RestErrors {
    private static final String ADDRESS = "Give the address of Milvus' REST API as " + Setting.REST_URI
            + "; old versions of Milvus have no import by REST.";

    private static final int MOVED = 300;
    private static final int WRONG = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private RestErrors() {}

    /** Why there is no answer, as the end of "Milvus could not …: ". */
    static String reason(URI base, Throwable failure) {
        if (Causes.find(failure, UnresolvedAddressException.class).isPresent()) {
            return "there is no host named " + base.getHost();
        }
        if (Causes.find(failure, ConnectException.class).isPresent()) {
            return "nothing listens on " + base;
        }
        if (Causes.find(failure, CertPathBuilderException.class).isPresent()) {
            return "the certificate of " + base + " is not signed by a trusted CA";
        }
        if (Causes.find(failure, SSLException.class).isPresent()) {
            return "the encrypted connection to " + base + " fails";
        }
        if (Causes.find(failure, EOFException.class).isPresent()) {
            return base + " closes the connection without an answer";
        }
        return "the connection to " + base + " is lost";
    }

    /** What is wrong with the address, where the failure says that no try will succeed. */
    static Optional<FakeDataException> mistake(URI base, Throwable failure) {
        if (Causes.find(failure, ProtocolException.class).isPresent()) {
            return Optional.of(wrong(
                    ProblemCode.SERVER, Setting.REST_URI, "What answers at " + base + " is no HTTP server.", ADDRESS));
        }
        String said = Causes.find(failure, SSLException.class)
                .map(Throwable::getMessage)
                .orElse("");
        if (said.toLowerCase(Locale.ROOT).contains("unrecognized") || said.contains("plaintext")) {
            return Optional.of(wrong(
                    ProblemCode.TLS,
                    Setting.REST_URI,
                    "The server at " + base + " does not use TLS.",
                    "Use http:// instead of https://."));
        }
        return Optional.empty();
    }

    /** An answer of HTTP that is none of Milvus, such as the page of another server. */
    static FakeDataException noMilvus(URI base, int status) {
        if (status == UNAUTHORIZED || status == FORBIDDEN) {
            return wrong(
                    ProblemCode.CREDENTIALS,
                    Setting.TOKEN,
                    base + " rejects these credentials, or requires some (HTTP status " + status + ").",
                    "Set MILVUS_TOKEN, or MILVUS_USER and MILVUS_PASSWORD.");
        }
        boolean moved = status >= MOVED && status < WRONG;
        return wrong(
                ProblemCode.SERVER,
                Setting.REST_URI,
                "An HTTP server answers at " + base + ", with status " + status + ", but not as Milvus' REST API does.",
                moved ? "It redirects to another address; give that one as " + Setting.REST_URI + "." : ADDRESS);
    }

    private static FakeDataException wrong(ProblemCode code, Setting setting, String message, String hint) {
        return FakeDataException.of(Problem.error(code.id(), setting, message, hint));
    }
}
