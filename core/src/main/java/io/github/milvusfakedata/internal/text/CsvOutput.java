package io.github.milvusfakedata.internal.text;

import io.github.milvusfakedata.internal.encode.CandidateColumn;
import io.github.milvusfakedata.internal.encode.EncoderInput;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.Misfit;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CSV with a header, where an empty cell is a null, and line ends are one character (import-contract 2.2). */
public record CsvOutput() implements OutputFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String title() {
        return "CSV";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public Optional<FileKind> imported() {
        return Optional.of(FileKind.CSV);
    }

    @Override
    public List<Misfit> misfits(List<CandidateColumn> columns) {
        List<Misfit> misfits = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            for (String text : columns.get(c).texts()) {
                if (columns.get(c).mayLackValues() && text.isEmpty()) {
                    misfits.add(new Misfit(
                            c,
                            Misfit.Aspect.LISTED_VALUES,
                            "An empty cell of a CSV file means null, so an empty text would be lost.",
                            "Leave the empty text out"));
                } else if (text.contains("\r\n")) {
                    misfits.add(new Misfit(
                            c,
                            Misfit.Aspect.LISTED_VALUES,
                            "Milvus' reader of CSV files takes \\r\\n for \\n, so that " + Shown.quoted(text)
                                    + " would be changed.",
                            "Write \\n"));
                }
            }
        }
        return misfits;
    }

    @Override
    public FileFormat encoder(EncoderInput input) {
        return TextFormat.csv(
                input.columns(),
                input.sample(),
                input.mistakes(TextMistakes.class).orElseGet(TextMistakes::new));
    }
}
