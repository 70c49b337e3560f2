package io.github.milvusfakedata.milvus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTreeTest {
    @Test
    void textsOfOneValueHaveOneCanonicalText() {
        assertThat(JsonTree.canonical("{ \"b\": [1.50, 1e2, -0.0],\n \"a\": {} , \"c\": []}"))
                .isEqualTo(JsonTree.canonical("{\"a\":{},\"c\":[],\"b\":[1.5,100,0]}"))
                .isEqualTo("{\"a\":{},\"b\":[1.5,1E+2,0],\"c\":[]}");
        assertThat(JsonTree.canonical("\"\\u00e9\"")).isEqualTo("\"é\"");
    }

    @Test
    void differentValuesHaveDifferentTexts() {
        assertThat(JsonTree.canonical("{\"a\":\"1\"}")).isNotEqualTo(JsonTree.canonical("{\"a\":1}"));
        assertThat(JsonTree.canonical("[\"a,b\"]")).isNotEqualTo(JsonTree.canonical("[\"a\",\"b\"]"));
        assertThat(JsonTree.canonical("[\"a\\\",\\\"b\"]")).isNotEqualTo(JsonTree.canonical("[\"a\",\"b\"]"));
        assertThat(JsonTree.canonical("null")).isNotEqualTo(JsonTree.canonical("\"null\""));
        assertThat(JsonTree.canonical("9007199254740993")).isNotEqualTo(JsonTree.canonical("9007199254740992"));
    }

    @Test
    void aTextThatIsNoJsonStaysAsItIs() {
        assertThat(JsonTree.canonical("{\"a\": ")).isEqualTo("{\"a\": ");
        assertThat(JsonTree.canonical("1 2")).isEqualTo("1 2");
        assertThat(JsonTree.read("{} {}")).isEmpty();
        assertThat(JsonTree.members("[1]")).isEmpty();
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(JsonTree.members("{\"id\": 453240863839750922, \"list\": [true, null, \"x\"]}"))
                .containsEntry("id", new BigDecimal("453240863839750922"))
                .hasSize(2);
        assertThat(JsonTree.read("{\"a\": [1]}")).contains(Map.of("a", List.of(BigDecimal.ONE)));
    }
}
