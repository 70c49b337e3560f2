package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Style;
import io.github.milvusfakedata.internal.read.NearestName;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code schema help}: the format of schema files. */
@Command(
        name = "help",
        description = "Explains the format of schema files, with an example for every type.",
        sortOptions = false,
        customSynopsis = SchemaCommand.NAME + " help [TYPE]",
        footerHeading = "%nExample:%n",
        footer = "  " + SchemaCommand.NAME + " help FloatVector")
final class SchemaHelpCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "TYPE",
            arity = "0..1",
            description = "A type, such as VarChar, to explain it alone (default: explain all).")
    private String type;

    SchemaHelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int width = console.terminal().columns();
        Style style = console.terminal().outputStyle();
        List<String> lines =
                type == null ? SchemaFormat.everything(width, style) : SchemaFormat.of(named(type), width, style);
        lines.forEach(console.out()::println);
        return ExitCode.OK;
    }

    private static FieldType named(String name) {
        return FieldTypes.named(name).orElseThrow(() -> unknown(name));
    }

    private static FakeDataException unknown(String name) {
        List<String> names = FieldTypes.ALL.stream().map(FieldType::name).toList();
        String all = "There are " + String.join(", ", names) + ".";
        return FakeDataException.of(Problem.error(
                ProblemCode.TYPE.id(),
                "TYPE",
                "There is no type " + Shown.quoted(name) + ".",
                NearestName.advice(name, names, all)));
    }
}
