package io.github.milvusfakedata.internal.numpy;

import io.github.milvusfakedata.internal.encode.CandidateColumn;
import io.github.milvusfakedata.internal.encode.EncoderInput;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.encode.Misfit;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** NumPy arrays: a file for each field, named after it, and rows of one size (import-contract 2.2). */
public record NumpyOutput() implements OutputFormat {
    @Override
    public String name() {
        return "numpy";
    }

    @Override
    public String title() {
        return "NumPy";
    }

    @Override
    public String extension() {
        return "npy";
    }

    @Override
    public Optional<FileKind> imported() {
        return Optional.of(FileKind.NUMPY);
    }

    @Override
    public boolean hasFilePerColumn() {
        return true;
    }

    @Override
    public List<Misfit> misfits(List<CandidateColumn> columns) {
        List<Misfit> misfits = new ArrayList<>();
        Map<String, String> lowerCase = new HashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).hasNulls()) {
                misfits.add(new Misfit(
                        c,
                        Misfit.Aspect.NULLS,
                        "NumPy files can't contain nulls, and some rows of this field are null.",
                        "Write \"null_ratio\": 0"));
            }
            checkFileName(c, columns.get(c).name(), lowerCase, misfits);
        }
        return misfits;
    }

    private static void checkFileName(int column, String name, Map<String, String> lowerCase, List<Misfit> misfits) {
        if (!FileNames.isOfField(name)) {
            misfits.add(new Misfit(
                    column,
                    Misfit.Aspect.NAME,
                    "A NumPy file is named after its field, and " + Shown.quoted(name) + " can't be a file name.",
                    "Use up to " + FileNames.MOST_COLUMN_LETTERS + " letters, digits and underscores"));
        }
        String twin = lowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (twin != null && !twin.equals(name)) {
            misfits.add(new Misfit(
                    column,
                    Misfit.Aspect.NAME,
                    "A NumPy file is named after its field, and where letter case is ignored the file of "
                            + Shown.quoted(name) + " is that of " + Shown.quoted(twin) + ".",
                    "Rename one of the fields"));
        }
    }

    @Override
    public FileFormat encoder(EncoderInput input) {
        return new NumpyFormat(
                input.columns(),
                input.mistakes(NumpyMistakes.class).map(NumpyMistakes::byColumn).orElse(Map.of()));
    }
}
