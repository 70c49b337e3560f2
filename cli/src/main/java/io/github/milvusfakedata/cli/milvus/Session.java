package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.Console;
import io.github.milvusfakedata.cli.CountingBar;
import io.github.milvusfakedata.cli.Interrupt;
import io.github.milvusfakedata.cli.ProgressBar;
import io.github.milvusfakedata.cli.RootCommand;
import io.github.milvusfakedata.library.SchemaLibrary;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What every command of the group has to work with.
 *
 * @param console streams and terminal
 * @param interrupt what stops a run
 * @param root options of the tool as a whole
 * @param library the schemas by id, opened when one is needed
 */
record Session(Console console, Interrupt interrupt, RootCommand root, Supplier<SchemaLibrary> library) {
    Session {
        Objects.requireNonNull(console, "console");
        Objects.requireNonNull(interrupt, "interrupt");
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(library, "library");
    }

    /** The environment, which holds what should not be typed. */
    Map<String, String> environment() {
        return System.getenv();
    }

    /** A progress bar that counts rows. */
    CountingBar rowsBar(boolean wanted) {
        return CountingBar.ofRows(new ProgressBar(console, root, wanted));
    }
}
