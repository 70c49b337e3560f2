package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the command shows of each of Milvus' types, and what the doctor says of files that hold it. */
class EveryTypeShownTest {
    @TempDir
    Path directory;

    private String schema(FieldType type) throws IOException {
        String fields = "[{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}, "
                + type.example()
                + (type.roles().contains(Role.VECTOR)
                        ? "]"
                        : ", {\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 4}]");
        return Files.writeString(directory.resolve("every.json"), fields).toString();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsPreviewedDescribedAndExplained(MilvusType type) throws IOException {
        String schema = schema(FieldTypes.of(type));

        CliRun preview = CliRun.of("generate", "--schema", schema, "--seed", "1", "--dry-run", "--preview");
        assertThat(preview.code()).isZero();
        assertThat(preview.out().lines().count()).isGreaterThan(5);
        Path library = directory.resolve("library");
        assertThat(CliRun.withSchemas(library, "schema", "add", "every", schema).code())
                .isZero();
        CliRun report = CliRun.withSchemas(library, "schema", "show", "every");
        assertThat(report.code()).isZero();
        assertThat(report.out()).contains(type.schemaName());
        CliRun help = CliRun.of("schema", "help", type.schemaName());
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains(type.schemaName());
    }

    @ParameterizedTest
    @EnumSource
    void theDoctorFindsNothingInFilesOfAnyType(MilvusType type) throws IOException {
        FieldType known = FieldTypes.of(type);
        for (Format format : Format.values()) {
            String out = directory.resolve(format.id()).toString();
            CliRun made = CliRun.of(
                    "generate",
                    "-q",
                    "--schema",
                    schema(known),
                    "--rows=30",
                    "--seed=1",
                    "--format",
                    format.id(),
                    "--out",
                    out);
            if (format.imported().isEmpty()) {
                continue;
            }
            if (!known.isImportedFrom(format.imported().orElseThrow())) {
                assertThat(made.err()).contains(ProblemCode.FORMAT_FIELD.id());
                assertThat(made.code()).isEqualTo(ExitCode.USAGE);
                continue;
            }
            assertThat(made.err()).isEmpty();
            CliRun run = CliRun.of("doctor", out, "--milvus-version=3.0");
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("would import everything");
            assertThat(run.code()).isZero();
        }
    }
}
