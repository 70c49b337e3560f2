package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aResultThatDidNotFitOnTheDiskIsAFailure() {
        assertThat(run("No space left on device")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .endsWith("Standard output could not be written: the disk is full.\n");
    }

    @Test
    void aReaderThatHasGoneAwayIsNone() {
        assertThat(run("Broken pipe")).isZero();
        assertThat(err.size()).isZero();
    }

    private int run(String failure) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(failure);
            }
        };
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(broken, errors, new Interrupt(), "schema", "help", "Bool");
    }
}
