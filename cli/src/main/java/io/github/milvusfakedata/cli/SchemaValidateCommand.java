package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schema validate}: checks a schema file, as {@code generate --validate-only} does. */
@Command(
        name = "validate",
        description = "Checks a schema file and lists everything that is wrong with it.",
        sortOptions = false,
        customSynopsis = SchemaCommand.NAME + " validate FILE [OPTION...]",
        footerHeading = "%nExample:%n",
        footer = "  " + SchemaCommand.NAME + " validate products.json --strict")
final class SchemaValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Schema file, JSON or YAML; - reads standard input.")
    private String file;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Option(
            names = "--milvus-version",
            paramLabel = "VERSION",
            description =
                    "Check by the rules of this Milvus version, such as 2.4 or 2.6.17 (default: the newest known).")
    private String milvusVersion;

    @Option(names = "--output", paramLabel = "text|json|yaml", description = "Output format (default: text).")
    private String output;

    SchemaValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OptionReading reading = new OptionReading();
        OutputForm form = reading.read(() -> OutputForm.read(output, OutputForm.TEXT, OutputForm.JSON, OutputForm.YAML))
                .orElse(OutputForm.TEXT);
        Optional<MilvusVersion> version = reading.version(milvusVersion);
        reading.requireNoProblems();
        return new Validation(console, form).of(file, () -> {
            FakeData data = SchemaArgument.read("FILE", file, console.in());
            FakeData checked = version.map(data::milvusVersion).orElse(data);
            return strict ? checked.strict() : checked;
        });
    }
}
