package io.github.milvusfakedata.interop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a server said after it took in a dataset.
 *
 * @param state {@code Completed}, or how the import ended
 * @param reason the server's own words where it failed
 * @param rows that the server counts
 * @param found the stored rows for the sample that was asked for, in its order; an empty map where there is none
 */
record StoredSample(String state, String reason, long rows, List<Map<String, Object>> found) {
    /** Bulk-imports the files of a dataset into a server and reads a sample back. */
    static StoredSample imported(
            ServerProcess server, WrittenDataset dataset, List<Map<String, Object>> sample, Path scratch) {
        return store("milvus", "import", server, dataset, sample, scratch);
    }

    /** Inserts the rows of a dataset's files into a server and reads a sample back. */
    static StoredSample inserted(
            ServerProcess server, WrittenDataset dataset, List<Map<String, Object>> sample, Path scratch) {
        return store("lite", "insert", server, dataset, sample, scratch);
    }

    private static StoredSample store(
            String environment,
            String way,
            ServerProcess server,
            WrittenDataset dataset,
            List<Map<String, Object>> sample,
            Path scratch) {
        Path asked = scratch.resolve("sample.jsonl");
        Path found = scratch.resolve("found.jsonl");
        Canonical.write(asked, sample);
        String summary = ForeignPrograms.succeed(
                        ForeignPrograms.python(environment, "store_rows.py"),
                        List.of(way, server.port(), dataset.directory().toString(), asked.toString(), found.toString()))
                .lastLine();
        Map<String, Object> values = Canonical.object(summary);
        String state = (String) values.get("state");
        String reason = (String) values.get("reason");
        if (!state.equals("Completed")) {
            return new StoredSample(state, reason, 0, List.of());
        }
        return new StoredSample(state, reason, (Long) values.get("rows"), Canonical.read(found));
    }
}
