package io.github.milvusfakedata.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.milvusfakedata.schema.FakeDataException;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final int DEEP = 150;

    @Test
    void readsJsonOfOurOwnStrictlyAndSaysWhereItIsWrong() {
        FakeDataException thrown = catchThrowableOfType(
                FakeDataException.class, () -> Document.jsonTree("names.json", "{\"age\": 1,\n \"age\": 2}"));

        assertThat(thrown.problems()).hasSize(1);
        assertThat(thrown.problems().get(0).location()).hasToString("names.json:2");
        assertThat(thrown.problems().get(0).path()).isEqualTo("age");
    }

    @Test
    void pathsOfOtherDocumentsBeginWithNoFieldsOfASchema() {
        FakeDataException thrown = catchThrowableOfType(
                FakeDataException.class, () -> Document.jsonTree("x.json", "[{\"schema\": {\"a\": 1, \"a\": 2}}]"));

        assertThat(thrown.problems().get(0).path()).isEqualTo("[0].schema.a");
    }

    @Test
    void takesJsonOfOthersAsItIs() {
        String deep = "[".repeat(DEEP) + "]".repeat(DEEP);
        String long64 = "{\"id\": 453240863839750922, \"id\": 7}";

        assertThat(Document.foreignJsonTree(deep)).isPresent();
        assertThat(Document.foreignJsonTree(long64).orElseThrow().member("id").map(Node::text))
                .contains("453240863839750922");
        assertThat(Document.foreignJsonTree("{} {}")).isEmpty();
        assertThat(Document.foreignJsonTree("")).isEmpty();
        assertThat(Document.foreignJsonTree("[".repeat(10_000))).isEmpty();
    }

    @Test
    void foreignJsonMayBeLongerThanAnySchema() {
        String many = "[" + "1,".repeat(200_000) + "1]";

        assertThat(Document.foreignJsonTree(many).orElseThrow().items()).hasSize(200_001);
    }
}
