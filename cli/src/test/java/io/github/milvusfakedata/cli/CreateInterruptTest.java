package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.milvus.grpc.DropCollectionRequest;
import io.milvus.grpc.LoadState;
import io.milvus.grpc.Status;
import io.milvus.shaded.io.grpc.Server;
import io.milvus.shaded.io.grpc.ServerBuilder;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CreateInterruptTest {
    /** The command ended at once, and left a collection that was in the way of the next try. */
    @Test
    @Timeout(60)
    void ctrlCWhileACollectionIsLoadedDropsItAgain() throws IOException {
        Interrupt interrupt = new Interrupt();
        EverLoading milvus = new EverLoading(interrupt);
        Server server = ServerBuilder.forPort(0).addService(milvus).build().start();
        try {
            CliRun run = CliRun.of(
                    interrupt,
                    "to-milvus",
                    "create",
                    "--builtin",
                    "simple",
                    "--collection",
                    "try",
                    "--uri",
                    "http://127.0.0.1:" + server.getPort());

            assertThat(run.errLines()).containsExactly("Interrupted; no collection was created.");
            assertThat(run.code()).isEqualTo(ExitCode.INTERRUPTED);
            assertThat(milvus.changes).containsExactly("create try", "drop try");
        } finally {
            server.shutdownNow();
        }
    }

    /** A server that never comes to the end of loading; who asks for it the first time is interrupted. */
    private static final class EverLoading extends EmptyMilvus {
        private final Interrupt interrupt;

        private EverLoading(Interrupt interrupt) {
            this.interrupt = interrupt;
        }

        @Override
        LoadState loadState() {
            interrupt.cancellation().cancel();
            return LoadState.LoadStateLoading;
        }

        @Override
        public void dropCollection(DropCollectionRequest request, StreamObserver<Status> caller) {
            changes.add("drop " + request.getCollectionName());
            answer(caller, Status.getDefaultInstance());
        }
    }
}
