package io.github.milvusfakedata.internal.encode;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.column.Column;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an encoder is made of. A format takes what concerns it.
 *
 * @param columns what is written, in this order
 * @param sample the same columns of a fixed seed, which stand for those of any seed when sizes are measured
 * @param compression how files are compressed
 * @param batchRows the most rows of a batch
 * @param toolVersion named by files as the version of what wrote them
 * @param mistakes what is wrong on purpose, at most one of each class; empty for files as they should be
 */
public record EncoderInput(
        List<Column> columns,
        List<Column> sample,
        Compression compression,
        long batchRows,
        String toolVersion,
        List<FormatMistakes> mistakes) {
    public EncoderInput {
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
        Objects.requireNonNull(compression, "compression");
        Objects.requireNonNull(toolVersion, "toolVersion");
        mistakes = List.copyOf(mistakes);
    }

    /** The mistakes of a format; empty where its files are to be as they should be. */
    public <M extends FormatMistakes> Optional<M> mistakes(Class<M> kind) {
        return mistakes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
