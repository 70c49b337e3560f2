package io.github.milvusfakedata.cli.milvus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportCommandTest {
    /** Seen with --collection: the advice made a collection of another name. */
    @Test
    void theAdviceMakesTheCollectionThatIsMissing() {
        assertThat(ImportCommand.creation("data", Optional.of("mine")))
                .isEqualTo("milvus-fake-data to-milvus create data --collection mine");
        assertThat(ImportCommand.creation("data", Optional.empty()))
                .isEqualTo("milvus-fake-data to-milvus create data");
    }
}
