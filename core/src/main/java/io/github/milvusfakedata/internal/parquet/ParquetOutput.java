package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.encode.EncoderInput;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.rule.FileKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Apache Parquet. */
public record ParquetOutput() implements OutputFormat {
    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public String title() {
        return "Parquet";
    }

    @Override
    public String extension() {
        return "parquet";
    }

    @Override
    public Optional<FileKind> imported() {
        return Optional.of(FileKind.PARQUET);
    }

    @Override
    public Set<Compression> compressions() {
        return EnumSet.allOf(Compression.class);
    }

    /** A batch is a row group. */
    @Override
    public boolean hasBatches() {
        return true;
    }

    @Override
    public FileFormat encoder(EncoderInput input) {
        int groupRows = (int) Math.min(input.batchRows(), Integer.MAX_VALUE);
        ParquetOptions options = new ParquetOptions(input.compression(), groupRows, input.toolVersion());
        ParquetMistakes mistakes = input.mistakes(ParquetMistakes.class).orElse(ParquetMistakes.NONE);
        return new ParquetFormat(input.columns(), input.sample(), options, mistakes);
    }
}
