package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.schema.FakeDataException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In a conversation someone asks, and the next turn answers that question. */
class ConversationTurnsTest {
    private static final int ROWS = 4_000;

    /** How answers to some questions begin. */
    private static final Map<String, String> ANSWERS = Map.of(
            "Is there a rule of thumb?", "Yes: ",
            "Can you give me the short version?", "Sure: ",
            "Can you explain that in one sentence?", "In one sentence: ",
            "What happens if I ignore it?", "Then you may end up with ");

    private static FakeData chat(String fields) {
        return FakeData.text(
                "chat.json",
                "{\"collection_name\":\"messages\",\"fields\":[{\"name\":\"id\",\"type\":\"Int64\",\"is_primary\":true},"
                        + fields + ",{\"name\":\"vector\",\"type\":\"FloatVector\",\"dim\":2}]}");
    }

    private static FakeData byName() {
        return chat("{\"name\":\"conversation_id\",\"type\":\"VarChar\",\"max_length\":40},"
                + "{\"name\":\"turn\",\"type\":\"Int32\"},"
                + "{\"name\":\"role\",\"type\":\"VarChar\",\"max_length\":20},"
                + "{\"name\":\"content\",\"type\":\"VarChar\",\"max_length\":800}");
    }

    private static Map<String, List<Row>> conversations(long seed) {
        Map<String, List<Row>> conversations = new LinkedHashMap<>();
        for (Row row : byName().seed(seed).first(ROWS)) {
            conversations
                    .computeIfAbsent(row.getString("conversation_id"), unknown -> new ArrayList<>())
                    .add(row);
        }
        return conversations;
    }

    @Test
    void aQuestionIsAnsweredByTheNextTurn() {
        int seen = 0;
        for (List<Row> turns : conversations(3).values()) {
            for (int at = 0; at + 1 < turns.size(); at++) {
                String start = ANSWERS.get(turns.get(at).getString("content"));
                if (start != null) {
                    seen++;
                    assertThat(turns.get(at).getString("role")).isEqualTo("user");
                    assertThat(turns.get(at + 1).getString("content")).startsWith(start);
                }
            }
        }
        assertThat(seen).isGreaterThan(50);
    }

    @Test
    void noQuestionComesTwiceInAConversation() {
        for (long seed = 1; seed <= 3; seed++) {
            for (List<Row> turns : conversations(seed).values()) {
                Set<String> asked = new HashSet<>();
                for (int at = 0; at < Math.min(24, turns.size()); at += 2) {
                    String question = turns.get(at).getString("content");
                    assertThat(asked.add(question)).as(question).isTrue();
                }
            }
        }
    }

    @Test
    void aConversationThatEndsWithTheAskerEndsWithThanks() {
        List<List<Row>> all = new ArrayList<>(conversations(3).values());
        int seen = 0;
        for (List<Row> turns : all.subList(0, all.size() - 1)) {
            Row last = turns.get(turns.size() - 1);
            if (turns.size() > 1 && last.getString("role").equals("user")) {
                seen++;
                assertThat(last.getString("content")).containsIgnoringCase("thank");
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void turnsAreTheSameForAnyBlockOfRows() {
        List<Row> whole = byName().seed(5).first(60);
        List<Row> single = new ArrayList<>();
        for (int row = 0; row < whole.size(); row++) {
            single.add(byName().seed(5).row(row));
        }
        assertThat(single)
                .extracting(row -> row.getString("content"))
                .isEqualTo(whole.stream().map(row -> row.getString("content")).toList());
    }

    /** Turns were about what the row of the conversation's number is about, and had the topic of the groups that stand first. */
    @Test
    void turnsAreAboutWhatTheirConversationIsAbout() {
        List<Row> rows = FakeData.text(
                        "chat.yaml",
                        """
                        collection_name: messages
                        groups: {batch: {size: 7}, talk: {size: {p0: 4, p50: 8, p100: 20}}}
                        fields:
                          - {name: id, type: Int64, is_primary: true}
                          - {name: talk, type: Int64, generate: {id: talk}}
                          - {name: about, type: VarChar, max_length: 300, generate: {of: talk, text: question}}
                          - {name: said, type: VarChar, max_length: 900, generate: {turn: talk}}
                          - {name: vector, type: FloatVector, dim: 2}
                        """)
                .seed(9)
                .first(ROWS);
        Map<Long, Set<String>> abouts = new LinkedHashMap<>();
        Map<Long, Set<String>> saids = new LinkedHashMap<>();
        for (Row row : rows) {
            words(row.getString("about"), abouts.computeIfAbsent(row.getLong("talk"), unknown -> new HashSet<>()));
            words(row.getString("said"), saids.computeIfAbsent(row.getLong("talk"), unknown -> new HashSet<>()));
        }
        int same = 0;
        int other = 0;
        for (long talk = 1; talk < abouts.size(); talk++) {
            same += Collections.disjoint(abouts.get(talk), saids.get(talk)) ? 0 : 1;
            other += Collections.disjoint(abouts.get(talk), saids.get(talk - 1)) ? 0 : 1;
        }
        assertThat(same).isGreaterThan(abouts.size() / 2);
        assertThat(other).isLessThan(abouts.size() / 4);
    }

    private static void words(String text, Set<String> words) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 5) {
                words.add(word);
            }
        }
    }

    @Test
    void aTurnOfGroupsWithoutSizesIsAMistake() {
        FakeData data = FakeData.text(
                "chat.json",
                "{\"collection_name\":\"messages\",\"groups\":{\"talk\":{\"count\":9}},\"fields\":["
                        + "{\"name\":\"id\",\"type\":\"Int64\",\"is_primary\":true},"
                        + "{\"name\":\"said\",\"type\":\"VarChar\",\"max_length\":300,\"generate\":{\"turn\":\"talk\"}},"
                        + "{\"name\":\"vector\",\"type\":\"FloatVector\",\"dim\":2}]}");
        assertThatThrownBy(() -> data.first(1))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("no place in it");
    }
}
