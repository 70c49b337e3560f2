package io.github.milvusfakedata.milvus;

import io.github.milvusfakedata.internal.net.Causes;
import io.github.milvusfakedata.milvus.MilvusException.FailureKind;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Shown;
import io.milvus.shaded.io.grpc.Status;
import io.milvus.shaded.io.grpc.StatusRuntimeException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** What it means when a call gets no answer, or none from Milvus. */
final class ServerErrors {
    private static final String PORT = "Use the address of Milvus' gRPC port, with https:// if the server uses TLS.";
    private static final String PLAIN = "Use http:// instead of https://.";

    private ServerErrors() {}

    /** The failure of a call over a connection that stood. */
    static MilvusException of(String doing, Throwable thrown, Credentials credentials) {
        Status status = Status.fromThrowable(thrown);
        FailureKind kind = ServerWords.isBreak(status)
                ? FailureKind.LOST
                : switch (status.getCode()) {
                    case UNAVAILABLE ->
                        Causes.find(status.getCause(), ConnectException.class).isPresent()
                                ? FailureKind.TRANSIENT
                                : FailureKind.LOST;
                    case ABORTED -> FailureKind.LOST;
                    case RESOURCE_EXHAUSTED -> isTooLarge(status) ? FailureKind.REFUSED : FailureKind.TRANSIENT;
                    case DEADLINE_EXCEEDED -> FailureKind.TIMEOUT;
                    case UNIMPLEMENTED -> FailureKind.UNKNOWN_CALL;
                    case OK,
                            CANCELLED,
                            UNKNOWN,
                            INVALID_ARGUMENT,
                            NOT_FOUND,
                            ALREADY_EXISTS,
                            PERMISSION_DENIED,
                            FAILED_PRECONDITION,
                            OUT_OF_RANGE,
                            INTERNAL,
                            DATA_LOSS,
                            UNAUTHENTICATED -> FailureKind.REFUSED;
                };
        return new MilvusException(doing, kind, 0, credentials.hideIn(reason(status)));
    }

    /** The limit of a message's size is no limit of the moment. */
    private static boolean isTooLarge(Status status) {
        String said = status.getDescription();
        return said != null && said.contains("larger than max");
    }

    private static String reason(Status status) {
        if (ServerWords.isBreak(status)) {
            return "the connection is lost";
        }
        return switch (status.getCode()) {
            case UNAVAILABLE, ABORTED -> "the connection is lost" + ServerWords.behind(status);
            case DEADLINE_EXCEEDED -> "it did not answer within the time limit";
            case UNIMPLEMENTED -> "this server is too old for this call";
            case UNAUTHENTICATED, PERMISSION_DENIED -> "you don't have permission" + ServerWords.behind(status);
            case RESOURCE_EXHAUSTED -> ServerWords.of(status).orElse("the server refuses more requests for now");
            case OK,
                    CANCELLED,
                    UNKNOWN,
                    INVALID_ARGUMENT,
                    NOT_FOUND,
                    ALREADY_EXISTS,
                    FAILED_PRECONDITION,
                    OUT_OF_RANGE,
                    INTERNAL,
                    DATA_LOSS ->
                ServerWords.of(status)
                        .orElse("the answer is not one of Milvus; something else may answer at its address");
        };
    }

    /** The failure of the first call: what is wrong with the target. */
    static FakeDataException connecting(MilvusTarget target, StatusRuntimeException failure) {
        Status status = failure.getStatus();
        return switch (status.getCode()) {
            case UNAVAILABLE, UNKNOWN, INTERNAL -> unreachable(target, status);
            case DEADLINE_EXCEEDED -> silent(target);
            case UNAUTHENTICATED, PERMISSION_DENIED -> caller(target);
            case OK,
                    CANCELLED,
                    INVALID_ARGUMENT,
                    NOT_FOUND,
                    ALREADY_EXISTS,
                    RESOURCE_EXHAUSTED,
                    FAILED_PRECONDITION,
                    ABORTED,
                    OUT_OF_RANGE,
                    UNIMPLEMENTED,
                    DATA_LOSS -> notMilvus(target, status);
        };
    }

    private static FakeDataException unreachable(MilvusTarget target, Status status) {
        MilvusAddress address = target.address();
        if (Causes.find(status.getCause(), UnknownHostException.class).isPresent()) {
            return wrong(
                    ProblemCode.SERVER,
                    Setting.URI,
                    "There is no host named " + address.host() + ".",
                    "Give the server's address, such as " + Setting.URI + " http://localhost:19530.");
        }
        Optional<SSLException> tls = Causes.find(status.getCause(), SSLException.class);
        if (tls.isPresent()) {
            return TlsErrors.of(target, tls.get());
        }
        if (Causes.find(status.getCause(), ConnectException.class).isPresent()) {
            return nothing(address);
        }
        return notMilvus(target, status);
    }

    private static FakeDataException nothing(MilvusAddress address) {
        return wrong(
                ProblemCode.SERVER,
                Setting.URI,
                "No server listens on " + address + ".",
                "Start Milvus there, or give its address as " + Setting.URI + " or MILVUS_URI.");
    }

    /** What answers calls, but not as Milvus does; or something else altogether, which is then asked what it is. */
    private static FakeDataException notMilvus(MilvusTarget target, Status status) {
        MilvusAddress address = target.address();
        Optional<String> words = ServerWords.of(status);
        if (words.isPresent()) {
            return wrong(
                    ProblemCode.SERVER,
                    Setting.URI,
                    address + " does not answer like Milvus. It says: "
                            + target.credentials().hideIn(words.get()) + ".",
                    PORT);
        }
        return standing(address, Listener.at(address));
    }

    /** A Milvus that is slow looks like a server of HTTP/2, and is silent rather than another one. */
    private static FakeDataException silent(MilvusTarget target) {
        MilvusAddress address = target.address();
        Listener there = Listener.at(address);
        boolean other = there.kind() == Listener.ListenerKind.HTTP || there.kind() == Listener.ListenerKind.TLS;
        return other && !address.secure() ? standing(address, there) : mute(address);
    }

    private static FakeDataException standing(MilvusAddress address, Listener there) {
        return switch (there.kind()) {
            case NONE -> nothing(address);
            case HTTP ->
                address.secure()
                        ? wrong(ProblemCode.TLS, Setting.URI, "The server at " + address + " does not use TLS.", PLAIN)
                        : wrong(
                                ProblemCode.SERVER,
                                Setting.URI,
                                "An HTTP server answers at " + address + ", with status " + there.detail()
                                        + ", not Milvus.",
                                PORT);
            case HTTP2 ->
                wrong(
                        ProblemCode.SERVER,
                        Setting.URI,
                        "A server of HTTP/2 answers at " + address + ", but not as Milvus does.",
                        PORT);
            case TLS ->
                address.secure()
                        ? wrong(
                                ProblemCode.SERVER,
                                Setting.URI,
                                "A server with TLS answers at " + address + ", but not as Milvus does.",
                                PORT)
                        : wrong(
                                ProblemCode.TLS,
                                Setting.URI,
                                "The server at " + address + " uses TLS.",
                                "Use https:// instead of http://.");
            case OTHER ->
                wrong(
                        ProblemCode.SERVER,
                        Setting.URI,
                        "A server of another protocol answers at " + address
                                + (there.detail().isEmpty() ? "." : ". It says: " + Shown.quoted(there.detail()) + "."),
                        PORT);
            case CLOSING ->
                wrong(
                        ProblemCode.SERVER,
                        Setting.URI,
                        "The server at " + address + " closes connections at once.",
                        "Check that Milvus has started, and that a proxy or tunnel at this address leads to it. "
                                + PORT);
            case MUTE -> mute(address);
        };
    }

    private static FakeDataException mute(MilvusAddress address) {
        return wrong(
                ProblemCode.SERVER,
                Setting.URI,
                address + " accepts connections, but does not answer.",
                "Check that this is Milvus' gRPC port, not the port of its web server"
                        + (address.secure() ? "." : "; servers with TLS need https://."));
    }

    private static FakeDataException caller(MilvusTarget target) {
        return target.credentials().isPresent()
                ? wrong(
                        ProblemCode.CREDENTIALS,
                        Setting.TOKEN,
                        target.address() + " rejects these credentials.",
                        "Check that the token, or user and password, belong to this server.")
                : wrong(
                        ProblemCode.CREDENTIALS,
                        Setting.TOKEN,
                        target.address() + " requires credentials.",
                        "Set MILVUS_TOKEN, or MILVUS_USER and MILVUS_PASSWORD.");
    }

    private static FakeDataException wrong(ProblemCode code, Setting setting, String message, String hint) {
        return FakeDataException.of(Problem.error(code.id(), setting, message, hint));
    }
}
