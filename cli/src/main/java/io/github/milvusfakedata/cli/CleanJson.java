package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.dataset.FoundDataset;
import io.github.milvusfakedata.dataset.FoundDataset.Maker;
import io.github.milvusfakedata.dataset.FoundDataset.State;
import io.github.milvusfakedata.dataset.RemovedDataset;
import io.github.milvusfakedata.internal.json.JsonWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What {@code clean} has found and removed, for programs. */
final class CleanJson {
    private CleanJson() {}

    /** Everything as a JSON document. */
    static String of(List<FoundDataset> found, Map<Path, RemovedDataset> removed) {
        JsonWriter json = new JsonWriter().beginObject().name("datasets").beginList();
        for (FoundDataset dataset : found) {
            Optional<RemovedDataset> gone = Optional.ofNullable(removed.get(dataset.directory()));
            json.beginInlineObject();
            json.name("directory").value(dataset.directory().toString());
            json.name("state").value(name(dataset.state()));
            json.name("maker").value(name(dataset.maker()));
            json.name("rows").value(dataset.rows());
            json.name("files").value(dataset.files());
            json.name("bytes").value(dataset.bytes());
            json.name("removed").value(gone.isPresent());
            json.name("directory_removed")
                    .value(gone.filter(RemovedDataset::directoryRemoved).isPresent());
            json.endObject();
        }
        json.endList();
        json.name("bytes").value(found.stream().mapToLong(FoundDataset::bytes).sum());
        json.name("removed_bytes")
                .value(removed.values().stream()
                        .mapToLong(RemovedDataset::bytes)
                        .sum());
        return json.endObject().toString();
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Maker maker) {
        return maker.name().toLowerCase(Locale.ROOT);
    }
}
