package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;

/** What is found in schema texts, in a form that tests can compare. */
final class Findings {
    static final int ROWS = 1000;

    private Findings() {}

    /** The problems of a JSON text for 1,000 rows. */
    static List<Problem> inJson(String text) {
        return Checks.of(SchemaReader.readText("s.json", text), ROWS);
    }

    /** The problems of a YAML text for 1,000 rows. */
    static List<Problem> inYaml(String text) {
        return Checks.of(SchemaReader.readText("s.yaml", text), ROWS);
    }

    /** Each problem as {@code ERROR MFD-DIM 3 fields[1].dim}. */
    static List<String> brief(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.severity() + " " + problem.code() + " "
                        + problem.location().line() + " " + problem.path())
                .toList();
    }

    /** A JSON schema of a key, a vector, and one more field with these members, which stands in line 4. */
    static String withField(String members) {
        return """
                {"fields": [
                  {"name": "id", "type": "Int64", "is_primary": true},
                  {"name": "vector", "type": "FloatVector", "dim": 8},
                  {%s}
                ]}
                """
                .formatted(members);
    }

    /** A JSON schema of a vector and this key, which stands in line 3. */
    static String withKey(String members) {
        return """
                {"fields": [
                  {"name": "vector", "type": "FloatVector", "dim": 8},
                  {"name": "id", "is_primary": true, %s}
                ]}
                """
                .formatted(members);
    }

    /** A JSON schema of a key and a vector, with more members of the collection, which stand in line 2. */
    static String withMembers(String members) {
        return """
                {"fields": [{"name": "id", "type": "Int64", "is_primary": true}, {"name": "v", "type": "FloatVector", "dim": 8}],
                 %s}
                """
                .formatted(members);
    }
}
