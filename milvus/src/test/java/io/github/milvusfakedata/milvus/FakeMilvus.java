package io.github.milvusfakedata.milvus;

import io.milvus.grpc.GetLoadStateRequest;
import io.milvus.grpc.GetLoadStateResponse;
import io.milvus.grpc.GetVersionRequest;
import io.milvus.grpc.GetVersionResponse;
import io.milvus.grpc.ListDatabasesRequest;
import io.milvus.grpc.ListDatabasesResponse;
import io.milvus.grpc.LoadState;
import io.milvus.grpc.MilvusServiceGrpc.MilvusServiceImplBase;
import io.milvus.shaded.io.grpc.Metadata;
import io.milvus.shaded.io.grpc.Server;
import io.milvus.shaded.io.grpc.ServerCall;
import io.milvus.shaded.io.grpc.ServerCallHandler;
import io.milvus.shaded.io.grpc.ServerInterceptor;
import io.milvus.shaded.io.grpc.ServerInterceptors;
import io.milvus.shaded.io.grpc.Status;
import io.milvus.shaded.io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A server of the protocol inside the test: what a test needs to answer, it overrides. It knows the databases {@code default}
 * and {@code tests}, has every collection loaded, and refuses callers without its token, if it has one.
 */
public class FakeMilvus extends MilvusServiceImplBase implements AutoCloseable {
    private final Server server;
    private final String token;
    private final String scheme;
    private volatile String version = "v2.6.17";

    /** Starts a server that takes anybody. */
    public FakeMilvus() {
        this("");
    }

    /** Starts a server that takes those who have the token. */
    public FakeMilvus(String token) {
        this(token, Optional.empty());
    }

    /** Starts a server that encrypts. */
    FakeMilvus(TestCertificate certificate) {
        this("", Optional.of(certificate));
    }

    // The server calls what subclasses override, but nobody knows its port before the constructor has ended.
    @SuppressWarnings("this-escape")
    private FakeMilvus(String token, Optional<TestCertificate> certificate) {
        this.token = token;
        this.scheme = certificate.isPresent() ? "https" : "http";
        NettyServerBuilder builder =
                NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        certificate.ifPresent(pem -> builder.useTransportSecurity(
                pem.certificate().toFile(), pem.key().toFile()));
        try {
            server = builder.addService(ServerInterceptors.intercept(this, new Guard()))
                    .build()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has the server say that it is of another version. */
    public FakeMilvus version(String text) {
        version = text;
        return this;
    }

    /** The server's address. */
    public String uri() {
        return scheme + "://127.0.0.1:" + server.getPort();
    }

    /** Sends the one answer of a call. */
    protected static <T> void answer(StreamObserver<T> caller, T answer) {
        caller.onNext(answer);
        caller.onCompleted();
    }

    @Override
    public void getVersion(GetVersionRequest request, StreamObserver<GetVersionResponse> caller) {
        answer(caller, GetVersionResponse.newBuilder().setVersion(version).build());
    }

    @Override
    public void listDatabases(ListDatabasesRequest request, StreamObserver<ListDatabasesResponse> caller) {
        answer(
                caller,
                ListDatabasesResponse.newBuilder()
                        .addAllDbNames(List.of("default", "tests"))
                        .build());
    }

    @Override
    public void getLoadState(GetLoadStateRequest request, StreamObserver<GetLoadStateResponse> caller) {
        answer(
                caller,
                GetLoadStateResponse.newBuilder()
                        .setState(LoadState.LoadStateLoaded)
                        .build());
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    /** Compares tokens, and names the one it got, as a careless server would. */
    private final class Guard implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            String got = headers.get(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER));
            String wanted = Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8));
            if (!token.isEmpty() && !wanted.equals(got)) {
                call.close(Status.UNAUTHENTICATED.withDescription("auth check failure for " + got), new Metadata());
                return new ServerCall.Listener<>() {};
            }
            return next.startCall(call, headers);
        }
    }
}
