package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.internal.net.Causes;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Why a connection could not be encrypted, in words that users know. */
final class TlsFault {
    private TlsFault() {}

    static String of(Throwable failure) {
        if (Causes.find(failure, CertificateExpiredException.class).isPresent()) {
            return "its certificate has expired";
        }
        if (Causes.find(failure, CertificateNotYetValidException.class).isPresent()) {
            return "its certificate is not valid yet";
        }
        if (Causes.find(failure, CertPathBuilderException.class).isPresent()
                || Causes.find(failure, CertPathValidatorException.class).isPresent()) {
            return "no authority that the JVM trusts has issued its certificate";
        }
        if (Causes.find(failure, SSLPeerUnverifiedException.class).isPresent()
                || Causes.find(failure, CertificateException.class).isPresent()) {
            return "its certificate is not for this host";
        }
        return "it does not use TLS, or none that the JVM accepts";
    }
}
