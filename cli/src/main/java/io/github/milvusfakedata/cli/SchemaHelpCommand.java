package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.cli.terminal.Style;
import io.github.milvusfakedata.internal.meaning.NameWords;
import io.github.milvusfakedata.internal.meaning.TextKinds;
import io.github.milvusfakedata.internal.meaning.Ways;
import io.github.milvusfakedata.internal.property.PropertyTable;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code schema help}: the format of schema files. */
@Command(
        name = "help",
        description = "Explains the format of schema files, with an example of every type.",
        sortOptions = false,
        customSynopsis = SchemaCommand.NAME + " help [TYPE | PROPERTY]",
        footerHeading = "%nExample:%n",
        footer = "  " + SchemaCommand.NAME + " help FloatVector")
final class SchemaHelpCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "TYPE | PROPERTY",
            arity = "0..1",
            description = "Explain only this type or property, such as VarChar or enum_values (default: explain "
                    + "everything).")
    private String name;

    SchemaHelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int width = console.terminal().columns();
        Style style = console.terminal().outputStyle();
        lines(width, style).forEach(console.out()::println);
        return ExitCode.OK;
    }

    private List<String> lines(int width, Style style) {
        if (name == null) {
            return SchemaFormat.everything(width, style);
        }
        Optional<FieldType> type = FieldTypes.named(name).or(() -> FieldTypes.element(name));
        List<String> lines = new ArrayList<>();
        type.ifPresent(known -> lines.addAll(SchemaFormat.of(known, width, style)));
        lines.addAll(SchemaFormat.ofProperty(name, width, style));
        lines.addAll(SchemaFormat.ofName(name, width, style));
        if (lines.isEmpty()) {
            throw unknown(name);
        }
        return lines;
    }

    private static FakeDataException unknown(String name) {
        List<String> types =
                FieldTypes.WITH_STRUCT.stream().map(FieldType::name).toList();
        List<String> names = new ArrayList<>(types);
        PropertyTable.all()
                .forEach(properties -> names.addAll(properties.meanings().keySet()));
        Ways.all().forEach(way -> names.add(way.word()));
        names.addAll(TextKinds.all().keySet());
        names.addAll(NameWords.names());
        String all = "The types are " + String.join(", ", types) + "; for the properties run schema help.";
        return FakeDataException.of(Problem.error(
                ProblemCode.TYPE.id(),
                "TYPE | PROPERTY",
                "No type, property, way or name is called " + Shown.quoted(name) + ".",
                NearestName.advice(name, names, all)));
    }
}
