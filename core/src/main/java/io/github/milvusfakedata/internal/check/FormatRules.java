package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.encode.CandidateColumn;
import io.github.milvusfakedata.internal.encode.Misfit;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.internal.read.ParsedSchema;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.ColumnSpec;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Why files of a format can't hold the values of a collection, although Milvus can. The format itself knows. */
public final class FormatRules {
    private static final String CODE = ProblemCode.FORMAT_FIELD.id();

    /** The dynamic field is on or off as a whole; its name, and that it has no nulls, are not the schema's. */
    private static final String DYNAMIC_FIELD = "enable_dynamic_field";

    private static final String OTHER_FORMATS = "Use " + Setting.FORMAT + " parquet or json to import the data.";

    private FormatRules() {}

    /**
     * What keeps a collection from being held by files of a format.
     *
     * @param columns those that are written, in the order of the fields, and last the dynamic field where it is on
     * @param version the Milvus that is to import the files
     */
    public static List<Problem> problems(
            ParsedSchema schema, List<ColumnSpec> columns, OutputFormat format, MilvusVersion version) {
        List<Rule.Placed> fields = Rule.fields(schema.collection()).stream()
                .filter(field -> schema.collection().isWritten(field.field()))
                .toList();
        List<Problem> problems = new ArrayList<>();
        for (int at = 0; at < fields.size(); at++) {
            checkImport(columns.get(at), fields.get(at).path(), format, problems);
        }
        checkDynamic(schema, columns, format, problems);
        List<CandidateColumn> candidates =
                columns.stream().map(FormatRules::candidate).toList();
        List<Misfit> misfits = format.misfits(candidates);
        Map<Integer, Problem> tooEarly = tooEarly(fields, format, version);
        tooEarly.forEach((at, problem) -> {
            boolean unheld = misfits.stream().anyMatch(misfit -> misfit.column() == at);
            problems.add(unheld ? problem.asError() : problem);
        });
        for (Misfit misfit : misfits) {
            if (tooEarly.containsKey(misfit.column())) {
                continue;
            }
            if (misfit.column() < fields.size()) {
                problems.add(problem(
                        misfit,
                        fields.get(misfit.column()).path() + property(misfit.aspect(), columns.get(misfit.column()))));
            } else if (misfit.aspect() == Misfit.Aspect.TYPE) {
                problems.add(Problem.error(
                        CODE,
                        DYNAMIC_FIELD,
                        format.title() + " files can't hold the dynamic field.",
                        "Turn it off, or use another " + Setting.FORMAT + ", such as parquet."));
            }
        }
        return schema.places().locateAll(problems);
    }

    /** Fields that the version does not import from such files yet, by their place; what else to change of them is no help. */
    private static Map<Integer, Problem> tooEarly(
            List<Rule.Placed> fields, OutputFormat format, MilvusVersion version) {
        Map<Integer, Problem> problems = new TreeMap<>();
        Optional<FileKind> kind =
                format.imported().filter(each -> each.feature().isIn(version));
        for (int at = 0; kind.isPresent() && at < fields.size(); at++) {
            Rule.Placed placed = fields.get(at);
            Optional<ImportedFields.Lacking> lacking = ImportedFields.lacking(placed.field(), kind.get(), version);
            if (lacking.isPresent()) {
                problems.put(at, tooEarly(lacking.get(), placed.path(), format, version));
            }
        }
        return problems;
    }

    private static Problem tooEarly(
            ImportedFields.Lacking lacking, String path, OutputFormat format, MilvusVersion version) {
        return Problem.warning(
                ProblemCode.VERSION.id(),
                path + "." + lacking.property(),
                "Milvus " + version.withPatch() + " does not import " + lacking.fields() + " from " + format.title()
                        + " files, only " + lacking.feature().versions().inWords() + ".",
                "Use another " + Setting.FORMAT + ", such as parquet, or a newer Milvus.");
    }

    private static Problem problem(Misfit misfit, String path) {
        return Problem.error(
                CODE,
                path,
                misfit.message(),
                misfit.remedy() + ", or use another " + Setting.FORMAT + ", such as parquet.");
    }

    private static CandidateColumn candidate(ColumnSpec column) {
        List<ColumnShape> inside = new ArrayList<>();
        addInside(column.limits(), inside);
        return new CandidateColumn(
                column.name(),
                column.type().schemaName(),
                column.limits().shape(),
                inside,
                column.hasNulls(),
                column.mayLackValues(),
                column.values().listedTexts());
    }

    private static void addInside(ColumnLimits limits, List<ColumnShape> inside) {
        List<ColumnLimits> parts = limits.element().map(List::of).orElse(limits.members());
        for (ColumnLimits part : parts) {
            inside.add(part.shape());
            addInside(part, inside);
        }
    }

    /** Milvus' importer takes not every type from files of every kind. */
    private static void checkImport(ColumnSpec column, String path, OutputFormat format, List<Problem> problems) {
        FieldType type = FieldTypes.of(column.type());
        if (format.imported().filter(kind -> !type.isImportedFrom(kind)).isPresent()) {
            problems.add(Problem.error(
                    CODE,
                    path + ".type",
                    "Milvus does not import " + type.name() + " from " + format.title() + " files.",
                    "Use another " + Setting.FORMAT + ", such as parquet."));
        }
    }

    /** The importer takes the dynamic field of a CSV file for JSON whose numbers are 64-bit floats. */
    private static void checkDynamic(
            ParsedSchema schema, List<ColumnSpec> columns, OutputFormat format, List<Problem> problems) {
        if (!format.imported().equals(Optional.of(FileKind.CSV))) {
            return;
        }
        List<Field> keys = schema.collection().dynamicFields();
        for (int key : columns.get(columns.size() - 1).values().keysBeyondFloats()) {
            problems.add(Problem.error(
                    CODE,
                    "dynamic_fields[" + key + "]",
                    "Milvus rounds whole numbers beyond 9,007,199,254,740,992 (2^53) in the dynamic field of "
                            + format.title() + " files, which " + keys.get(key).name() + " may have.",
                    "Keep its numbers within that, or use another " + Setting.FORMAT + ", such as parquet or json."));
        }
    }

    /** Where a schema says that of a field. */
    private static String property(Misfit.Aspect aspect, ColumnSpec column) {
        return switch (aspect) {
            case TYPE -> ".type";
            case NAME -> ".name";
            case NULLS -> column.nullable() ? ".nullable" : ".null_ratio";
            case LISTED_VALUES -> ".enum_values";
        };
    }

    /** That the chosen Milvus imports no such files. */
    public static Optional<Problem> version(OutputFormat format, MilvusVersion version) {
        if (format.imported().isEmpty()) {
            return Optional.of(warning("Milvus does not import " + format.title() + " files.", OTHER_FORMATS));
        }
        FileKind kind = format.imported().get();
        // JSON files are written as a list of rows.
        Feature feature = kind == FileKind.JSON ? Feature.JSON_LISTS : kind.feature();
        if (feature.isIn(version)) {
            return Optional.empty();
        }
        return Optional.of(warning(
                "Milvus " + version.withPatch() + " does not import " + kind.title() + " files"
                        + (kind == FileKind.JSON ? " that are a list" : "") + ", only "
                        + feature.versions().inWords() + ".",
                Feature.PARQUET_FILES.isIn(version) ? OTHER_FORMATS : "Use a newer Milvus."));
    }

    private static Problem warning(String message, String hint) {
        return Problem.warning(ProblemCode.VERSION.id(), Setting.FORMAT, message, hint);
    }

    /** That files of a format can't have a compression. */
    public static Optional<Problem> compression(OutputFormat format, Compression compression) {
        if (format.compressions().contains(compression)) {
            return Optional.empty();
        }
        String reason = format.imported().isPresent() ? ", because Milvus imports only uncompressed ones" : "";
        return Optional.of(Problem.error(
                ProblemCode.COMPRESSION.id(),
                Setting.COMPRESSION,
                "Files of the format " + format.name() + " can't be compressed" + reason + ".",
                "Leave " + Setting.COMPRESSION + " out, or use " + Setting.FORMAT + " parquet."));
    }
}
