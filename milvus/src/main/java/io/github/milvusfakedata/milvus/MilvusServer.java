package io.github.milvusfakedata.milvus;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.schema.Shown;
import io.milvus.grpc.GetVersionRequest;
import io.milvus.grpc.GetVersionResponse;
import io.milvus.grpc.ListDatabasesRequest;
import io.milvus.grpc.ListDatabasesResponse;
import io.milvus.grpc.MilvusServiceGrpc;
import io.milvus.grpc.MilvusServiceGrpc.MilvusServiceBlockingStub;
import io.milvus.grpc.Status;
import io.milvus.shaded.io.grpc.ManagedChannel;
import io.milvus.shaded.io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A connection to a Milvus server. It uses the protocol's own calls, as the Java SDK generates them, since the SDK's clients
 * build an object for each value, repeat failed calls by rules of their own, and log what they send. Safe for use by many
 * threads.
 */
public final class MilvusServer implements AutoCloseable {
    /** A server that exists answers its first call sooner; a wrong address must not hang. */
    private static final Duration MOST_CONNECTING = Duration.ofSeconds(10);

    private static final long CLOSING_SECONDS = 5;

    private final MilvusTarget target;
    private final ManagedChannel channel;
    private final ServerVersion version;

    private MilvusServer(MilvusTarget target, ManagedChannel channel, ServerVersion version) {
        this.target = target;
        this.channel = channel;
        this.version = version;
    }

    /**
     * Connects, and sees to it that the server answers, knows the caller and has the database.
     *
     * @throws FakeDataException saying in one sentence which of these fails and what to do
     */
    public static MilvusServer connect(MilvusTarget target) {
        ManagedChannel channel = Channels.open(target);
        try {
            Duration limit = target.timeout().compareTo(MOST_CONNECTING) < 0 ? target.timeout() : MOST_CONNECTING;
            MilvusServiceBlockingStub calls = MilvusServiceGrpc.newBlockingStub(channel)
                    .withDeadlineAfter(limit.toMillis(), TimeUnit.MILLISECONDS);
            MilvusServer server = new MilvusServer(target, channel, version(target, calls));
            server.requireDatabase();
            return server;
        } catch (StatusRuntimeException failure) {
            channel.shutdownNow();
            throw ServerErrors.connecting(target, failure);
        } catch (FakeDataException | MilvusException refused) {
            channel.shutdownNow();
            throw refused;
        }
    }

    private static ServerVersion version(MilvusTarget target, MilvusServiceBlockingStub calls) {
        GetVersionResponse answer = calls.getVersion(GetVersionRequest.getDefaultInstance());
        Answers.check("tell its version", answer.getStatus(), target.credentials());
        return ServerVersion.of(answer.getVersion());
    }

    private void requireDatabase() {
        if (target.database().isEmpty()) {
            return;
        }
        String wanted = target.database().get();
        ListDatabasesResponse answer;
        try {
            answer = call(
                    "list its databases",
                    calls -> calls.listDatabases(ListDatabasesRequest.getDefaultInstance()),
                    ListDatabasesResponse::getStatus);
        } catch (MilvusException refused) {
            // Callers without the right to see all databases may still use one; the next call tells.
            return;
        }
        List<String> known = answer.getDbNamesList();
        if (!known.contains(wanted)) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.DATABASE.id(),
                    Setting.DB,
                    "There is no database " + Shown.quoted(wanted) + " on " + target.address() + ".",
                    "There are: " + String.join(", ", known) + "."));
        }
    }

    /** What this is connected to. */
    public MilvusTarget target() {
        return target;
    }

    /** What kind of server it is, and of which version. */
    public ServerVersion version() {
        return version;
    }

    /**
     * Makes one call and waits for its answer, no longer than the target's time limit.
     *
     * @param doing what is wanted, as the end of "Milvus could not …"
     * @param call the call
     * @param status where the answer says whether it was done
     * @throws MilvusException if it was not
     */
    public <T> T call(String doing, Function<MilvusServiceBlockingStub, T> call, Function<T, Status> status) {
        T answer;
        try {
            answer = call.apply(calls());
        } catch (StatusRuntimeException failure) {
            throw ServerErrors.of(doing, failure, target.credentials());
        }
        Answers.check(doing, status.apply(answer), target.credentials());
        return answer;
    }

    /**
     * Makes one call whose answer says only whether it was done.
     *
     * @param doing what is wanted, as the end of "Milvus could not …"
     * @throws MilvusException if it was not done
     */
    public void run(String doing, Function<MilvusServiceBlockingStub, Status> call) {
        call(doing, call, Function.identity());
    }

    /** The calls of the protocol, each to be answered within the target's time limit. */
    private MilvusServiceBlockingStub calls() {
        return MilvusServiceGrpc.newBlockingStub(channel)
                .withDeadlineAfter(target.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends the connection; calls that are under way have some seconds. May be repeated. */
    @Override
    public void close() {
        channel.shutdown();
        try {
            if (!channel.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                channel.shutdownNow();
            }
        } catch (InterruptedException e) {
            channel.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
