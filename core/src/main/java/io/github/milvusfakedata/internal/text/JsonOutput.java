package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.encode.EncoderInput;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.rule.FileKind;
import java.util.Optional;

/** A JSON array of objects, one row a line. */
public record JsonOutput() implements OutputFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public String title() {
        return "JSON";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public Optional<FileKind> imported() {
        return Optional.of(FileKind.JSON);
    }

    @Override
    public FileFormat encoder(EncoderInput input) {
        return TextFormat.json(
                input.columns(),
                input.sample(),
                input.mistakes(TextMistakes.class).orElseGet(TextMistakes::new));
    }
}
