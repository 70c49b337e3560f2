package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.internal.trace.Trace;
import io.github.milvusfakedata.internal.tree.JsonMembers;
import io.github.milvusfakedata.schema.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What lies at a place before a run, on disk or in an object store, seen through the eyes of one who wants to write a set of
 * files there. Changes nothing.
 */
public final class TargetScan {
    /** What the plan of an upload says of the meta.json that comes last. */
    static final String UPLOADED = "uploaded_meta";

    private final TargetListing listing;
    private final FileSet wanted;
    private final Optional<String> identity;
    private final Findings findings;
    private final boolean described;
    private final boolean sameRun;

    private TargetScan(TargetListing listing, FileSet wanted, Optional<String> identity, Findings findings, Ours ours) {
        this.listing = listing;
        this.wanted = wanted;
        this.identity = identity;
        this.findings = findings;
        this.described = ours.described();
        this.sameRun = identity.isPresent() && ours.identity().equals(identity);
    }

    /**
     * Looks at the place where these files shall be written.
     *
     * @param identity tells an upload that was cut off from others; empty for a run that can't go on with one
     */
    static TargetScan of(TargetListing listing, FileSet wanted, Optional<String> identity) {
        Trace.pass(Trace.Point.SCAN);
        try {
            Optional<TargetState> outside = listing.outside();
            if (outside.isPresent()) {
                Findings none = new Findings(listing.place(), outside.get(), List.of(), List.of(), List.of());
                return new TargetScan(listing, wanted, identity, none, Ours.NONE);
            }
            Ours ours = Ours.in(listing, identity.isPresent());
            return new TargetScan(listing, wanted, identity, findings(listing, wanted, ours), ours);
        } catch (IOException e) {
            throw listing.unreadable(e);
        }
    }

    private static Findings findings(TargetListing listing, FileSet wanted, Ours ours) throws IOException {
        List<String> clashes = new ArrayList<>();
        List<String> others = new ArrayList<>();
        listing.forEach(ours::isBundle, name -> {
            if (!ours.contains(name) || !listing.isFile(name)) {
                (isNeeded(name, wanted) ? clashes : others).add(name);
            }
        });
        boolean empty = ours.state() == TargetState.FOREIGN && clashes.isEmpty() && others.isEmpty();
        return new Findings(listing.place(), empty ? TargetState.EMPTY : ours.state(), ours.owned(), clashes, others);
    }

    /** Whether the new set needs a name. */
    private static boolean isNeeded(String name, FileSet wanted) {
        String target = StagedNames.target(name);
        return target.equals(PlanFile.NAME)
                || target.equals(FileNames.META)
                || wanted.contains(target)
                || wanted.hasDirectory(target);
    }

    /**
     * What runs of ours have left.
     *
     * @param planned whether there is a plan file
     * @param described whether there is a whole dataset
     * @param owned the data files of both
     * @param identity tells the dataset that is there, or was to be, from others, where it was asked for
     */
    private record Ours(boolean planned, boolean described, List<FileSet> owned, Optional<String> identity) {
        private static final Ours NONE = new Ours(false, false, List.of(), Optional.empty());

        static Ours in(TargetListing listing, boolean identified) throws IOException {
            Optional<JsonMembers> plan = members(listing, PlanFile.NAME);
            boolean planned = listing.has(PlanFile.NAME);
            Optional<FileSet> dataset = members(listing, FileNames.META)
                    .filter(info -> info.has(Description.RECIPE_VERSION))
                    .flatMap(Description::fileSet);
            List<FileSet> owned = new ArrayList<>();
            plan.map(PlanFile.PlanContent::of).ifPresent(content -> owned.addAll(content.owned()));
            dataset.filter(set -> !owned.contains(set)).ifPresent(owned::add);
            Optional<String> identity = Optional.empty();
            if (identified) {
                identity = planned ? plan.map(info -> info.text(UPLOADED)) : sum(listing, dataset.isPresent());
            }
            return new Ours(planned, dataset.isPresent(), owned, identity);
        }

        private static Optional<JsonMembers> members(TargetListing listing, String name) throws IOException {
            Optional<InputStream> content = listing.read(name);
            if (content.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream input = content.get()) {
                return JsonMembers.read(input, Description.INFO);
            }
        }

        private static Optional<String> sum(TargetListing listing, boolean described) throws IOException {
            Optional<InputStream> content = described ? listing.read(FileNames.META) : Optional.empty();
            if (content.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream input = content.get()) {
                return Optional.of(Sums.hexadecimal(Sums.crc32c(input)));
            }
        }

        TargetState state() {
            return planned ? TargetState.UNFINISHED : described ? TargetState.DATASET : TargetState.FOREIGN;
        }

        boolean isBundle(String name) {
            return owned.stream().anyMatch(set -> set.hasDirectory(name));
        }

        /** Whether a run of ours wrote a file, by its name. */
        boolean contains(String name) {
            if (name.equals(PlanFile.NAME)) {
                return planned;
            }
            if (name.equals(FileNames.META)) {
                return described;
            }
            // Only a run that did not finish leaves temporary names.
            String target = planned ? StagedNames.target(name) : name;
            return target.equals(FileNames.META)
                    || target.equals(PlanFile.NAME)
                    || owned.stream().anyMatch(set -> set.contains(target));
        }
    }

    /**
     * What is to be acted on now, which may be long after the look: this, or a new look if a run of ours has begun or ended
     * since. Files of others are looked for again when each of ours gets its name.
     */
    TargetScan current() {
        try {
            return stillHolds() ? this : of(listing, wanted, identity);
        } catch (IOException e) {
            throw listing.unreadable(e);
        }
    }

    private boolean stillHolds() throws IOException {
        Optional<TargetState> outside = listing.outside();
        if (outside.isPresent()) {
            return outside.get() == findings.state();
        }
        Ours now = Ours.in(listing, false);
        TargetState seen = findings.state() == TargetState.EMPTY ? TargetState.FOREIGN : findings.state();
        return now.state() == seen
                && now.described() == described
                && now.owned().equals(owned());
    }

    Findings.OutputPlace place() {
        return findings.place();
    }

    /** The data files that earlier runs wrote. */
    List<FileSet> owned() {
        return findings.owned();
    }

    /** Whether an earlier run wrote a data file, by its name. */
    boolean owns(String name) {
        return owned().stream().anyMatch(set -> set.contains(name));
    }

    /** Whether an earlier run left a plan file. */
    boolean isUnfinished() {
        return findings.state() == TargetState.UNFINISHED;
    }

    /** Whether what is there is, or was to be, the very dataset that shall be written. */
    boolean isSameRun() {
        return sameRun;
    }

    /**
     * Whether new files must wait until all are whole, because they replace old ones. Not where an upload goes on that was
     * cut off: what is there is its own.
     */
    boolean isReplaced() {
        return !owned().isEmpty() && (described || !sameRun);
    }

    /** Why the set can't be written here. */
    public List<Problem> problems(boolean force) {
        return findings.problems(force || sameRun);
    }
}
