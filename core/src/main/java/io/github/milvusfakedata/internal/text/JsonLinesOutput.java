package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.encode.EncoderInput;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.rule.FileKind;
import java.util.Optional;

/** JSON Lines: an object on each line. */
public record JsonLinesOutput() implements OutputFormat {
    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String title() {
        return "JSON Lines";
    }

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public Optional<FileKind> imported() {
        return Optional.of(FileKind.JSON_LINES);
    }

    @Override
    public FileFormat encoder(EncoderInput input) {
        return TextFormat.jsonLines(
                input.columns(),
                input.sample(),
                input.mistakes(TextMistakes.class).orElseGet(TextMistakes::new));
    }
}
