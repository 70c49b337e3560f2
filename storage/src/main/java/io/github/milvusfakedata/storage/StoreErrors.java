package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.internal.net.Causes;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.xml.stream.XMLStreamException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * What it means when a store refuses, told in one sentence with what to do. What the user can mend is a {@link
 * FakeDataException}, what the store has to mend an {@link IOException}.
 */
final class StoreErrors {
    private static final String NO_CREDENTIALS = "Unable to load credentials";
    private static final int INSUFFICIENT_STORAGE = 507;

    private static final Set<String> UNKNOWN_KEYS = Set.of("InvalidAccessKeyId", "InvalidAccessKey");
    private static final Set<String> STALE_TOKENS = Set.of("ExpiredToken", "InvalidToken", "TokenRefreshRequired");
    private static final Set<String> OTHER_REGIONS = Set.of(
            "PermanentRedirect",
            "TemporaryRedirect",
            "AuthorizationHeaderMalformed",
            "IllegalLocationConstraintException",
            "InvalidRegion");
    private static final Set<String> OF_THE_MOMENT = Set.of("BadDigest", "RequestTimeTooSkewed", "RequestTimeout");
    private static final Set<String> FULL = Set.of("XMinioStorageFull", "InsufficientStorage", "QuotaExceeded");

    private final S3Location location;
    private final S3Options options;
    private final Optional<URI> endpoint;

    StoreErrors(S3Location location, S3Options options, Optional<URI> endpoint) {
        this.location = location;
        this.options = options;
        this.endpoint = endpoint;
    }

    /**
     * Whether the same request may succeed: after a fault of the store, damage on the way, or a wrong clock, which the client
     * corrects by what the store says.
     */
    static boolean mayBeOfTheMoment(AwsServiceException answer) {
        int status = answer.statusCode();
        return status == 500 || status == 502 || status == 504 || OF_THE_MOMENT.contains(code(answer));
    }

    /**
     * The failure of a call.
     *
     * @param doing what was tried with what
     * @param understood whether an earlier answer was one of a store
     * @return never; the type lets callers write {@code throw}
     * @throws FakeDataException if the user can mend it
     */
    IOException of(String doing, SdkException failure, boolean understood) {
        if (failure instanceof AwsServiceException answer) {
            return refused(doing, answer);
        }
        if (String.valueOf(failure.getMessage()).startsWith(NO_CREDENTIALS)) {
            throw problem(
                    ProblemCode.CREDENTIALS,
                    Setting.ACCESS_KEY_ID.toString(),
                    "There are no credentials for " + store() + ".",
                    "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or give " + Setting.ACCESS_KEY_ID
                            + " and " + Setting.SECRET_ACCESS_KEY + ".",
                    failure);
        }
        return unreached(doing, failure, understood);
    }

    private IOException unreached(String doing, SdkException failure, boolean understood) {
        if (Causes.find(failure, UnknownHostException.class).isPresent()) {
            throw problem(
                    ProblemCode.STORE,
                    Setting.ENDPOINT_URL.toString(),
                    "There is no host with the name of " + store() + ".",
                    "Give the address of the store, such as " + Setting.ENDPOINT_URL + " http://localhost:9000.",
                    failure);
        }
        if (Causes.find(failure, SSLException.class).isPresent()) {
            throw problem(
                    ProblemCode.TLS,
                    Setting.ENDPOINT_URL.toString(),
                    "The encrypted connection to " + store() + " fails: " + TlsFault.of(failure) + ".",
                    "Add its CA to the JVM's trust store, use " + Setting.NO_VERIFY_SSL
                            + " for a server of your own, or http:// where it does not use TLS.",
                    failure);
        }
        if (Causes.find(failure, ConnectException.class).isPresent()
                || Causes.find(failure, NoRouteToHostException.class).isPresent()) {
            throw problem(
                    ProblemCode.STORE,
                    Setting.ENDPOINT_URL.toString(),
                    "Nothing listens at " + store() + ".",
                    "Start the store there, or give its address as " + Setting.ENDPOINT_URL + ".",
                    failure);
        }
        if (FailureKinds.isSilence(failure)) {
            return failed(
                    doing,
                    store() + " has not finished its answer within the timeout of " + Timeouts.shown(options.timeout()),
                    failure);
        }
        if (Causes.find(failure, SocketException.class).isPresent()) {
            return failed(doing, "the connection to " + store() + " broke off", failure);
        }
        boolean cut =
                Causes.find(failure, XMLStreamException.class).isPresent() && !FailureKinds.isNotUnderstood(failure);
        if (understood && cut) {
            // A store that finds out only while it answers, such as one whose disk is full, can but break off.
            return failed(doing, "the answer of " + store() + " breaks off", failure);
        }
        if (cut || FailureKinds.isNotUnderstood(failure)) {
            throw problem(
                    ProblemCode.STORE,
                    Setting.ENDPOINT_URL.toString(),
                    store() + " does not answer like S3.",
                    "Check that this is the address of its S3 API, not of its web console.",
                    failure);
        }
        return Causes.find(failure, IOException.class).isPresent()
                ? failed(doing, "the connection to " + store() + " broke off", failure)
                : failed(doing, said(failure), failure);
    }

    private IOException refused(String doing, AwsServiceException answer) {
        String code = code(answer);
        if (code.equals("NoSuchBucket")) {
            throw problem(
                    ProblemCode.STORE_BUCKET,
                    "",
                    store() + " has no bucket " + location.bucket() + ".",
                    "Create the bucket, or use an existing one.",
                    answer);
        }
        if (FULL.contains(code) || answer.statusCode() == INSUFFICIENT_STORAGE || isDiskFull(answer)) {
            return failed(doing, "the store is full", answer);
        }
        if (OTHER_REGIONS.contains(code) || answer.statusCode() == 301) {
            throw problem(
                    ProblemCode.STORE,
                    Setting.REGION.toString(),
                    "The bucket " + location.bucket() + " is in another region: " + said(answer) + ".",
                    "Give its region as " + Setting.REGION + ".",
                    answer);
        }
        refuseCaller(doing, code, answer);
        return failed(doing, said(answer) + " (HTTP " + answer.statusCode() + ")", answer);
    }

    private void refuseCaller(String doing, String code, AwsServiceException answer) {
        if (UNKNOWN_KEYS.contains(code)) {
            throw problem(
                    ProblemCode.CREDENTIALS,
                    Setting.ACCESS_KEY_ID.toString(),
                    store() + " does not know this access key.",
                    "Give a key of this store as " + Setting.ACCESS_KEY_ID + " or AWS_ACCESS_KEY_ID.",
                    answer);
        }
        if (code.equals("SignatureDoesNotMatch")) {
            throw problem(
                    ProblemCode.CREDENTIALS,
                    Setting.SECRET_ACCESS_KEY.toString(),
                    "The secret access key does not match the access key id, says " + store() + ".",
                    "Set AWS_SECRET_ACCESS_KEY to the right one.",
                    answer);
        }
        if (STALE_TOKENS.contains(code)) {
            throw problem(
                    ProblemCode.CREDENTIALS,
                    Setting.SESSION_TOKEN.toString(),
                    "The session token is no longer valid, says " + store() + ".",
                    "Get new keys, and set AWS_SESSION_TOKEN with them.",
                    answer);
        }
        if (code.equals("RequestTimeTooSkewed")) {
            throw problem(
                    ProblemCode.STORE,
                    Setting.ENDPOINT_URL.toString(),
                    "The clock of this machine and that of " + store() + " differ too much.",
                    "Set the clock.",
                    answer);
        }
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            throw problem(
                    ProblemCode.STORE_DENIED,
                    "",
                    "You don't have permission to " + doing + ".",
                    "Ask for the permission to list, read, write and delete objects there, or use other keys.",
                    answer);
        }
    }

    private static boolean isDiskFull(AwsServiceException answer) {
        return String.valueOf(answer.getMessage()).contains("No space left");
    }

    private static String code(AwsServiceException answer) {
        return answer.awsErrorDetails() == null || answer.awsErrorDetails().errorCode() == null
                ? ""
                : answer.awsErrorDetails().errorCode();
    }

    /** The store, as a message names it. */
    String store() {
        return endpoint.map(address -> "the store at " + withoutUser(address)).orElse("Amazon S3");
    }

    /** An address may hold a password before its host. */
    private static String withoutUser(URI address) {
        String text = address.toString();
        return address.getRawUserInfo() == null ? text : text.replace(address.getRawUserInfo() + "@", "");
    }

    private IOException failed(String doing, String reason, SdkException failure) {
        return new IOException("Cannot " + doing + ": " + reason + ".", failure);
    }

    /** The words of the store or of the connection, on one line and without secrets. */
    private String said(SdkException failure) {
        String text = failure.getMessage();
        if (failure instanceof AwsServiceException answer) {
            // The exception's own message counts the client's tries and names requests.
            text = answer.awsErrorDetails() == null || answer.awsErrorDetails().errorMessage() == null
                    ? store() + " refuses without a reason"
                    : answer.awsErrorDetails().errorMessage();
        } else if (failure.getCause() != null && failure.getCause().getMessage() != null) {
            text = failure.getCause().getMessage();
        }
        String line = String.valueOf(text).strip().replaceAll("\\s+", " ");
        String sentence = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        return options.keys().map(keys -> keys.hideIn(sentence)).orElse(sentence);
    }

    private static FakeDataException problem(
            ProblemCode code, String argument, String message, String hint, Throwable cause) {
        String sentence = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        FakeDataException told = FakeDataException.of(Problem.error(code.id(), argument, sentence, hint));
        told.initCause(cause);
        return told;
    }
}
