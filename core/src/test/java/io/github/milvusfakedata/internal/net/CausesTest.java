package io.github.milvusfakedata.internal.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class CausesTest {
    private final ConnectException inner = new ConnectException("refused");
    private final IOException outer = new IOException("no answer", inner);
    private final Throwable failure = new IllegalStateException(new UncheckedIOException(outer));

    @Test
    void theCauseIsFoundHoweverDeepItLies() {
        assertThat(Causes.find(failure, ConnectException.class)).containsSame(inner);
        assertThat(Causes.find(inner, ConnectException.class)).containsSame(inner);
    }

    @Test
    void theOutermostOfSeveralIsTaken() {
        assertThat(Causes.find(failure, IOException.class)).containsSame(outer);
    }

    @Test
    void aFailureWithoutSuchACauseHasNone() {
        assertThat(Causes.find(failure, InterruptedException.class)).isEmpty();
        assertThat(Causes.find(null, IOException.class)).isEmpty();
    }
}
