package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Arrows between packages point one way. A package that is not in the table fails the test: its place is a decision, to be
 * made here and in its package-info.
 */
class PackageOrderTest {
    private static final String ROOT = "io.github.milvusfakedata";
    private static final String FACADE = "";

    /** What each package may import; sub-packages of {@code internal.gen} and the like count as the package itself. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("column", Set.of()),
            Map.entry("schema", Set.of("column")),
            Map.entry("rule", Set.of("schema")),
            Map.entry("dataset", Set.of()),
            Map.entry("sink", Set.of("internal.net")),
            Map.entry("internal.column", Set.of("column", "rule")),
            Map.entry("internal.decimal", Set.of()),
            Map.entry("internal.file", Set.of()),
            Map.entry("internal.json", Set.of()),
            Map.entry("internal.lock", Set.of()),
            Map.entry("internal.net", Set.of()),
            Map.entry("internal.rng", Set.of()),
            Map.entry("internal.work", Set.of("dataset")),
            Map.entry("internal.trace", Set.of()),
            Map.entry("internal.pool", Set.of()),
            Map.entry(
                    "internal.gen",
                    Set.of("internal.column", "column", "internal.decimal", "internal.pool", "internal.rng", "rule")),
            Map.entry("internal.dynamic", Set.of("internal.text", "internal.column", "column", "internal.rng", "rule")),
            Map.entry(
                    "internal.spec",
                    Set.of(
                            "internal.dynamic",
                            "internal.gen",
                            "internal.json",
                            "internal.text",
                            "internal.column",
                            "internal.format",
                            "internal.encode",
                            "column",
                            "dataset",
                            "rule",
                            "schema")),
            Map.entry(
                    "internal.meaning",
                    Set.of("internal.spec", "internal.gen", "internal.tree", "internal.json", "column", "schema")),
            Map.entry("internal.index", Set.of("schema")),
            Map.entry("internal.distance", Set.of("internal.index", "column")),
            Map.entry(
                    "internal.type",
                    Set.of(
                            "internal.meaning",
                            "internal.spec",
                            "internal.property",
                            "internal.gen",
                            "internal.column",
                            "column",
                            "internal.index",
                            "rule",
                            "schema")),
            Map.entry("internal.tree", Set.of("internal.file", "internal.json", "schema")),
            Map.entry("internal.property", Set.of("internal.tree", "internal.json", "column", "schema")),
            Map.entry("internal.read", Set.of("internal.property", "internal.tree", "schema")),
            Map.entry(
                    "internal.check",
                    Set.of(
                            "internal.property",
                            "internal.read",
                            "internal.tree",
                            "internal.type",
                            "internal.spec",
                            "internal.index",
                            "internal.gen",
                            "internal.encode",
                            "internal.column",
                            "internal.trace",
                            "column",
                            "dataset",
                            "rule",
                            "schema")),
            Map.entry("internal.write", Set.of("internal.property", "internal.json", "schema")),
            Map.entry(
                    "internal.library",
                    Set.of(
                            "internal.file",
                            "internal.lock",
                            "internal.read",
                            "internal.tree",
                            "internal.write",
                            "internal.json",
                            "schema",
                            "sink")),
            Map.entry(
                    "library", Set.of(FACADE, "internal.library", "internal.read", "internal.tree", "schema", "sink")),
            Map.entry("internal.encode", Set.of("internal.column", "column", "dataset", "rule")),
            Map.entry("internal.format", Set.of("internal.encode")),
            Map.entry(
                    "internal.poison",
                    Set.of(
                            "internal.text",
                            "internal.parquet",
                            "internal.numpy",
                            "internal.encode",
                            "internal.gen",
                            "internal.column",
                            "column",
                            "internal.decimal",
                            "rule",
                            "schema")),
            Map.entry(
                    "internal.plan",
                    Set.of(
                            "internal.spec",
                            "internal.format",
                            "internal.encode",
                            "internal.trace",
                            "dataset",
                            "rule",
                            "schema")),
            Map.entry(
                    "internal.resolve",
                    Set.of(
                            "internal.plan",
                            "internal.spec",
                            "internal.poison",
                            "internal.check",
                            "internal.read",
                            "internal.write",
                            "internal.type",
                            "internal.gen",
                            "internal.encode",
                            "internal.column",
                            "internal.rng",
                            "internal.trace",
                            "dataset",
                            "rule",
                            "schema")),
            Map.entry("internal.run", Set.of("internal.plan", "internal.encode", "internal.work", "dataset", "sink")),
            Map.entry(
                    "internal.directory",
                    Set.of(
                            "internal.file",
                            "internal.lock",
                            "internal.run",
                            "internal.plan",
                            "internal.spec",
                            "internal.trace",
                            "internal.tree",
                            "internal.json",
                            "internal.write",
                            "internal.encode",
                            "internal.format",
                            "dataset",
                            "sink",
                            "rule",
                            "schema")));

    /**
     * What each package with a format may import, which is known by its {@link OutputFormat}, so that a new one needs no
     * row in the table. All that imports them is their registry, and what knows them by name.
     */
    private static final Set<String> FORMATS_MAY_IMPORT = Set.of(
            "internal.encode",
            "internal.column",
            "column",
            "internal.decimal",
            "internal.json",
            "dataset",
            "rule",
            "schema");

    /** Libraries that one package hides from all others. */
    private static final Map<String, String> HIDDEN = Map.of(
            "tools.jackson.", "internal.tree",
            "org.snakeyaml.", "internal.tree",
            "org.apache.parquet.", "internal.parquet",
            "com.github.luben.", "internal.parquet");

    private static JavaClasses classes;
    private static final Set<String> FORMATS = new TreeSet<>();

    @BeforeAll
    static void readTheClasses() {
        classes = new ClassFileImporter().importPath(Path.of("target", "classes"));
        for (JavaClass type : classes) {
            if (type.isAssignableTo(OutputFormat.class) && !type.isInterface()) {
                FORMATS.add(packageOf(type));
            }
        }
    }

    @Test
    void packagesImportOnlyWhatIsBelowThem() {
        assertThat(violations(PackageOrderTest::isUpward)).isEmpty();
    }

    @Test
    void librariesAreSeenByOnePackageEach() {
        assertThat(violations(PackageOrderTest::isPastTheHider)).isEmpty();
    }

    @Test
    void everyPackageHasItsPlace() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass type : classes) {
            packages.add(packageOf(type));
        }
        packages.remove(FACADE);
        packages.removeAll(FORMATS);

        assertThat(packages).isSubsetOf(MAY_IMPORT.keySet());
        assertThat(packages).contains("schema", "internal.type", "internal.read", "internal.check");
    }

    private static Collection<String> violations(Predicate<Dependency> forbidden) {
        Set<String> violations = new TreeSet<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (forbidden.test(dependency)) {
                    violations.add(type.getName() + " uses "
                            + dependency.getTargetClass().getName());
                }
            }
        }
        return violations;
    }

    private static boolean isUpward(Dependency dependency) {
        String from = packageOf(dependency.getOriginClass());
        JavaClass target = dependency.getTargetClass();
        if (from.equals(FACADE) || !isOurs(target) || packageOf(target).equals(from)) {
            return false;
        }
        if (FORMATS.contains(from)) {
            return !FORMATS_MAY_IMPORT.contains(packageOf(target));
        }
        boolean registered = from.equals("internal.format") && FORMATS.contains(packageOf(target));
        return !registered && !MAY_IMPORT.getOrDefault(from, Set.of()).contains(packageOf(target));
    }

    private static boolean isPastTheHider(Dependency dependency) {
        String from = packageOf(dependency.getOriginClass());
        String target = dependency.getTargetClass().getName();
        return HIDDEN.entrySet().stream()
                .anyMatch(hidden -> target.startsWith(hidden.getKey()) && !from.equals(hidden.getValue()));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + '.');
    }

    /** The package below the root, such as {@code internal.gen}, without what is below that; empty for the façade's. */
    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return FACADE;
        }
        String[] parts = name.substring(ROOT.length() + 1).split("\\.");
        return parts[0].equals("internal") ? parts[0] + '.' + parts[1] : parts[0];
    }
}
