package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.schema.Feature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of versions shows the table by which everything goes, with its sources. */
class VersionsPageTest {
    @Test
    void thePageListsEveryFeatureWithItsSource() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| What | Milvus | Source |", "| --- | --- | --- |"));
        for (Feature feature : Feature.values()) {
            lines.add("| " + GeneratedPart.cell(feature.meaning()) + " | "
                    + feature.versions().inWords() + " | " + GeneratedPart.cell(feature.source()) + " |");
        }

        GeneratedPart.assertUpToDate("docs/reference/versions.md", "versions", lines);
    }
}
