package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.sink.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The objects under a prefix of an object store.
 *
 * @param store the store
 * @param argument the setting or argument that gives the prefix
 */
record StoreListing(ObjectStore store, String argument) implements TargetListing {
    @Override
    public Findings.OutputPlace place() {
        return Findings.OutputPlace.inStore(store.location(), argument);
    }

    @Override
    public Optional<TargetState> outside() {
        return Optional.empty();
    }

    @Override
    public boolean has(String name) throws IOException {
        return store.size(name).isPresent();
    }

    /** There is nothing else in a store. */
    @Override
    public boolean isFile(String name) {
        return true;
    }

    @Override
    public Optional<InputStream> read(String name) throws IOException {
        return store.read(name);
    }

    /** Objects of bundles have names with slashes anyway. */
    @Override
    public void forEach(Predicate<String> isBundle, Entries.EntryVisitor visitor) throws IOException {
        List<IOException> failures = new ArrayList<>();
        store.forEach((name, bytes) -> {
            try {
                visitor.visit(name);
            } catch (IOException e) {
                failures.add(e);
            }
        });
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    @Override
    public UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException(cause.getMessage(), cause);
    }
}
