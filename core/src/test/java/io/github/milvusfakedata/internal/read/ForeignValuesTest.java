package io.github.milvusfakedata.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Literal;
import org.junit.jupiter.api.Test;

class ForeignValuesTest {
    private static final String FIELDS =
            """
            "fields": [{"name": "id", "data_type": "Int64", "is_primary": true},
             {"name": "t", "data_type": "VarChar", "max_length": "10", "default_value": ""},
             {"name": "n", "data_type": "Int64", "default_value": ""},
             {"name": "v", "data_type": "FloatVector", "dim": "4"}]
            """;

    /** Clients print an empty message as an empty text, which is a value where the field holds texts. */
    @Test
    void anEmptyTextIsADefaultOfTextsAndNoneOfNumbers() {
        Collection collection = FakeData.text("s.json", "{\"collection_name\": \"c\", " + FIELDS + "}")
                .collection();

        assertThat(collection.fields().get(1).params().defaultValue()).contains(Literal.text(""));
        assertThat(collection.fields().get(2).params().defaultValue()).isEmpty();
    }
}
