package io.github.milvusfakedata.milvus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTreeTest {
    @Test
    void aTextThatIsNoJsonHasNoTree() {
        assertThat(JsonTree.read("{\"a\": ")).isEmpty();
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
