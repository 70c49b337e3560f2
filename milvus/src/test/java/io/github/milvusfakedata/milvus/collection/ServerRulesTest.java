package io.github.milvusfakedata.milvus.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.milvus.FakeMilvus;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerRulesTest {
    private static final Field KEY = Field.of("id", "Int64").primaryKey().build();

    @Test
    void everythingThatAnOldServerLacksIsToldAtOnce() {
        Collection collection = Collection.of(
                "c",
                KEY,
                Field.of("a", "Int8").nullable().build(),
                Field.of("b", "Float16Vector").dim(8).build(),
                Field.of("c", "FloatVector").dim(8).build());

        assertThat(problems("v2.3.5", collection))
                .extracting(Problem::path)
                .contains("fields[1].nullable", "fields[2].type", "fields");
        assertThat(problems("v2.3.5", collection).toString()).contains("Milvus 2.3.5 has no nullable fields");
        assertThat(problems("v2.6.17", collection)).isEmpty();
    }

    @Test
    void nullableVectorsCameLaterThanNullableFields() {
        Collection collection = Collection.of(
                "c", KEY, Field.of("v", "FloatVector").dim(8).nullable().build());

        assertThat(problems("v2.6.16", collection)).hasSize(1);
        assertThat(problems("v2.6.17", collection)).isEmpty();
    }

    /** The boundary of {@code Feature.SEVERAL_VECTORS}. */
    @Test
    void severalVectorsCameWithOneVersion() {
        Collection collection = Collection.of(
                "c",
                KEY,
                Field.of("v", "FloatVector").dim(8).build(),
                Field.of("w", "FloatVector").dim(8).build());

        assertThat(problems("v2.3.99", collection)).extracting(Problem::path).containsExactly("fields");
        assertThat(problems("v2.4.0", collection)).isEmpty();
    }

    @Test
    void milvusLiteIsToldByItsOwnName() {
        Collection collection =
                Collection.of("c", KEY, Field.of("v", "Int8Vector").dim(8).build());

        assertThat(problems("milvus_lite-3.2.2", collection))
                .extracting(Problem::message)
                .containsExactly("This server is Milvus Lite 3.2.2, which does not support Int8Vector.");
        assertThat(problems("v3.0.0", collection)).isEmpty();
    }

    private static List<Problem> problems(String version, Collection collection) {
        try (FakeMilvus fake = new FakeMilvus().version(version);
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            return ServerRules.problems(server.version(), FakeData.of(collection)).stream()
                    .filter(Problem::isError)
                    .toList();
        }
    }
}
