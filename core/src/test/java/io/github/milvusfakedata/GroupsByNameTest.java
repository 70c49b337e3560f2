package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas whose fields are called as those of documents, conversations, tenants and users are have such groups of rows. */
class GroupsByNameTest {
    private static final int ROWS = 5_000;

    private static final String CHUNKS =
            """
            fields:
              - {name: id, type: Int64, is_primary: true}
              - {name: embedding, type: FloatVector, dim: 8}
              - {name: doc_id, type: VarChar, max_length: 64}
              - {name: tenant_id, type: VarChar, max_length: 32, is_partition_key: true}
              - {name: plan, type: VarChar, max_length: 20, enum_values: [free, pro, enterprise]}
              - {name: region, type: VarChar, max_length: 20, nullable: true}
              - {name: chunk_index, type: Int8}
              - {name: total_chunks, type: Int32, max: 50}
              - {name: page_number, type: Int16}
              - {name: total_pages, type: Int16}
              - {name: start_char, type: Int32}
              - {name: end_char, type: Int32}
              - {name: title, type: VarChar, max_length: 200}
              - {name: author, type: VarChar, max_length: 40}
              - {name: file_name, type: VarChar, max_length: 90}
              - {name: url, type: VarChar, max_length: 200}
              - {name: created_at, type: Int64}
              - {name: text, type: VarChar, max_length: 900}
            """;

    private static final String CHAT =
            """
            fields:
              - {name: message_id, type: VarChar, max_length: 36, is_primary: true}
              - {name: embedding, type: FloatVector, dim: 8}
              - {name: session_id, type: VarChar, max_length: 64}
              - {name: user_id, type: Int64}
              - {name: user_name, type: VarChar, max_length: 50}
              - {name: turn_index, type: Int16}
              - {name: role, type: VarChar, max_length: 16}
              - {name: timestamp, type: Int64, min: 1600000000, max: 1800000000}
              - {name: created_at, type: Timestamptz}
              - {name: content, type: VarChar, max_length: 300}
            """;

    private static final String ORDERS =
            """
            fields:
              - {name: order_id, type: Int64, is_primary: true}
              - {name: embedding, type: FloatVector, dim: 8}
              - {name: customer_id, type: Int64, min: 1000, max: 999999, cardinality_ratio: 0.05}
              - {name: customer_name, type: VarChar, max_length: 50}
              - {name: email, type: VarChar, max_length: 60}
              - {name: country, type: VarChar, max_length: 30}
              - {name: name, type: VarChar, max_length: 60}
              - {name: price, type: Float}
            """;

    private static final String ALONE =
            """
            fields:
              - {name: id, type: Int64, is_primary: true}
              - {name: embedding, type: FloatVector, dim: 8}
              - {name: user_id, type: Int64}
              - {name: tenant_id, type: VarChar, max_length: 30}
              - {name: step, type: Int64}
              - {name: page, type: Int64}
              - {name: role, type: VarChar, max_length: 30}
              - {name: title, type: VarChar, max_length: 30}
            """;

    private static FakeData data(String schema, long seed) {
        return FakeData.text("s.yaml", schema).rows(ROWS).seed(seed);
    }

    private static Map<Object, List<Row>> by(FakeData data, String name) {
        Map<Object, List<Row>> groups = new HashMap<>();
        for (Row row : data) {
            groups.computeIfAbsent(row.get(name), key -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    private static void assertShared(Map<Object, List<Row>> groups, String... names) {
        for (String name : names) {
            Set<Object> values = new HashSet<>();
            for (List<Row> rows : groups.values()) {
                assertThat(rows)
                        .extracting(row -> row.get(name))
                        .as(name)
                        .containsOnly(rows.get(0).get(name));
                values.add(rows.get(0).get(name));
            }
            assertThat(values).as(name).hasSizeGreaterThan(1);
        }
    }

    @Test
    void chunksOfADocumentAgree() {
        for (long seed = 1; seed <= 3; seed++) {
            Map<Object, List<Row>> documents = by(data(CHUNKS, seed), "doc_id");
            assertShared(
                    documents,
                    "tenant_id",
                    "plan",
                    "region",
                    "total_chunks",
                    "total_pages",
                    "title",
                    "author",
                    "file_name",
                    "url",
                    "created_at");
            assertThat(documents).hasSizeBetween(200, 1_000);
            for (List<Row> rows : documents.values()) {
                Set<Integer> indexes = new HashSet<>();
                rows.sort(Comparator.comparing(row -> row.getInt("chunk_index")));
                for (int at = 0; at < rows.size(); at++) {
                    Row row = rows.get(at);
                    assertThat(indexes.add(row.getInt("chunk_index"))).isTrue();
                    assertThat(row.getInt("chunk_index")).isBetween(0, row.getInt("total_chunks") - 1);
                    assertThat(row.getInt("page_number")).isBetween(1, row.getInt("total_pages"));
                    assertThat(row.getInt("end_char")).isGreaterThan(row.getInt("start_char"));
                    assertThat(row.getInt("total_chunks")).isLessThanOrEqualTo(50);
                    assertThat(at == 0
                                    || row.getInt("start_char")
                                            >= rows.get(at - 1).getInt("end_char"))
                            .isTrue();
                }
            }
            assertShared(by(data(CHUNKS, seed), "tenant_id"), "plan", "region");
            assertThat(documents.keySet()).allMatch(id -> id.toString().matches("doc-[0-9a-z]{8}"));
        }
    }

    @Test
    void messagesOfAConversationFollowEachOther() {
        for (long seed = 1; seed <= 3; seed++) {
            Map<Object, List<Row>> sessions = by(data(CHAT, seed), "session_id");
            assertShared(sessions, "user_id", "user_name");
            assertShared(by(data(CHAT, seed), "user_id"), "user_name");
            for (List<Row> rows : sessions.values()) {
                rows.sort(Comparator.comparing(row -> row.getInt("turn_index")));
                for (int at = 0; at < rows.size(); at++) {
                    Row row = rows.get(at);
                    assertThat(row.getInt("turn_index")).isEqualTo(at);
                    assertThat(row.getString("role")).isEqualTo(at % 2 == 0 ? "user" : "assistant");
                    if (at > 0) {
                        assertThat(row.getLong("timestamp") - rows.get(at - 1).getLong("timestamp"))
                                .isBetween(1L, 90L);
                        assertThat(Instant.parse(row.getString("created_at")))
                                .isAfter(Instant.parse(rows.get(at - 1).getString("created_at")));
                    }
                }
            }
        }
    }

    @Test
    void theSameCustomerHasTheSameNameAndEMail() {
        Map<Object, List<Row>> customers = by(data(ORDERS, 4), "customer_id");

        assertShared(customers, "customer_name", "email", "country");
        assertThat(customers.size()).isBetween(240, 260);
        assertThat(customers.keySet()).allMatch(id -> (Long) id >= 1_000 && (Long) id <= 999_999);
        assertThat(customers.values())
                .as("the name is that of a product")
                .anyMatch(rows ->
                        rows.stream().map(row -> row.get("name")).distinct().count() > 1);
    }

    @Test
    void aNameThatStandsAloneSaysNothing() {
        FakeData data = data(ALONE, 5);
        assertThat(data.described().collection().groups()).isEmpty();
        assertThat(by(data, "user_id")).hasSizeGreaterThan(ROWS * 9 / 10);
    }

    @Test
    void whatASchemaSaysItselfCountsMore() {
        FakeData data =
                data(CHUNKS.replace("chunk_index, type: Int8", "chunk_index, type: Int8, generate: {choices: [7]}"), 6);
        assertThat(data).extracting(row -> row.getInt("chunk_index")).containsOnly(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {CHUNKS, CHAT, ORDERS, ALONE})
    void aSchemaThatSaysWhatItDoesHasTheSameValues(String schema) {
        FakeData data = data(schema, 7).rows(300);
        FakeData described = data.described();

        assertThat(described.validate()).isEmpty();
        for (long row = 0; row < 300; row++) {
            assertThat(described.row(row).toString()).isEqualTo(data.row(row).toString());
        }
    }

    /** Ten thousand rows have a thousand users, and an Int8 has 127 ids above 0: eight users, and their e-mails, had one id. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "user_id, type: Int8",
                "user_id, type: Int32, min: 1, max: 50",
                "user_id, type: VarChar, max_length: 1",
                "customer_id, type: Int64, min: 100, max: 149"
            })
    void whoHasAnIdOfFewHasOneEmailHoweverManyRowsThereAre(String id) {
        FakeData data = FakeData.text(
                        "s.yaml",
                        """
                        fields:
                          - {name: id, type: Int64, is_primary: true}
                          - {name: embedding, type: FloatVector, dim: 8}
                          - {name: %s}
                          - {name: email, type: VarChar, max_length: 60}
                        """
                                .formatted(id))
                .seed(2)
                .rows(10_000);
        String name = id.substring(0, id.indexOf(','));
        Map<Object, Set<Object>> emails = new HashMap<>();
        for (Row row : data) {
            emails.computeIfAbsent(row.get(name), key -> new HashSet<>()).add(row.get("email"));
        }

        assertThat(emails).hasSizeBetween(30, 127);
        assertThat(emails.values()).allMatch(of -> of.size() == 1);
        assertThat(data.described().validate()).isEmpty();
        assertThat(data.described().stream().map(row -> row.get("email")))
                .containsExactlyElementsOf(
                        data.stream().map(row -> row.get("email")).toList());
    }

    /** Documents of few ids come again as a whole: their titles, their numbers of chunks, and each chunk from the first on. */
    @Test
    void documentsOfFewIdsComeAgainWithAllTheirChunks() {
        FakeData data = FakeData.text(
                        "s.yaml",
                        """
                        fields:
                          - {name: id, type: Int64, is_primary: true}
                          - {name: embedding, type: FloatVector, dim: 8}
                          - {name: doc_id, type: Int16, min: 1, max: 60}
                          - {name: chunk_index, type: Int32}
                          - {name: total_chunks, type: Int32}
                          - {name: title, type: VarChar, max_length: 200}
                        """)
                .seed(2)
                .rows(ROWS);
        Map<Object, Set<Object>> said = new HashMap<>();
        Map<Object, Set<Object>> chunks = new HashMap<>();
        for (Row row : data) {
            said.computeIfAbsent(row.get("doc_id"), key -> new HashSet<>())
                    .add(row.get("total_chunks") + " " + row.get("title"));
            chunks.computeIfAbsent(row.get("doc_id"), key -> new HashSet<>()).add(row.get("chunk_index"));
            assertThat(row.getInt("chunk_index")).isBetween(0, row.getInt("total_chunks") - 1);
        }

        assertThat(said).hasSize(60);
        assertThat(said.values()).allMatch(of -> of.size() == 1);
        said.forEach((id, one) -> assertThat(chunks.get(id))
                .hasSize(Integer.parseInt(one.iterator().next().toString().split(" ")[0])));
        assertThat(data.described().validate()).isEmpty();
    }
}
