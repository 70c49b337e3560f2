package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.read.BuiltinSchemas;
import io.github.milvusfakedata.internal.read.ParsedSchema;
import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules about a collection as a whole, and all rules together. */
class ChecksTest {
    private static final Field KEY = Field.of("id", "Int64").primaryKey().build();
    private static final Field VECTOR = Field.of("vector", "FloatVector").dim(8).build();

    @ParameterizedTest
    @MethodSource("io.github.milvusfakedata.internal.read.BuiltinSchemasTest#ids")
    void findsNothingWrongWithTheBuiltinSchemas(String id) {
        assertThat(Checks.of(BuiltinSchemas.read(id), 1L << 40)).isEmpty();
    }

    @Test
    void acceptsTheExampleOfEveryType() {
        for (FieldType type : FieldTypes.ALL) {
            assertThat(Findings.inJson(
                            """
                    [{"name": "id", "type": "Int64", "is_primary": true},
                     {"name": "embedding_1", "type": "FloatVector", "dim": 8}, %s]"""
                                    .formatted(type.example())))
                    .as(type.name())
                    .isEmpty();
        }
    }

    @Test
    void findsAllMistakesOfASchemaAtOnceInTheOrderOfTheText() {
        List<Problem> problems = Findings.inYaml(
                """
                collection_name: my things
                subject: comerce
                fields:
                  - name: id
                    type: Float
                    is_primary: "yes"
                    nullable: true
                  - name: title
                    type: VarChar
                    max_lenght: 99999
                    unit: words
                  - {name: vector, type: BinaryVector, dim: 100}
                  - {type: Int64, name: like, min: 5, max: 1}
                  - {name: title, type: Intt}
                """);

        assertThat(Findings.brief(problems))
                .containsExactly(
                        "WARNING MFD-COLLECTION-NAME 1 collection_name",
                        "ERROR MFD-SUBJECT 2 subject",
                        "WARNING MFD-KEY-TYPE 5 fields[0].type",
                        "ERROR MFD-VALUE-KIND 6 fields[0].is_primary",
                        "ERROR MFD-KEY-NULLABLE 7 fields[0].nullable",
                        "ERROR MFD-PROPERTY-NAME 10 fields[1].max_lenght",
                        "WARNING MFD-PROPERTY-UNKNOWN 11 fields[1].unit",
                        "ERROR MFD-DIM 12 fields[2].dim",
                        "WARNING MFD-NAME-RESERVED 13 fields[3].name",
                        "ERROR MFD-BOUNDS 13 fields[3].min",
                        "ERROR MFD-NAME-DUPLICATE 14 fields[4].name",
                        "ERROR MFD-TYPE 14 fields[4].type");
    }

    @Test
    void keepsTheOrderOfTheTextWithinOneLine() {
        String text = "[{\"dim\": 0, \"name\": \"v\", \"type\": \"FloatVector\", \"x\": 1},"
                + " {\"max\": 300, \"type\": \"Int8\", \"is_primary\": true, \"name\": \"a b\"}]";

        assertThat(Findings.inJson(text))
                .extracting(Problem::path)
                .containsExactly("fields[0].dim", "fields[0].x", "fields[1].max", "fields[1].type", "fields[1].name");
    }

    @Test
    void strictMakesErrorsOfWarnings() {
        List<Problem> problems = Findings.inJson("[{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}]");

        assertThat(Findings.brief(problems)).containsExactly("WARNING MFD-VECTOR-COUNT 1 fields");
        assertThat(Findings.brief(Checks.strict(problems))).containsExactly("ERROR MFD-VECTOR-COUNT 1 fields");
    }

    @ParameterizedTest
    @CsvSource({
        "Bool, ERROR",
        "JSON, ERROR",
        "Array, ERROR",
        "FloatVector, ERROR",
        "SparseFloatVector, ERROR",
        "Int8, WARNING",
        "Int16, WARNING",
        "Int32, WARNING",
        "Float, WARNING",
        "Double, WARNING"
    })
    void aKeyIsInt64OrVarChar(String type, String severity) {
        String members =
                switch (type) {
                    case "Array" -> "\"type\": \"Array\", \"element_type\": \"Int64\", \"max_capacity\": 3";
                    case "FloatVector" -> "\"type\": \"FloatVector\", \"dim\": 8";
                    default -> "\"type\": \"" + type + "\"";
                };
        List<Problem> problems = Checks.of(SchemaReader.readText("s.json", Findings.withKey(members)), 100);

        assertThat(Findings.brief(problems)).containsExactly(severity + " MFD-KEY-TYPE 3 fields[1].type");
        assertThat(problems.get(0).message()).contains("Int64 or VarChar").contains(type);
    }

    @Test
    void everyTypeIsEitherAKeySomewhereOrRefusedAsOne() {
        List<String> refused = FieldTypes.ALL.stream()
                .filter(type -> !type.roles().contains(Role.PRIMARY_KEY)
                        && !type.roles().contains(Role.PRIMARY_KEY_ELSEWHERE))
                .map(FieldType::name)
                .toList();

        assertThat(refused)
                .containsExactlyInAnyOrder(
                        "Bool",
                        "Text",
                        "JSON",
                        "Geometry",
                        "Timestamptz",
                        "Array",
                        "FloatVector",
                        "BinaryVector",
                        "Float16Vector",
                        "BFloat16Vector",
                        "Int8Vector",
                        "SparseFloatVector");
    }

    @Test
    void autoIdIsForKeysOfBothKinds() {
        assertThat(Findings.inJson(Findings.withKey("\"type\": \"Int64\", \"auto_id\": true")))
                .isEmpty();
        assertThat(Findings.inJson(Findings.withKey("\"type\": \"VarChar\", \"max_length\": 8, \"auto_id\": true")))
                .isEmpty();
    }

    @Test
    void aCollectionNeedsAKey() {
        List<Problem> problems =
                Checks.of(Collection.of("c", Field.of("n", "Int64").build(), VECTOR), 10);

        assertThat(Findings.brief(problems)).containsExactly("ERROR MFD-PRIMARY-KEY 0 fields");
        assertThat(problems.get(0).hint()).contains("\"is_primary\": true").contains("\"n\"");
        assertThat(Checks.of(Collection.of("c", VECTOR), 10).get(0).hint()).contains("{\"name\": \"id\"");
    }

    @Test
    void aCollectionNeedsFields() {
        assertThat(Findings.brief(Checks.of(Collection.of("c"), 10))).containsExactly("ERROR MFD-FIELD-COUNT 0 fields");
        assertThat(Findings.brief(Findings.inJson("{\"collection_name\": \"c\"}")))
                .containsExactly("ERROR MFD-MISSING 1 fields");
        assertThat(Findings.brief(Findings.inJson("{\"fields\": {}}")))
                .containsExactly("ERROR MFD-VALUE-KIND 1 fields");
        assertThat(Findings.brief(Findings.inJson("{\"fields\": null}"))).containsExactly("ERROR MFD-MISSING 1 fields");
        assertThat(Findings.brief(Findings.inYaml("fields: []"))).containsExactly("ERROR MFD-FIELD-COUNT 1 fields");
    }

    @Test
    void aThousandFieldsAreAboveMilvusLimitAndYetPossible() {
        String fields = IntStream.range(0, 998)
                .mapToObj(i -> "{\"name\": \"field_" + i + "\", \"type\": \"Bool\"}")
                .collect(Collectors.joining(",\n", ",\n", ""));
        String text = "[{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true},"
                + "{\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 8}" + fields + "]";

        List<Problem> problems = Findings.inJson(text);

        assertThat(Findings.brief(problems)).containsExactly("WARNING MFD-FIELD-COUNT 1 fields");
        assertThat(problems.get(0).message()).contains("256").contains("1000");
    }

    @Test
    void countsAreWarnedAboutFromOneAboveTheLimitOn() {
        assertThat(Checks.of(withBools(256), 10)).isEmpty();
        assertThat(Findings.brief(Checks.of(withBools(257), 10))).containsExactly("WARNING MFD-FIELD-COUNT 0 fields");
        assertThat(Checks.of(withVectors(10), 10)).isEmpty();
        assertThat(Findings.brief(Checks.of(withVectors(11), 10))).containsExactly("WARNING MFD-VECTOR-COUNT 0 fields");
        assertThat(Findings.brief(Checks.of(withVectors(0), 10))).containsExactly("WARNING MFD-VECTOR-COUNT 0 fields");
    }

    private static Collection withBools(int allFields) {
        List<Field> fields = new ArrayList<>(List.of(KEY, VECTOR));
        for (int i = 2; i < allFields; i++) {
            fields.add(Field.of("field_" + i, "Bool").build());
        }
        return Collection.of("c", fields.toArray(Field[]::new));
    }

    private static Collection withVectors(int vectors) {
        List<Field> fields = new ArrayList<>(List.of(KEY));
        for (int i = 0; i < vectors; i++) {
            fields.add(Field.of("vector_" + i, i % 2 == 0 ? "FloatVector" : "SparseFloatVector")
                    .dim(8)
                    .build());
        }
        return Collection.of("c", fields.toArray(Field[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\": \"Int64\", \"min\": 1, \"max\": 100 | 100 | max",
                "\"type\": \"Int64\", \"max\": -9223372036854775800 | 9 | max",
                "\"type\": \"Int64\", \"min\": 9223372036854775800 | 8 | min",
                "\"type\": \"VarChar\", \"max_length\": 1 | 62 | max_length",
                "\"type\": \"Int8\" | 256 | type",
                "\"type\": \"Int16\" | 65536 | type",
                "\"type\": \"Float\", \"min\": 1, \"max\": 1.0000002 | 2 | max"
            })
    void aKeyHasAsManyValuesAsThereAreRows(String members, long distinct, String property) {
        String schema = Findings.withKey(members);
        FieldType type = FieldTypes.named(SchemaReader.readText("s.json", schema)
                        .collection()
                        .fields()
                        .get(1)
                        .type())
                .orElseThrow();
        long capacity = type.distinctKeys(
                SchemaReader.readText("s.json", schema).collection().fields().get(1));

        assertThat(capacity).isBetween(1L, distinct);
        assertThat(Checks.of(SchemaReader.readText("s.json", schema), capacity)).noneMatch(Problem::isError);
        List<Problem> tooMany = Checks.of(SchemaReader.readText("s.json", schema), capacity + 1);
        assertThat(Findings.brief(tooMany)).contains("ERROR MFD-KEY-CAPACITY 3 fields[1]." + property);
        assertThat(tooMany.toString()).contains("only " + capacity + " possible values", (capacity + 1) + " rows");
    }

    @Test
    void aVarCharKeyOfOneByteIsTooSmallForTenThousandRows() {
        assertThat(Findings.brief(Checks.of(
                        SchemaReader.readText("s.json", Findings.withKey("\"type\": \"VarChar\", \"max_length\": 1")),
                        10_000)))
                .containsExactly("ERROR MFD-KEY-CAPACITY 3 fields[1].max_length");
    }

    @Test
    void keysWithoutBoundsAndKeysOfMilvusSufficeForAnyRows() {
        long most = 1L << 40;
        for (String members : new String[] {
            "\"type\": \"Int64\"",
            "\"type\": \"VarChar\", \"max_length\": 16",
            "\"type\": \"Int64\", \"min\": 1, \"max\": 5, \"auto_id\": true"
        }) {
            assertThat(Checks.of(SchemaReader.readText("s.json", Findings.withKey(members)), most))
                    .as(members)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"collection_name\": \"my products\" | WARNING MFD-COLLECTION-NAME 2 collection_name | my_products",
                "\"collection_name\": \"1st\" | WARNING MFD-COLLECTION-NAME 2 collection_name | _1st",
                "\"collection_name\": \"\" | ERROR MFD-COLLECTION-NAME 2 collection_name | empty",
                "\"collection_name\": \"..\" | ERROR MFD-COLLECTION-NAME 2 collection_name | letters, digits",
                "\"collection_name\": \"../etc\" | ERROR MFD-COLLECTION-NAME 2 collection_name | ___etc",
                "\"collection_name\": \"a\\\\b\" | ERROR MFD-COLLECTION-NAME 2 collection_name | a_b",
                "\"collection_name\": \"a\\nb\" | ERROR MFD-COLLECTION-NAME 2 collection_name | a_b",
                "\"collection_name\": 5 | ERROR MFD-VALUE-KIND 2 collection_name | Text is needed",
                "\"description\": [] | ERROR MFD-VALUE-KIND 2 description | got an empty list",
                "\"subject\": \"comerce\" | ERROR MFD-SUBJECT 2 subject | \"commerce\"?",
                "\"subject\": \"sports\" | ERROR MFD-SUBJECT 2 subject | general, commerce, documents",
                "\"enable_dynamic_field\": \"true\" | ERROR MFD-VALUE-KIND 2 enable_dynamic_field | got the text",
                "\"enable_dynamic_fields\": true | ERROR MFD-PROPERTY-NAME 2 enable_dynamic_fields | Did you mean",
                "\"colection_name\": \"a\" | ERROR MFD-PROPERTY-NAME 2 colection_name | \"collection_name\"?",
                "\"collection\": \"a\" | ERROR MFD-PROPERTY-NAME 2 collection | \"collection_name\"?",
                "\"mmap\": 2 | WARNING MFD-PROPERTY-UNKNOWN 2 mmap | of a collection",
                "\"schema\": {} | WARNING MFD-PROPERTY-UNKNOWN 2 schema | of a collection"
            })
    void propertiesOfTheCollectionAreChecked(String members, String expected, String words) {
        List<Problem> problems = Findings.inJson(Findings.withMembers(members));

        assertThat(Findings.brief(problems)).as(problems.toString()).containsExactly(expected);
        assertThat(problems.get(0).toString()).contains(words);
    }

    @Test
    void aCollectionsNameHasAtMost255Bytes() {
        String longest = "\"collection_name\": \"" + "x".repeat(255) + "\"";
        String longer = "\"collection_name\": \"" + "x".repeat(256) + "\"";

        assertThat(Findings.inJson(Findings.withMembers(longest))).isEmpty();
        assertThat(Findings.brief(Findings.inJson(Findings.withMembers(longer))))
                .containsExactly("ERROR MFD-COLLECTION-NAME 2 collection_name");
    }

    @Test
    void theDynamicFieldsNameIsTakenWhereItIsOn() {
        Field meta = Field.of("$meta", "JSON").build();
        Collection dynamic = new Collection("c", "", Collection.GENERAL, true, List.of(KEY, VECTOR, meta));

        assertThat(Findings.brief(Checks.of(dynamic, 10))).containsExactly("ERROR MFD-NAME-RESERVED 0 fields[2].name");
        assertThat(Findings.brief(Checks.of(Collection.of("c", KEY, VECTOR, meta), 10)))
                .containsExactly("WARNING MFD-NAME-RESERVED 0 fields[2].name");
    }

    @Test
    void collectionsBuiltInCodeAreCheckedTheSame() {
        Collection collection = Collection.of(
                "c",
                Field.of("id", "int64").primaryKey().build(),
                Field.of("text", "string").maxLength(5).build(),
                Field.of("list", "ARRAY")
                        .elementType("String")
                        .maxCapacity(3)
                        .maxLength(4)
                        .build(),
                Field.of("ratio", "double")
                        .nullable()
                        .nullRatio(Double.NaN)
                        .max(new BigDecimal("1e500"))
                        .build(),
                Field.of("vector", "Vektor").build());

        assertThat(Findings.brief(Checks.of(collection, 10)))
                .containsExactlyInAnyOrder(
                        "WARNING MFD-TYPE-STRING 0 fields[1].type",
                        "WARNING MFD-TYPE-STRING 0 fields[2].element_type",
                        "ERROR MFD-NULL-RATIO 0 fields[3].null_ratio",
                        "ERROR MFD-BOUNDS 0 fields[3].max",
                        "ERROR MFD-TYPE 0 fields[4].type");
        assertThat(ParsedSchema.of(collection).collection().fields())
                .extracting(Field::type)
                .containsExactly("Int64", "VarChar", "Array", "Double", "Vektor");
        assertThat(ParsedSchema.of(collection)
                        .collection()
                        .fields()
                        .get(2)
                        .params()
                        .elementType())
                .contains("VarChar");
    }
}
