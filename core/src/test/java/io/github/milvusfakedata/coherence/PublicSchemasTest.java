package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.spec.ColumnSpec;
import io.github.milvusfakedata.internal.spec.UniformSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No field of public schemas has values of which its name says nothing, and none contradicts its row. */
class PublicSchemasTest {
    /** Objects of which nobody knows more than that they say more about the row. */
    private static final Set<String> MORE = Set.of("metadata", "meta", "details", "_node_content");

    /** A name that means nothing. */
    private static final String NOTHING = "zqx";

    @Test
    void everyFieldHasAMeaning() {
        List<String> unknown = new ArrayList<>();
        int fields = 0;
        for (String name : PublicSchemas.names()) {
            FakeData data = PublicSchemas.of(name);
            Subject subject = Subject.of(data.collection().subject()).orElse(Subject.GENERAL);
            for (ColumnSpec column : CollectionColumns.of(data.collection())) {
                fields++;
                if (!MORE.contains(column.name())
                        && isUnknown(column.values(), column.limits().shape(), subject)) {
                    unknown.add(name + '.' + column.name());
                }
            }
        }
        assertThat(fields).isGreaterThan(800);
        assertThat(unknown).isEmpty();
    }

    private static boolean isUnknown(ValueSpec values, ColumnShape shape, Subject subject) {
        boolean generic = values instanceof UniformSpec
                || values.equals(Meanings.texts(NOTHING, subject))
                || shape == ColumnShape.BOOL && values.equals(Meanings.flags(NOTHING, subject))
                || shape == ColumnShape.JSON && values.equals(Meanings.objects(NOTHING, subject));
        return generic || values.ingredients().stream().anyMatch(part -> isUnknown(part, shape, subject));
    }
}
