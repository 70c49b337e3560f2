package io.github.milvusfakedata.bench;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.sink.NullSink;
import java.util.List;
import java.util.Locale;

/** Generates a dataset and throws its bytes away, to show that memory does not grow with the rows. */
public final class NullRun {
    private static final int ARGUMENTS = 3;

    private NullRun() {}

    /**
     * @param args built-in schema, number of rows, format
     */
    public static void main(String[] args) {
        if (args.length != ARGUMENTS) {
            throw new IllegalArgumentException("expected: schema rows format");
        }
        WriteOptions options = WriteOptions.builder()
                .format(Format.valueOf(args[2].toUpperCase(Locale.ROOT)))
                .build();
        List<DatasetFile> files =
                FakeData.builtin(args[0]).rows(Long.parseLong(args[1])).seed(1).write(name -> new NullSink(), options);
        System.out.println("Generated " + files.size() + " files");
    }
}
