package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.internal.net.Causes;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import javax.xml.stream.XMLStreamException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/** Tells apart what calls of a store fail of, where it is not a refusal. */
final class FailureKinds {
    private static final String NOT_UNDERSTOOD = "no answer of a store";

    private FailureKinds() {}

    /** An answer about an object that lacks its length, which no store leaves out. */
    static SdkException withoutLength() {
        return notUnderstood(null);
    }

    /** An answer that no store gives. */
    static SdkException notUnderstood(RuntimeException stumbled) {
        return SdkClientException.create(NOT_UNDERSTOOD, new NotAStore(NOT_UNDERSTOOD, stumbled));
    }

    /** Whether what came back is no answer of a store; the client's readers throw whatever they stumble over. */
    static boolean isNotUnderstood(SdkException failure) {
        if (Causes.find(nested(failure), NotAStore.class).isPresent()) {
            return true;
        }
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof NotAStore || at instanceof RuntimeException && !(at instanceof SdkException)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the store let a call wait until its time was over. */
    static boolean isSilence(SdkException failure) {
        return failure instanceof ApiCallTimeoutException
                || Causes.find(failure, SocketTimeoutException.class).isPresent()
                || Causes.find(nested(failure), SocketTimeoutException.class).isPresent();
    }

    /** What the reader of XML met; it keeps that apart from what caused its own failure. */
    private static Throwable nested(SdkException failure) {
        return Causes.find(failure, XMLStreamException.class)
                .map(XMLStreamException::getNestedException)
                .orElse(null);
    }

    /** Whether the way to the store failed, and not the store. */
    static boolean isConnectionLost(SdkException failure) {
        return (isSilence(failure) || Causes.find(failure, IOException.class).isPresent())
                && !isNotUnderstood(failure)
                && Causes.find(failure, SSLHandshakeException.class).isEmpty()
                && Causes.find(failure, UnknownHostException.class).isEmpty();
    }
}
