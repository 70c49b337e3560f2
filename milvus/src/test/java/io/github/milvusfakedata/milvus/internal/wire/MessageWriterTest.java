package io.github.milvusfakedata.milvus.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.InvalidProtocolBufferException;
import io.milvus.grpc.InsertRequest;
import io.milvus.grpc.LongArray;
import io.milvus.grpc.MutationResult;
import io.milvus.grpc.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageWriterTest {
    @Test
    void integersOfAllLengthsAreThoseOfTheProtocol() throws InvalidProtocolBufferException {
        List<Long> numbers = new ArrayList<>(List.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE));
        for (int bit = 0; bit < 63; bit++) {
            numbers.add(1L << bit);
            numbers.add((1L << bit) - 1);
            numbers.add(-(1L << bit));
        }
        MessageWriter writer = new MessageWriter();
        for (int i = numbers.size() - 1; i >= 0; i--) {
            writer.varint(numbers.get(i));
        }
        writer.enclose(LongArray.DATA_FIELD_NUMBER, 0);

        assertThat(LongArray.parseFrom(writer.message().copy()).getDataList()).isEqualTo(numbers);
        WireMessage message = writer.message();
        MessageReader reader = new MessageReader(message.bytes(), message.start(), message.bytes().length);
        assertThat(reader.next()).isTrue();
        int outer = reader.enter();
        for (long number : numbers) {
            assertThat(reader.varint()).isEqualTo(number);
        }
        assertThat(reader.hasMore()).isFalse();
        reader.leave(outer);
        assertThat(reader.next()).isFalse();
    }

    /** The array grows while values are under way, at every kind of them. */
    @Test
    void messagesOfAnySizeAreWhole() throws InvalidProtocolBufferException {
        MessageWriter writer = new MessageWriter();
        for (int size : new int[] {0, 1, 65_530, 65_536, 65_537, 300_000, 5}) {
            writer.clear();
            writer.field(InsertRequest.NUM_ROWS_FIELD_NUMBER, size);
            int end = writer.size();
            writer.bytes(new byte[size], 0, size);
            writer.enclose(InsertRequest.DB_NAME_FIELD_NUMBER, end);
            end = writer.size();
            writer.space(3 * size).put(new byte[3 * size]);
            writer.enclose(InsertRequest.PARTITION_NAME_FIELD_NUMBER, end);
            writer.field(InsertRequest.COLLECTION_NAME_FIELD_NUMBER, "c" + size);

            InsertRequest read = InsertRequest.parseFrom(writer.message().copy());

            assertThat(read.getNumRows()).isEqualTo(size);
            assertThat(read.getDbName()).hasSize(size);
            assertThat(read.getPartitionName()).hasSize(3 * size);
            assertThat(read.getCollectionName()).isEqualTo("c" + size);
        }
    }

    /** A call that failed may still be sending it. */
    @Test
    void aMessageThatWasReleasedIsNotWrittenOver() {
        MessageWriter writer = new MessageWriter();
        writer.field(InsertRequest.COLLECTION_NAME_FIELD_NUMBER, "first");
        WireMessage first = writer.message();

        writer.release();
        writer.field(InsertRequest.COLLECTION_NAME_FIELD_NUMBER, "other");

        assertThat(first.copy().toStringUtf8()).endsWith("first");
        assertThat(writer.message().copy().toStringUtf8()).endsWith("other");
    }

    @Test
    void resultsOfWritesAreReadWithoutTheKeysThatTheyRepeat() throws InvalidProtocolBufferException {
        MutationResult.Builder result = MutationResult.newBuilder()
                .setStatus(Status.newBuilder().setCode(1100).setReason("why"))
                .setInsertCnt(3)
                .setUpsertCnt(4)
                .setAcknowledged(true)
                .addSuccIndex(1);
        result.getIDsBuilder().getStrIdBuilder().addData("a").addData("b");

        WriteResult read = WriteResult.read(result.build().toByteArray());

        assertThat(read.status().getReason()).isEqualTo("why");
        assertThat(read.inserted()).isEqualTo(3);
        assertThat(read.upserted()).isEqualTo(4);
    }

    @Test
    void aMessageThatBreaksOffIsToldFromAWholeOne() {
        byte[] message = MutationResult.newBuilder()
                .setStatus(Status.newBuilder().setReason("why"))
                .build()
                .toByteArray();

        for (int length = 1; length < message.length; length++) {
            byte[] part = new byte[length];
            System.arraycopy(message, 0, part, 0, length);
            assertThatThrownBy(() -> WriteResult.read(part)).hasMessage("the server sent a message that breaks off");
        }
    }
}
