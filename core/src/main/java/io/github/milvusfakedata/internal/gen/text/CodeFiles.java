package io.github.milvusfakedata.internal.gen.text;

/** The files that code stands in, as projects in its language lay them out. */
final class CodeFiles {
    private static final String THING = "<item.noun:snake>";
    private static final String TYPE = "<item.noun:pascal>";

    private CodeFiles() {}

    /** The template of a path; a test stands among tests, and Java's files are called after their class. */
    static String of(String language, String type, String code) {
        return switch (language) {
            case "Python" -> code.startsWith("def test_") ? "tests/test_" + THING + ".py" : "src/app/" + THING + ".py";
            case "TypeScript" -> "src/" + THING + (code.startsWith("describe(") ? ".test.ts" : ".ts");
            case "JavaScript" -> "web/" + THING + ".js";
            case "Java" ->
                code.startsWith("@Test")
                        ? "src/test/java/com/example/" + TYPE + "Test.java"
                        : "src/main/java/com/example/" + (type.isEmpty() ? TYPE + "Controller" : type) + ".java";
            case "Go" -> "internal/store/" + THING + (code.startsWith("func Test") ? "_test.go" : ".go");
            case "Rust" -> "src/" + THING + ".rs";
            case "SQL" -> "db/queries/" + THING + ".sql";
            case "Bash" -> "scripts/" + THING + ".sh";
            default -> throw new IllegalArgumentException("no files of " + language);
        };
    }
}
