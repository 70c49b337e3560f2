package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.read.ReadSchema;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Why files of a format can't hold the values of a collection, although Milvus can; import-contract 2.2. */
public final class FormatRules {
    private static final String CODE = ProblemCode.FORMAT_FIELD.id();

    /** What is a file's name everywhere, and stays in its directory. */
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,199}");

    private FormatRules() {}

    /** What keeps a collection from being held by NumPy files: a file for each field, and rows of one size. */
    public static List<Problem> numpy(ReadSchema schema) {
        List<Problem> problems = new ArrayList<>();
        List<Field> fields = schema.collection().fields();
        Map<String, String> lowerCase = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (schema.collection().isWritten(field)) {
                checkArray(field, Rule.pathOf(i), problems);
                checkFileName(field, Rule.pathOf(i), lowerCase, problems);
            }
        }
        return schema.places().locateAll(problems);
    }

    private static void checkArray(Field field, String path, List<Problem> problems) {
        if (FieldTypes.named(field.type()).filter(type -> !type.fitsNumpy()).isPresent()) {
            problems.add(Problem.error(
                    CODE,
                    path + ".type",
                    "Milvus imports no " + field.type() + " from NumPy files.",
                    "Use another --format, such as parquet."));
        }
        if (CollectionColumns.hasNulls(field)) {
            problems.add(Problem.error(
                    CODE,
                    path + (field.flags().nullable() ? ".nullable" : ".null_ratio"),
                    "NumPy files hold no nulls, and some of the field's rows have no value.",
                    "Write \"null_ratio\": 0, or use another --format, such as parquet."));
        }
    }

    private static void checkFileName(Field field, String path, Map<String, String> lowerCase, List<Problem> problems) {
        String name = field.name();
        if (!FILE_NAME.matcher(name).matches()) {
            problems.add(Problem.error(
                    CODE,
                    path + ".name",
                    "A NumPy file is named after its field, and " + Shown.quoted(name) + " is no name for a file.",
                    "Use up to 200 letters, digits and underscores, or another --format, such as parquet."));
        }
        String twin = lowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (twin != null && !twin.equals(name)) {
            problems.add(Problem.error(
                    CODE,
                    path + ".name",
                    "A NumPy file is named after its field, and where letter case is ignored the file of "
                            + Shown.quoted(name) + " is that of " + Shown.quoted(twin) + ".",
                    "Rename one of the fields, or use another --format, such as parquet."));
        }
    }

    /** What keeps a collection from being held by CSV files, where an empty cell is a null, and line ends are one sign. */
    public static List<Problem> csv(ReadSchema schema) {
        List<Problem> problems = new ArrayList<>();
        List<Field> fields = schema.collection().fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            String path = Rule.pathOf(i) + ".enum_values";
            boolean empties =
                    field.flags().nullable() || field.params().defaultValue().isPresent();
            for (Literal value : field.params().enumValues()) {
                if (empties && value.text().isEmpty()) {
                    problems.add(Problem.error(
                            CODE,
                            path,
                            "An empty cell of a CSV file means that there is no value, so that an empty text would be lost.",
                            "Leave the empty text out, or use another --format, such as parquet."));
                } else if (value.text().contains("\r\n")) {
                    problems.add(Problem.error(
                            CODE,
                            path,
                            "Milvus' reader of CSV files takes \\r\\n for \\n, so that " + Shown.quoted(value.text())
                                    + " would be changed.",
                            "Write \\n, or use another --format, such as parquet."));
                }
            }
        }
        return schema.places().locateAll(problems);
    }
}
