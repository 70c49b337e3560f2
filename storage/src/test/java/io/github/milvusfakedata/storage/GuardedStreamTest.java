package io.github.milvusfakedata.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GuardedStreamTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int FOUR_MEBIBYTES = 4 << 20;

    private final AtomicInteger aborted = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();

    private InputStream guarded(int bytes, long most) {
        return new GuardedStream(
                new ByteArrayInputStream(new byte[bytes]), aborted::incrementAndGet, most, TIMEOUT, nanos::get);
    }

    @Test
    void asManyBytesAsAreAllowedPass() throws IOException {
        try (InputStream in = guarded(100, 100)) {
            assertThat(in.readAllBytes()).hasSize(100);
        }
        assertThat(aborted).hasValue(0);
    }

    @Test
    void oneByteMoreBreaksTheAnswerOff() throws IOException {
        try (InputStream in = guarded(101, 100)) {
            assertThatExceptionOfType(NotAStore.class).isThrownBy(in::readAllBytes);
        }
        assertThat(aborted).hasValue(1);
    }

    @Test
    void bytesThatComeTooSlowlyBreakTheAnswerOff() throws IOException {
        try (InputStream in = guarded(100, 100)) {
            in.read();
            nanos.set(TIMEOUT.toNanos());
            in.read();
            nanos.incrementAndGet();
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(in::read);
        }
        assertThat(aborted).hasValue(1);
    }

    /** What is large takes its time. */
    @Test
    void forEveryFourMebibytesThereIsAsMuchTimeAgain() throws IOException {
        try (InputStream in = guarded(2 * FOUR_MEBIBYTES, Long.MAX_VALUE)) {
            nanos.set(2 * TIMEOUT.toNanos());
            assertThat(in.read(new byte[FOUR_MEBIBYTES])).isEqualTo(FOUR_MEBIBYTES);
            nanos.incrementAndGet();
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(in::read);
        }
    }
}
