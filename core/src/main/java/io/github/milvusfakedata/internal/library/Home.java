package io.github.milvusfakedata.internal.library;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where this user keeps things, found as the Python tool finds it: on Unix the variable HOME comes before the system's own
 * idea of the user's home, which is all that Java knows of.
 */
public final class Home {
    private static final String FOLDER = ".milvus-fake-data";

    private final Map<String, String> environment;

    private Home(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The home of a user with these environment variables. */
    public static Home of(Map<String, String> environment) {
        return new Home(environment);
    }

    /** The directory of one's own schemas. */
    public Optional<Path> schemas() {
        return path(environment.get(Store.VARIABLE))
                .or(() -> home().map(home -> home.resolve(FOLDER).resolve("schemas")));
    }

    /** The directory where the Python tool writes datasets for which nobody names one. */
    public Optional<Path> datasetsOfPythonTool() {
        return home().map(home -> home.resolve(FOLDER).resolve("data"));
    }

    private Optional<Path> home() {
        Optional<Path> named = File.separatorChar == '/' ? absolute(environment.get("HOME")) : Optional.empty();
        return named.or(() -> absolute(System.getProperty("user.home")));
    }

    /** Java says "?" for users without a home. */
    private static Optional<Path> absolute(String text) {
        return path(text).filter(Path::isAbsolute);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.ofNullable(text).filter(name -> !name.isBlank()).map(Path::of);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
