package io.github.milvusfakedata.milvus.internal.wire;

import com.google.protobuf.InvalidProtocolBufferException;
import io.milvus.grpc.MilvusServiceGrpc;
import io.milvus.grpc.MilvusServiceGrpc.MilvusServiceBlockingStub;
import io.milvus.grpc.QueryRequest;
import io.milvus.shaded.io.grpc.MethodDescriptor;
import io.milvus.shaded.io.grpc.MethodDescriptor.Marshaller;
import io.milvus.shaded.io.grpc.Status;
import io.milvus.shaded.io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The calls that carry rows, with their messages as bytes in place of the SDK's objects. */
public final class WireCalls {
    private static final MethodDescriptor<WireMessage, WriteResult> INSERT =
            MilvusServiceGrpc.getInsertMethod().toBuilder(new Written(), new Read<>(WriteResult::read))
                    .build();

    private static final MethodDescriptor<WireMessage, WriteResult> UPSERT =
            MilvusServiceGrpc.getUpsertMethod().toBuilder(new Written(), new Read<>(WriteResult::read))
                    .build();

    private static final MethodDescriptor<QueryRequest, QueryAnswer> QUERY =
            MilvusServiceGrpc.getQueryMethod().toBuilder(
                            MilvusServiceGrpc.getQueryMethod().getRequestMarshaller(), new Read<>(QueryAnswer::read))
                    .build();

    private WireCalls() {}

    /** Inserts rows; the message is an {@code InsertRequest}. */
    public static WriteResult insert(MilvusServiceBlockingStub calls, WireMessage message) {
        return ClientCalls.blockingUnaryCall(calls.getChannel(), INSERT, calls.getCallOptions(), message);
    }

    /** Upserts rows; the message is an {@code UpsertRequest}. */
    public static WriteResult upsert(MilvusServiceBlockingStub calls, WireMessage message) {
        return ClientCalls.blockingUnaryCall(calls.getChannel(), UPSERT, calls.getCallOptions(), message);
    }

    /** Asks for rows. */
    public static QueryAnswer query(MilvusServiceBlockingStub calls, QueryRequest request) {
        return ClientCalls.blockingUnaryCall(calls.getChannel(), QUERY, calls.getCallOptions(), request);
    }

    /** A message that is sent as it stands. */
    private static final class Written implements Marshaller<WireMessage> {
        @Override
        public InputStream stream(WireMessage message) {
            return new MessageStream(message);
        }

        @Override
        public WireMessage parse(InputStream stream) {
            throw new UnsupportedOperationException("requests are sent only");
        }
    }

    /** What reads an answer. */
    private interface Reading<T> {
        T of(byte[] message) throws InvalidProtocolBufferException;
    }

    /** An answer that is read from its bytes. */
    private static final class Read<T> implements Marshaller<T> {
        private final Reading<T> reading;

        private Read(Reading<T> reading) {
            this.reading = reading;
        }

        @Override
        public InputStream stream(T answer) {
            throw new UnsupportedOperationException("answers are received only");
        }

        @Override
        public T parse(InputStream stream) {
            try {
                return reading.of(whole(stream));
            } catch (InvalidProtocolBufferException | IllegalStateException broken) {
                throw Status.INTERNAL
                        .withDescription("the answer is no message of the protocol")
                        .withCause(broken)
                        .asRuntimeException();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The network library knows how much there is, so that one array is enough. */
        private static byte[] whole(InputStream stream) throws IOException {
            byte[] message = new byte[stream.available()];
            int read = stream.readNBytes(message, 0, message.length);
            byte[] more = stream.readAllBytes();
            if (more.length == 0 && read == message.length) {
                return message;
            }
            byte[] joined = Arrays.copyOf(message, read + more.length);
            System.arraycopy(more, 0, joined, read, more.length);
            return joined;
        }
    }
}
