package io.github.milvusfakedata.internal.encode;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.rule.FileKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A format of data files before anything is chosen: its names, what its files can hold, how to make them. Everyone who
 * meets files asks it; nobody else knows an ending. Implementations are records without components, so that two of a kind
 * are equal.
 */
public interface OutputFormat {
    /** The name in options and in {@code meta.json}, in lower case: {@code numpy}. */
    String name();

    /** The name in messages: {@code NumPy}. */
    String title();

    /** File name ending without the dot, in lower case: {@code npy}. No other format has the same. */
    String extension();

    /** What Milvus' importer takes the files for; empty for a format that Milvus doesn't import. */
    Optional<FileKind> imported();

    /** Whether each column has a file of its own; the files of the same rows then lie in one directory. */
    default boolean hasFilePerColumn() {
        return false;
    }

    /** The compressions that its files can have. */
    default Set<Compression> compressions() {
        return EnumSet.of(Compression.AUTO, Compression.NONE);
    }

    /** Whether the most rows of a batch decide how its files are laid out. */
    default boolean hasBatches() {
        return false;
    }

    /**
     * What keeps columns from being held by its files, one entry for each reason; empty where all can be held. A format that
     * holds some shapes only says so here by {@link Misfit#ofType}: its encoder is never asked for any other. That Milvus
     * imports a type from no file of a kind is known already.
     */
    default List<Misfit> misfits(List<CandidateColumn> columns) {
        return List.of();
    }

    /** The encoder of its files. */
    FileFormat encoder(EncoderInput input);
}
