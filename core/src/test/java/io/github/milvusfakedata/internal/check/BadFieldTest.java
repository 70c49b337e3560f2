package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One field that is wrong in one way, in a schema that is otherwise in order. */
class BadFieldTest {
    private static final String WRONG_KIND = "MFD-VALUE-KIND";
    private static final String VARCHAR = "\"name\": \"a\", \"type\": \"VarChar\", \"max_length\": 9, ";
    private static final String INT = "\"name\": \"a\", \"type\": \"Int64\", ";

    static Stream<Arguments> properties() {
        return Stream.of(
                error(WRONG_KIND, "name", "\"name\": 5, \"type\": \"Bool\"", "Text is needed, got the number 5."),
                error(WRONG_KIND, "name", "\"name\": true, \"type\": \"Bool\"", "got true"),
                error(WRONG_KIND, "name", "\"name\": [\"a\"], \"type\": \"Bool\"", "got a list"),
                error(WRONG_KIND, "type", "\"name\": \"a\", \"type\": 6", "got the number 6"),
                error(WRONG_KIND, "type", "\"name\": \"a\", \"type\": {}", "got an object"),
                error(WRONG_KIND, "is_primary", INT + "\"is_primary\": \"no\"", "True or false is needed"),
                error(WRONG_KIND, "auto_id", INT + "\"auto_id\": 0", "got the number 0"),
                error(WRONG_KIND, "nullable", INT + "\"nullable\": \"true\"", "Write \"nullable\": true."),
                error(WRONG_KIND, "min", INT + "\"min\": \"1\"", "A number is needed, got the text \"1\"."),
                error(WRONG_KIND, "max", INT + "\"max\": [5]", "got a list"),
                error(WRONG_KIND, "description", INT + "\"description\": 2024", "Text is needed"),
                error(WRONG_KIND, "null_ratio", INT + "\"nullable\": true, \"null_ratio\": \"10%\"", "\"10%\""),
                error(
                        WRONG_KIND,
                        "dim",
                        "\"name\": \"a\", \"type\": \"FloatVector\", \"dim\": \"128\"",
                        "\"dim\": 128"),
                error(
                        WRONG_KIND,
                        "dim",
                        "\"name\": \"a\", \"type\": \"FloatVector\", \"dim\": \"big\"",
                        "\"dim\": 128"),
                error(WRONG_KIND, "element_type", array("\"element_type\": 6, \"max_capacity\": 4"), "Text is needed"),
                error("MFD-NUMBER", "dim", "\"name\": \"a\", \"type\": \"FloatVector\", \"dim\": 1.5", "whole number"),
                error(
                        "MFD-NUMBER",
                        "dim",
                        "\"name\": \"a\", \"type\": \"FloatVector\", \"dim\": 1e30",
                        "1e30 is out of range"),
                error("MFD-NUMBER", "max", INT + "\"max\": 1e999999999", "1e999999999"),
                error("MFD-NUMBER", "max", INT + "\"max\": -1e-999999999", "too many digits"),
                error("MFD-NUMBER", "min", INT + "\"min\": 0." + "1".repeat(200), "too many digits"),
                error("MFD-MISSING", "type", "\"name\": \"a\"", "\"type\" is missing"),
                error("MFD-MISSING", "name", "\"type\": \"Bool\"", "\"name\" is missing"),
                error("MFD-MISSING", "name", "\"name\": null, \"type\": \"Bool\"", "\"name\" is missing"),
                error("MFD-DUPLICATE-KEY", "type", "\"name\": \"a\", \"type\": \"Bool\", \"type\": \"JSON\"", "line 4"),
                error(
                        "MFD-DUPLICATE-KEY",
                        "is_primary",
                        INT + "\"is_primary\": false, \"is_primary_key\": false",
                        "mean the same"));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                error("MFD-TYPE", "type", "\"name\": \"a\", \"type\": \"Int46\"", "Did you mean Int64?"),
                error("MFD-TYPE", "type", "\"name\": \"a\", \"type\": \"FloatVetcor\"", "Did you mean FloatVector?"),
                error("MFD-TYPE", "type", "\"name\": \"a\", \"type\": \"str\"", "Did you mean VarChar?"),
                error("MFD-TYPE", "type", "\"name\": \"a\", \"type\": \"integer\"", "Did you mean Int64?"),
                error("MFD-TYPE", "type", "\"name\": \"a\", \"type\": \"boolean\"", "Did you mean Bool?"),
                error("MFD-TYPE", "type", "\"name\": \"a\", \"type\": \"DataType.INT65\"", "Did you mean Int64?"),
                error("MFD-TYPE", "type", "\"name\": \"a\", \"type\": \"Quaternion\"", "only Bool, Int8, Int16,"),
                error("MFD-TYPE", "type", "\"name\": \"a\", \"type\": \"\"", "no type \"\""),
                error(
                        "MFD-TYPE",
                        "type",
                        "\"name\": \"a\", \"type\": \"struct\"",
                        "can only be the element type of an Array"),
                error("MFD-DIM", "dim", vector("FloatVector", "0"), "2 to 32768, got 0"),
                error("MFD-DIM", "dim", vector("FloatVector", "-1"), "got -1"),
                error("MFD-DIM", "dim", vector("Int8Vector", "32769"), "2 to 32768, got 32769"),
                warning("MFD-DIM", "dim", vector("Float16Vector", "1"), "got 1"),
                error("MFD-DIM", "dim", vector("BinaryVector", "100"), "Use 96 or 104."),
                error("MFD-DIM", "dim", vector("BinaryVector", "262152"), "262144"),
                error("MFD-DIM", "dim", vector("SparseFloatVector", "0"), "got 0"),
                error("MFD-MISSING", "dim", "\"name\": \"a\", \"type\": \"BFloat16Vector\"", "needs dim"),
                error("MFD-MISSING", "max_length", "\"name\": \"a\", \"type\": \"VarChar\"", "needs max_length"),
                error("MFD-MAX-LENGTH", "max_length", text("0"), "1 to 65535, got 0"),
                error("MFD-MAX-LENGTH", "max_length", text("65536"), "got 65536"),
                error("MFD-MISSING", "element_type", array("\"max_capacity\": 4"), "needs element_type"),
                error("MFD-MISSING", "max_capacity", array("\"element_type\": \"Bool\""), "needs max_capacity"),
                error(
                        "MFD-MISSING",
                        "max_length",
                        array("\"element_type\": \"VarChar\", \"max_capacity\": 4"),
                        "needs max_length"),
                error(
                        "MFD-ELEMENT-TYPE",
                        "element_type",
                        array("\"element_type\": \"JSON\", \"max_capacity\": 4"),
                        "Use one of"),
                error(
                        "MFD-ELEMENT-TYPE",
                        "element_type",
                        array("\"element_type\": \"Array\", \"max_capacity\": 4"),
                        "Use one of"),
                error("MFD-MAX-CAPACITY", "max_capacity", bools("0"), "1 to 4096, got 0"),
                error("MFD-MAX-CAPACITY", "max_capacity", bools("4097"), "got 4097"),
                error("MFD-BOUNDS", "min", INT + "\"min\": 5, \"max\": 4", "less than max"),
                error("MFD-BOUNDS", "min", INT + "\"min\": 5, \"max\": 5", "less than max"),
                error("MFD-BOUNDS", "max", INT + "\"max\": 9223372036854775808", "9223372036854775807"),
                error("MFD-BOUNDS", "max", "\"name\": \"a\", \"type\": \"Int8\", \"max\": 128", "-128 to 127, got 128"),
                error("MFD-BOUNDS", "min", INT + "\"min\": 0.5", "whole"),
                error("MFD-BOUNDS", "max", "\"name\": \"a\", \"type\": \"Float\", \"max\": 1e39", "got 1"));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                error("MFD-NAME", "name", "\"name\": \"\", \"type\": \"Bool\"", "empty"),
                error("MFD-NAME", "name", "\"name\": \" \", \"type\": \"Bool\"", "empty"),
                warning("MFD-NAME", "name", "\"name\": \"unit price\", \"type\": \"Bool\"", "\"unit_price\""),
                warning("MFD-NAME", "name", "\"name\": \"2nd\", \"type\": \"Bool\"", "\"_2nd\""),
                warning("MFD-NAME", "name", "\"name\": \"größe\", \"type\": \"Bool\"", "\"gr__e\""),
                warning("MFD-NAME", "name", "\"name\": \"名前\", \"type\": \"Bool\"", "\"data\""),
                warning(
                        "MFD-NAME",
                        "name",
                        "\"name\": \"%s\", \"type\": \"Bool\"".formatted("x".repeat(256)),
                        "256 bytes"),
                warning("MFD-NAME-RESERVED", "name", "\"name\": \"$meta\", \"type\": \"JSON\"", "system fields"),
                warning("MFD-NAME-RESERVED", "name", "\"name\": \"RowID\", \"type\": \"Int64\"", "system fields"),
                warning(
                        "MFD-NAME-RESERVED",
                        "name",
                        "\"name\": \"__virtual_pk__\", \"type\": \"Int64\"",
                        "system fields"),
                warning("MFD-NAME-RESERVED", "name", "\"name\": \"LIKE\", \"type\": \"Int64\"", "filter expressions"),
                warning("MFD-NAME-RESERVED", "name", "\"name\": \"In\", \"type\": \"Int64\"", "filter expressions"),
                warning("MFD-NAME-RESERVED", "name", "\"name\": \"exists\", \"type\": \"Bool\"", "filter expressions"),
                warning("MFD-NAME-RESERVED", "name", "\"name\": \"TRUE\", \"type\": \"Bool\"", "filter expressions"),
                warning(
                        "MFD-NAME-RESERVED",
                        "name",
                        "\"name\": \"text_match\", \"type\": \"Bool\"",
                        "filter expressions"),
                error(
                        "MFD-NAME-DUPLICATE",
                        "name",
                        "\"name\": \"vector\", \"type\": \"Bool\"",
                        "already the name of fields[1]"),
                warning("MFD-NAME-CASE", "name", "\"name\": \"ID\", \"type\": \"Bool\"", "\"id\" (fields[0])"));
    }

    static Stream<Arguments> warnings() {
        return Stream.of(
                warning(
                        "MFD-TYPE-STRING",
                        "type",
                        "\"name\": \"a\", \"type\": \"String\", \"max_length\": 5",
                        "VarChar"),
                warning(
                        "MFD-TYPE-STRING",
                        "type",
                        "\"name\": \"a\", \"type\": \"STRING\", \"max_length\": 5",
                        "VarChar"),
                warning(
                        "MFD-TYPE-STRING",
                        "element_type",
                        array("\"element_type\": \"string\", \"max_capacity\": 4, \"max_length\": 5"),
                        "VarChar"),
                warning("MFD-PROPERTY-UNKNOWN", "unit", INT + "\"unit\": \"cm\"", "is ignored"),
                warning("MFD-PROPERTY-UNKNOWN", "is_sorted", INT + "\"is_sorted\": true", "ignored"),
                warning("MFD-PROPERTY-UNKNOWN", "warmup", INT + "\"warmup\": \"sync\"", "Known are name, type"),
                warning("MFD-PROPERTY-UNKNOWN", "mmap_enabled", INT + "\"mmap_enabled\": true", "ignored"),
                warning("MFD-PARAMETER-UNUSED", "dim", INT + "\"dim\": 5", "parameters are min, max"),
                warning("MFD-PARAMETER-UNUSED", "min", VARCHAR + "\"min\": 5", "parameters are max_length"),
                warning(
                        "MFD-PARAMETER-UNUSED",
                        "max",
                        "\"name\": \"a\", \"type\": \"JSON\", \"max\": 5",
                        "no parameters"),
                warning("MFD-PARAMETER-UNUSED", "max_length", vectorWith("\"max_length\": 5"), "parameters are dim"),
                warning("MFD-PARAMETER-UNUSED", "max_capacity", VARCHAR + "\"max_capacity\": 5", "ignored"),
                warning("MFD-PARAMETER-UNUSED", "element_type", VARCHAR + "\"element_type\": \"Bool\"", "ignored"),
                warning(
                        "MFD-PARAMETER-UNUSED",
                        "max_length",
                        array("\"element_type\": \"Int8\", \"max_capacity\": 4, \"max_length\": 5"),
                        "Array of Int8"),
                warning("MFD-NULL-RATIO", "null_ratio", INT + "\"null_ratio\": 0.5", "not nullable"),
                error(
                        "MFD-NULL-RATIO",
                        "null_ratio",
                        INT + "\"nullable\": true, \"null_ratio\": 1.5",
                        "0 to 1, got 1.5"),
                error("MFD-NULL-RATIO", "null_ratio", INT + "\"nullable\": true, \"null_ratio\": -0.1", "got -0.1"),
                error("MFD-AUTO-ID", "auto_id", INT + "\"auto_id\": true", "Only a primary key"),
                error("MFD-PRIMARY-KEY", "is_primary", INT + "\"is_primary\": true", "\"id\" (fields[0])"));
    }

    private static Arguments error(String code, String property, String members, String words) {
        return Arguments.of("ERROR", code, property, members, words);
    }

    private static Arguments warning(String code, String property, String members, String words) {
        return Arguments.of("WARNING", code, property, members, words);
    }

    private static String vector(String type, String dim) {
        return "\"name\": \"a\", \"type\": \"" + type + "\", \"dim\": " + dim;
    }

    private static String vectorWith(String members) {
        return vector("FloatVector", "8, ") + members;
    }

    private static String text(String maxLength) {
        return "\"name\": \"a\", \"type\": \"VarChar\", \"max_length\": " + maxLength;
    }

    private static String array(String members) {
        return "\"name\": \"a\", \"type\": \"Array\", " + members;
    }

    private static String bools(String capacity) {
        return array("\"element_type\": \"Bool\", \"max_capacity\": " + capacity);
    }

    @ParameterizedTest
    @MethodSource({"properties", "types", "names", "warnings"})
    void isToldWithPlaceValueAndRemedy(String severity, String code, String property, String members, String words) {
        List<Problem> problems = Findings.inJson(Findings.withField(members));

        assertThat(Findings.brief(problems))
                .as(problems.toString())
                .containsExactly(severity + " " + code + " 4 fields[2]." + property);
        assertThat(problems.get(0).toString())
                .startsWith("s.json:4: fields[2]." + property + ": ")
                .contains(words)
                .endsWith(" [" + code + "]");
        assertThat(problems.get(0).hint()).matches(".+[.?]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\": \"FloatVector\", \"dim\": 2",
                "\"type\": \"float_vector\", \"dim\": 32768",
                "\"type\": \"BinaryVector\", \"dim\": 8",
                "\"type\": \"BINARY_VECTOR\", \"dim\": 262144",
                "\"type\": \"SparseFloatVector\"",
                "\"type\": \"SPARSE_FLOAT_VECTOR\", \"dim\": 30000",
                "\"type\": \"varchar\", \"max_length\": 1",
                "\"type\": \"VarChar\", \"max_length\": 65535",
                "\"type\": \"Array\", \"element_type\": \"Bool\", \"max_capacity\": 1",
                "\"type\": \"Array\", \"element_type\": \"Double\", \"max_capacity\": 4096, \"min\": 0, \"max\": 1",
                "\"type\": \"Int8\", \"min\": -128, \"max\": 127",
                "\"type\": \"Int64\", \"min\": -9223372036854775808, \"max\": 9223372036854775807",
                "\"type\": \"Float\", \"min\": -3.4028235e38, \"max\": 3.4028235e38",
                "\"type\": \"JSON\", \"nullable\": true, \"null_ratio\": 0",
                "\"type\": \"Bool\", \"nullable\": true, \"null_ratio\": 1.0, \"description\": \"\"",
            })
    void isInOrderAtTheEdgesOfWhatIsAllowed(String members) {
        assertThat(Findings.inJson(Findings.withField("\"name\": \"_a9\", " + members)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max_len",
                "maxlength",
                "maxLength",
                "MaxLength",
                "max-length",
                "max_lenght",
                "length",
                "max_length_"
            })
    void aMisspelledPropertyIsOneErrorAndWhatWasGuessedIsNotChecked(String property) {
        List<Problem> problems = Findings.inJson(
                Findings.withField("\"name\": \"a\", \"type\": \"VarChar\", \"" + property + "\": 70000"));

        assertThat(Findings.brief(problems)).containsExactly("ERROR MFD-PROPERTY-NAME 4 fields[2]." + property);
        assertThat(problems.get(0).hint()).isEqualTo("Did you mean \"max_length\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dimension dim",
                "dims dim",
                "Dim dim",
                "is_primry is_primary",
                "primary_key is_primary",
                "pk is_primary",
                "auto-id auto_id",
                "is_nullable nullable",
                "nulable nullable",
                "minimum min",
                "maxValue max",
                "elementtype element_type",
                "elem_type element_type",
                "capacity max_capacity",
                "desc description",
                "descripton description",
                "dtype type",
                "field_name name",
                "nullratio null_ratio"
            })
    void isAskedWhetherTheNearestPropertyWasMeant(String pair) {
        String[] names = pair.split(" ");

        List<Problem> problems = Findings.inJson(
                Findings.withField("\"name\": \"a\", \"type\": \"SparseFloatVector\", \"" + names[0] + "\": null"));

        assertThat(Findings.brief(problems)).containsExactly("ERROR MFD-PROPERTY-NAME 4 fields[2]." + names[0]);
        assertThat(problems.get(0).hint()).isEqualTo("Did you mean \"" + names[1] + "\"?");
    }

    /** Seen: "Did you mean fields?", and then that a list of fields was needed in the place of 100. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\"fieldz\": 100", "\"field\": {}", "\"enum_value\": 7", "\"indx\": \"HNSW\"", "\"dimm\": \"x\""
            })
    void aGuessIsNotHeldAgainstItsAuthor(String member) {
        List<Problem> problems =
                Findings.inJson(Findings.withField("\"name\": \"a\", \"type\": \"SparseFloatVector\", " + member));

        assertThat(problems).extracting(Problem::code).containsExactly("MFD-PROPERTY-NAME");
    }

    @Test
    void anElementThatIsNoObjectLeavesTheOthersTheirNumbers() {
        List<Problem> problems = Findings.inJson(
                """
                [
                  {"name": "id", "type": "Int64", "is_primary": true},
                  "vector",
                  7,
                  {"name": "v", "type": "FloatVector", "dim": 0}
                ]""");

        assertThat(Findings.brief(problems))
                .containsExactly(
                        "ERROR MFD-SHAPE 3 fields[1]", "ERROR MFD-SHAPE 4 fields[2]", "ERROR MFD-DIM 5 fields[3].dim");
    }

    @Test
    void findsPropertiesThatStandTwiceInsideOfOnesOwn() {
        List<Problem> problems = Findings.inJson(Findings.withField(INT + "\"own\": [{\"x\": 1, \"x\": 2}]"));

        assertThat(Findings.brief(problems))
                .contains(
                        "ERROR MFD-DUPLICATE-KEY 4 fields[2].own[0].x", "WARNING MFD-PROPERTY-UNKNOWN 4 fields[2].own");
    }

    @Test
    void yesAndNoOfYamlAreNoBooleansButUnderstood() {
        List<Problem> problems = Findings.inYaml(
                """
                - name: id
                  type: Int64
                  is_primary: yes
                - {name: v, type: FloatVector, dim: 8, nullable: off}
                """);

        assertThat(Findings.brief(problems))
                .containsExactly(
                        "ERROR MFD-VALUE-KIND 3 fields[0].is_primary", "ERROR MFD-VALUE-KIND 4 fields[1].nullable");
        assertThat(problems.get(0).hint()).isEqualTo("Write is_primary: true.");
    }

    @Test
    void aListWithoutValuesIsNoListOfValues() {
        List<Problem> problems = Findings.inJson(
                Findings.withField("\"name\": \"a\", \"type\": \"VarChar\", \"max_length\": 9, \"enum_values\": []"));

        assertThat(Findings.brief(problems)).containsExactly("ERROR MFD-VALUE-KIND 4 fields[2].enum_values");
        assertThat(problems.get(0).message()).isEqualTo("A list of at least one value is needed, got an empty list.");
    }

    @Test
    void valuesOfMilvusPropertiesAreNotNested() {
        List<Problem> problems = Findings.inJson(
                Findings.withMembers("\"properties\": {\"a\": {\"b\": 1}, \"c\": [1], \"d\": true, \"e\": null}"));

        assertThat(Findings.brief(problems))
                .containsExactly("ERROR MFD-VALUE-KIND 2 properties.a", "ERROR MFD-VALUE-KIND 2 properties.c");
    }

    @Test
    void anExampleIsOneOfTheProperty() {
        List<Problem> problems = Findings.inJson(Findings.withMembers("\"num_shards\": \"two\""));

        assertThat(problems.get(0).hint()).isEqualTo("Write \"num_shards\": 2, for example.");
    }
}
