package io.github.milvusfakedata.internal.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.TopicWords;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaidFieldsTest {
    private static final int ROWS = 200;

    @TempDir
    private Path directory;

    private FakeData data(String... fields) throws IOException {
        Path file = directory.resolve("schema.yaml");
        Files.writeString(
                file,
                "fields:\n  - {name: id, type: Int64, is_primary: true}\n  - {name: v, type: FloatVector, dim: 4}\n  - "
                        + String.join("\n  - ", fields) + '\n');
        return FakeData.file(file).rows(ROWS).seed(5);
    }

    private static List<Object> values(FakeData data, String field) {
        return LongStream.range(0, ROWS)
                .mapToObj(row -> data.row(row).get(field))
                .toList();
    }

    @Test
    void aFieldOfAnyNameHasTheMeaningThatIsSaid() throws IOException {
        FakeData data = data(
                "{name: price, type: Float}",
                "{name: x7, type: Float, generate: {meaning: price}}",
                "{name: where, type: VarChar, max_length: 90, generate: {meaning: city}}",
                "{name: city, type: VarChar, max_length: 90}");

        assertThat(values(data, "x7")).isEqualTo(values(data, "price"));
        assertThat(values(data, "where")).isEqualTo(values(data, "city"));
    }

    @Test
    void aFieldCanBeAboutAnotherBusinessThanItsRow() throws IOException {
        FakeData data =
                data("{name: section, type: VarChar, max_length: 90, generate: {meaning: category, subject: news}}");

        Set<Object> sections =
                Pools.topics("news").stream().map(TopicWords::name).collect(Collectors.toSet());
        assertThat(sections).containsAll(values(data, "section"));
    }

    @Test
    void whatIsSaidOfAnArrayIsSaidOfItsElements() throws IOException {
        FakeData data = data("{name: tags, type: Array, element_type: VarChar, max_length: 9, max_capacity: 4,"
                + " generate: {choices: [a, b, c], lengths: {2: 1, 3: 1}}}");

        assertThat(values(data, "tags")).allSatisfy(list -> {
            assertThat(Set.of("a", "b", "c").containsAll((List<?>) list)).isTrue();
            assertThat((List<?>) list).hasSizeBetween(2, 3);
        });
    }

    @Test
    void listsCanBeDescribedAsAWhole() throws IOException {
        FakeData data = data("{name: tags, type: Array, element_type: VarChar, max_length: 20, max_capacity: 9,"
                + " generate: {list: {words: colors}, from: 4, to: 5}}");

        assertThat(values(data, "tags"))
                .allSatisfy(list -> assertThat((List<?>) list).hasSizeBetween(4, 5));
    }

    @Test
    void aPartitionKeyHasTheValuesThatAreSaidAndIsNotThinnedOut() throws IOException {
        FakeData data = data("{name: team, type: VarChar, max_length: 9, is_partition_key: true,"
                + " generate: {choices: [red, blue], weights: [1, 1]}}");

        assertThat(values(data, "team").stream().filter("red"::equals).count()).isBetween(70L, 130L);
    }

    @Test
    void everyMistakeIsToldAtOnceWithItsLine() throws IOException {
        FakeData data = data(
                "{name: a, type: VarChar, max_length: 9, generate: {choics: [x]}}",
                "{name: b, type: VarChar, max_length: 9, generate: {meaning: ctiy}}",
                "name: c\n    type: Float\n    generate:\n      quantity: price_cents\n      divide_bye: 100");

        assertThatThrownBy(() -> data.row(0))
                .isInstanceOfSatisfying(FakeDataException.class, mistakes -> assertThat(mistakes.problems().stream()
                                .map(problem -> problem.location().line() + " " + problem.path()))
                        .containsExactly(
                                "4 fields[2].generate.choics",
                                "5 fields[3].generate.meaning",
                                "10 fields[4].generate.divide_bye"));
    }
}
