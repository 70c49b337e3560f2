package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A piece of a text lies within the text. */
class PieceCoherenceTest {
    @Test
    void piecesLieWithinTheirDocuments() {
        FakeData data = SmallSchema.of(
                "chunks",
                "chunk_index Int32",
                "total_chunks Int32",
                "page_number Int32",
                "total_pages Int32",
                "start_char Int32",
                "end_char Int32");
        for (Row row : SmallSchema.rows(data)) {
            assertThat(row.getInt("chunk_index")).as(row.toString()).isBetween(0, row.getInt("total_chunks") - 1);
            assertThat(row.getInt("page_number")).as(row.toString()).isBetween(1, row.getInt("total_pages"));
            assertThat(row.getInt("start_char")).as(row.toString()).isBetween(0, row.getInt("end_char") - 1);
        }
    }

    @Test
    void piecesAreAsLongAsTheirEndsSay() {
        FakeData data = SmallSchema.of(
                "passages",
                "start_offset Int32",
                "end_offset Int32",
                "chunk_size Int32",
                "char_count Int32",
                "word_count Int32",
                "token_count Int32",
                "end_page Int32",
                "total_pages Int32",
                "start Float",
                "end Float",
                "duration Int32");
        for (Row row : SmallSchema.rows(data)) {
            assertThat(row.getInt("end_page")).as(row.toString()).isBetween(1, row.getInt("total_pages"));
            assertThat(row.getInt("end_offset") - row.getInt("start_offset"))
                    .isEqualTo(row.getInt("chunk_size"))
                    .isEqualTo(row.getInt("char_count"));
            assertThat(row.getInt("token_count")).isBetween(row.getInt("word_count"), row.getInt("char_count") / 3);
            assertThat(row.getFloat("start")).as(row.toString()).isBetween(0f, row.getFloat("end"));
            assertThat(row.getFloat("end")).isLessThanOrEqualTo(row.getInt("duration"));
        }
    }

    @Test
    void textsInContextContainTheTexts() {
        FakeData data = SmallSchema.of(
                "passages",
                "content VarChar",
                "content_with_context VarChar",
                "chunk_text VarChar",
                "chunk_with_context VarChar");
        for (Row row : SmallSchema.rows(data, 3).toList()) {
            assertThat(row.getString("content_with_context")).contains(row.getString("content"));
            assertThat(row.getString("chunk_with_context")).contains(row.getString("chunk_text"));
        }
    }

    @Test
    void otherNamesOfPiecesMeanTheSame() {
        List<List<String>> pairs = List.of(
                List.of("chunk_idx", "num_chunks"),
                List.of("segment_index", "total_segments"),
                List.of("start_offset", "end_offset"),
                List.of("char_start", "char_end"),
                List.of("start_index", "end_index"),
                List.of("segment_start", "segment_end"),
                List.of("start_page", "total_pages"));
        String[] fields = pairs.stream()
                .flatMap(List::stream)
                .distinct()
                .map(name -> name + " Int64")
                .toArray(String[]::new);
        for (Row row : SmallSchema.rows(SmallSchema.of("passages", fields))) {
            for (List<String> pair : pairs) {
                boolean page = pair.get(0).contains("page");
                assertThat(row.getLong(pair.get(0)) - (page ? 1 : 0))
                        .as("%s %s", pair, row)
                        .isLessThan(row.getLong(pair.get(1)));
            }
        }
    }
}
