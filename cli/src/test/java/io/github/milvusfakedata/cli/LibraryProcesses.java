package io.github.milvusfakedata.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts {@link LibraryChanges} in processes of their own, small, since many run at once. They share their classes by an
 * archive, which takes half of each one's time away; without one they run as well.
 */
final class LibraryProcesses {
    private final String classPath;
    private final Path archive;

    private LibraryProcesses(String classPath, Path archive) {
        this.classPath = classPath;
        this.archive = archive;
    }

    /** Makes the archive in an empty directory. An archive is of jars alone, so that the program becomes one. */
    static LibraryProcesses prepare(Path directory) throws IOException, InterruptedException {
        Path program = directory.resolve("program.jar");
        String name = LibraryChanges.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(program);
                JarOutputStream jar = new JarOutputStream(file);
                InputStream compiled = LibraryChanges.class.getResourceAsStream("/" + name)) {
            jar.putNextEntry(new JarEntry(name));
            compiled.transferTo(jar);
        }
        try (Stream<Path> jars = Files.list(Path.of("target/lib"))) {
            String classPath = Stream.concat(jars.filter(LibraryProcesses::isNeeded), Stream.of(program))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            Path archive = directory.resolve("classes.jsa");
            LibraryProcesses processes = new LibraryProcesses(classPath, archive);
            String library = directory.resolve("library").toString();
            Process first = processes.start("-XX:ArchiveClassesAtExit=" + archive, library, "steady", "4");
            String said = new String(first.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (first.waitFor() != 0) {
                throw new AssertionError(said);
            }
            return processes;
        }
    }

    private static boolean isNeeded(Path jar) {
        return jar.getFileName().toString().matches("(milvus-fake-data-core|jackson|snakeyaml).*");
    }

    /** Starts the program. */
    Process start(Path library, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(library.toString()));
        words.addAll(List.of(arguments));
        return start("-XX:SharedArchiveFile=" + archive, words.toArray(new String[0]));
    }

    private Process start(String sharing, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx48m",
                sharing,
                "-cp",
                classPath,
                LibraryChanges.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
