package io.github.milvusfakedata.milvus;

import io.github.milvusfakedata.internal.net.Causes;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.util.Locale;
import javax.net.ssl.SSLException;

/** Why an encrypted connection could not be made, in words that say which side has to change. */
final class TlsErrors {
    private static final String CA = "Give the certificate of its CA as " + Setting.TLS_CA + ".";

    private TlsErrors() {}

    /**
     * What is wrong, and what to do.
     *
     * @param failure of the library, which tells most in the text of its message
     */
    static FakeDataException of(MilvusTarget target, SSLException failure) {
        String said = String.valueOf(failure.getMessage());
        String lower = said.toLowerCase(Locale.ROOT);
        if (Causes.find(failure, CertificateExpiredException.class).isPresent()) {
            return wrong(target, "the server's certificate has expired.", "The server needs a new one.");
        }
        if (Causes.find(failure, CertPathBuilderException.class).isPresent()) {
            return wrong(target, "the server's certificate is not signed by a trusted CA.", CA);
        }
        if (lower.contains("no subject alternative") || lower.contains("no name matching")) {
            String wanted = target.tls().serverName().orElse(target.address().host());
            return wrong(
                    target,
                    "the server's certificate is not valid for the name " + wanted + ".",
                    "Give the name in the certificate as " + Setting.TLS_SERVER_NAME + ".");
        }
        if (lower.contains("received fatal alert") && lower.contains("certificate")) {
            return target.tls().certificate().isPresent()
                    ? wrong(
                            target,
                            "the server rejects the client certificate (" + Setting.TLS_CERT + ").",
                            "Use one that is signed by a CA the server trusts.")
                    : wrong(
                            target,
                            "the server requires a client certificate.",
                            "Give one as " + Setting.TLS_CERT + ", and its key as " + Setting.TLS_KEY + ".");
        }
        if (lower.contains("not an ssl/tls record")) {
            return wrong(target, "the server does not use TLS.", "Use http:// instead of https://.");
        }
        if (lower.contains("handshake_failure") || lower.contains("protocol_version")) {
            return wrong(
                    target,
                    "the server accepts none of the versions and ciphers of TLS that Java offers.",
                    "Have the server take TLS 1.2 or 1.3.");
        }
        if (lower.contains("closed") || lower.contains("eof") || lower.contains("end of")) {
            return wrong(
                    target,
                    "the server closes the connection.",
                    "Check that it uses TLS at this port; without TLS, use http://.");
        }
        return wrong(target, "the server and this tool don't agree on TLS.", CA);
    }

    private static FakeDataException wrong(MilvusTarget target, String reason, String hint) {
        return FakeDataException.of(Problem.error(
                ProblemCode.TLS.id(),
                Setting.URI,
                "The encrypted connection to " + target.address() + " fails: " + reason,
                hint));
    }
}
