package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Feature;
import java.io.IOException;
import java.nio.file.Files;
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

    @Test
    void thePageOfFormatsSaysSinceWhenTheyAreImported() throws IOException {
        String page = Files.readString(GeneratedPart.project().resolve("docs/reference/generate.md"));

        for (Feature feature :
                List.of(Feature.PARQUET_FILES, Feature.JSON_LISTS, Feature.JSON_LINES_FILES, Feature.CSV_FILES)) {
            assertThat(page).contains("| since " + feature.versions().since() + " |");
        }
    }
}
