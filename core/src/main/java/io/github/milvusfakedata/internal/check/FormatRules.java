package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.encode.CandidateColumn;
import io.github.milvusfakedata.internal.encode.Misfit;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.internal.read.ParsedSchema;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why files of a format can't hold the values of a collection, although Milvus can. The format itself knows. */
public final class FormatRules {
    private static final String CODE = ProblemCode.FORMAT_FIELD.id();

    private FormatRules() {}

    /** What keeps a collection from being held by files of a format. */
    public static List<Problem> problems(ParsedSchema schema, OutputFormat format) {
        List<Integer> written = new ArrayList<>();
        List<CandidateColumn> columns = new ArrayList<>();
        List<Field> fields = schema.collection().fields();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (schema.collection().isWritten(fields.get(i))) {
                written.add(i);
                columns.add(column(fields.get(i)));
                checkImport(fields.get(i), i, format, problems);
            }
        }
        for (Misfit misfit : format.misfits(columns)) {
            int index = written.get(misfit.column());
            problems.add(Problem.error(
                    CODE,
                    Rule.pathOf(index) + property(misfit.aspect(), fields.get(index)),
                    misfit.message(),
                    misfit.remedy() + ", or use another " + Setting.FORMAT + ", such as parquet."));
        }
        return schema.places().locateAll(problems);
    }

    private static CandidateColumn column(Field field) {
        return new CandidateColumn(
                field.name(),
                CollectionColumns.hasNulls(field),
                field.flags().nullable() || field.params().defaultValue().isPresent(),
                field.params().enumValues().stream().map(Literal::text).toList());
    }

    /** Milvus' importer takes not every type from NumPy files. */
    private static void checkImport(Field field, int index, OutputFormat format, List<Problem> problems) {
        boolean isBeyond = format.imported().filter(FileKind.NUMPY::equals).isPresent()
                && FieldTypes.named(field.type())
                        .filter(type -> !type.fitsNumpy())
                        .isPresent();
        if (isBeyond) {
            problems.add(Problem.error(
                    CODE,
                    Rule.pathOf(index) + ".type",
                    "Milvus imports no " + field.type() + " from " + format.title() + " files.",
                    "Use another " + Setting.FORMAT + ", such as parquet."));
        }
    }

    private static String property(Misfit.Aspect aspect, Field field) {
        return switch (aspect) {
            case NAME -> ".name";
            case NULLS -> field.flags().nullable() ? ".nullable" : ".null_ratio";
            case LISTED_VALUES -> ".enum_values";
        };
    }

    /** That the chosen Milvus imports no such files. Parquet is older than all but a few releases of the oldest version. */
    public static Optional<Problem> version(OutputFormat format, MilvusVersion version) {
        if (format.imported().isEmpty()) {
            return Optional.of(warning("Milvus imports no " + format.title() + " files."));
        }
        FileKind kind = format.imported().get();
        if (kind == FileKind.PARQUET || version.isAtLeast(kind.since())) {
            return Optional.empty();
        }
        return Optional.of(warning(
                "Milvus " + version + " imports no " + kind.title() + " files, only " + kind.since() + " and later."));
    }

    private static Problem warning(String message) {
        return Problem.warning(
                ProblemCode.VERSION.id(),
                Setting.FORMAT,
                message,
                "Use " + Setting.FORMAT + " parquet or json to import the data.");
    }

    /** That files of a format can't have a compression. */
    public static Optional<Problem> compression(OutputFormat format, Compression compression) {
        if (format.compressions().contains(compression)) {
            return Optional.empty();
        }
        String reason = format.imported().isPresent() ? ", since Milvus imports plain ones only" : "";
        return Optional.of(Problem.error(
                ProblemCode.COMPRESSION.id(),
                Setting.COMPRESSION,
                "Files of the format " + format.name() + " are not compressed" + reason + ".",
                "Leave " + Setting.COMPRESSION + " out, or use " + Setting.FORMAT + " parquet."));
    }
}
