package io.github.milvusfakedata.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem TOO_MANY = Problem.error(
            "MFD-ROWS",
            Setting.ROWS,
            "There are too many rows.",
            "Lower " + Setting.ROWS + ", or raise " + Setting.MAX_FILE_SIZE + ".");

    @Test
    void namesSettingsByTheirKeys() {
        assertThat(TOO_MANY.path()).isEqualTo("rows");
        assertThat(TOO_MANY.hint()).isEqualTo("Lower rows, or raise max_file_size.");
        assertThat(FakeDataException.of(TOO_MANY))
                .hasMessage("rows: There are too many rows. Lower rows, or raise max_file_size. [MFD-ROWS]");
    }

    @Test
    void takesTheWordsOfThoseWhoReadIt() {
        Problem told = TOO_MANY.asError().at(new Location("a.json", 3)).inWords(key -> "--" + key.replace('_', '-'));

        assertThat(told)
                .hasToString("a.json:3: --rows: There are too many rows."
                        + " Lower --rows, or raise --max-file-size. [MFD-ROWS]");
        assertThat(told.inWords(key -> "?")).isEqualTo(told);
    }

    @Test
    void takesNoValueForASetting() {
        String name = Shown.quoted("" + Setting.ROWS);
        Problem problem = Problem.error("MFD-X", "fields[0].name", "The name is " + name + ", not rows.", "");

        assertThat(problem.inWords(key -> "--" + key).message())
                .isEqualTo("The name is \"\\ufdd0rows\\ufdd1\", not rows.");
    }

    @Test
    void problemsThatReadTheSameAreEqual() {
        Problem marked = Problem.error("MFD-ROWS", Setting.ROWS, "Too few.", "Raise " + Setting.ROWS + ".");
        Problem read = new Problem(
                marked.severity(), marked.code(), marked.location(), marked.path(), marked.message(), marked.hint());

        assertThat(read).isEqualTo(marked).hasSameHashCodeAs(marked);
        assertThat(Problem.error("MFD-ROWS", Setting.ROWS, "Too few.", "")).isNotEqualTo(marked);
    }
}
