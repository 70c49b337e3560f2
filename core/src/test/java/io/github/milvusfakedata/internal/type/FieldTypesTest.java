package io.github.milvusfakedata.internal.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.RowText;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FieldTypesTest {
    private static final int ROWS = 2000;

    static List<Field> fields() {
        return TypeCases.all();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void valuesDoNotDependOnHowRowsAreCut(Field field) {
        List<String> whole = rows(field, 3, 0, ROWS);
        List<String> pieces = new ArrayList<>();
        for (int from = 0, step = 1; from < ROWS; from += step, step = step % 97 + 3) {
            pieces.addAll(rows(field, 3, from, Math.min(step, ROWS - from)));
        }
        assertThat(pieces).isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void anotherSeedGivesOtherValues(Field field) {
        assertThat(rows(field, 1, 0, 200)).isNotEqualTo(rows(field, 2, 0, 200));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void valuesVary(Field field) {
        assertThat(new HashSet<>(rows(field, 1, 0, 500)).size()).isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void makingAFieldNullableChangesNoValueThatStays(Field field) {
        Field plain = TypeCases.nullable(field, 0);
        Field half = TypeCases.nullable(field, 0.5);
        List<String> without = rows(plain, 4, 0, 400);
        List<String> with = rows(half, 4, 0, 400);
        int nulls = 0;
        for (int row = 0; row < 400; row++) {
            if (with.get(row).equals("null")) {
                nulls++;
            } else {
                assertThat(with.get(row)).isEqualTo(without.get(row));
            }
        }
        assertThat(nulls).isBetween(150, 250);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void casesPassTheChecksOfTheirType(Field field) {
        assertThat(problems(field)).isEmpty();
    }

    @Test
    void addingAndReorderingFieldsChangesNoOther() {
        List<Field> fields = TypeCases.all();
        List<Column> all = CollectionColumns.rows(collection(fields), 9).bind();
        for (int i = 0; i < fields.size(); i++) {
            Column alone = CollectionColumns.rows(collection(List.of(fields.get(i))), 9)
                    .bind()
                    .get(0);
            assertThat(rows(alone, 0, 50)).isEqualTo(rows(all.get(i), 0, 50));
        }
    }

    /** Found among the compiled classes: a class that is in no list would not be found by walking the list. */
    @Test
    void everyTypeClassIsRegistered() {
        Set<String> compiled = new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(each -> each.isAssignableTo(FieldType.class))
                        .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        assertThat(FieldTypes.WITH_STRUCT)
                .extracting(type -> type.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(compiled);
    }

    @Test
    void everyTypeOfMilvusHasOneClass() {
        assertThat(FieldTypes.WITH_STRUCT).extracting(FieldType::type).containsExactlyInAnyOrder(MilvusType.values());
        for (FieldType type : FieldTypes.WITH_STRUCT) {
            String name = type.type() == MilvusType.JSON ? "Json" : type.name();
            assertThat(type.getClass().getSimpleName()).isEqualTo(name + "Type");
        }
    }

    @Test
    void namesAreMatchedWithoutCaseAndUnderscores() {
        assertThat(FieldTypes.named("FLOAT_VECTOR").orElseThrow().name()).isEqualTo("FloatVector");
        assertThat(FieldTypes.named("bfloat16vector").orElseThrow().name()).isEqualTo("BFloat16Vector");
        assertThat(FieldTypes.named("INT64").orElseThrow().name()).isEqualTo("Int64");
        assertThat(FieldTypes.named("string").orElseThrow().name()).isEqualTo("VarChar");
        assertThat(FieldTypes.named("Int65")).isEmpty();
    }

    private static List<String> problems(Field field) {
        List<Problem> problems = new ArrayList<>();
        FieldTypes.named(field.type()).orElseThrow().check(field, "fields[0]", problems);
        return problems.stream().map(Object::toString).toList();
    }

    private static List<String> rows(Field field, long seed, long firstRow, int rows) {
        return rows(
                CollectionColumns.rows(collection(List.of(field)), seed).bind().get(0), firstRow, rows);
    }

    private static List<String> rows(Column column, long firstRow, int rows) {
        ColumnBuffer buffer = new ColumnBuffer(column.layout());
        column.source().fill(firstRow, rows, buffer);
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            texts.add(RowText.of(buffer, row));
        }
        return texts;
    }

    private static Collection collection(List<Field> fields) {
        return new Collection("test", "", Collection.GENERAL, false, fields);
    }
}
