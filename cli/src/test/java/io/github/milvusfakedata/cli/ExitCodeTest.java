package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.sink.FileFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExitCodeTest {
    private static final Path FILE = Path.of("secret.json");

    /** Seen: missing rights ended with 1 where a schema was exported or a dataset removed, and with 2 everywhere else. */
    @Test
    void missingRightsAreTheUsersToMendWhereverTheyAreMissing() {
        IOException denied = FileFailure.of("write", FILE, new AccessDeniedException("secret.json"));
        IOException full = FileFailure.of("write", FILE, new FileSystemException("f", null, "No space left on device"));

        assertThat(ExitCode.of(denied)).isEqualTo(ExitCode.USAGE);
        assertThat(ExitCode.of(full)).isEqualTo(ExitCode.FAILED);
        assertThat(ExitCode.of(new IOException("it broke"))).isEqualTo(ExitCode.FAILED);
    }
}
