package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.dataset.FoundDataset.Maker;
import io.github.milvusfakedata.internal.directory.PlanFile.PlanContent;
import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.internal.tree.JsonMembers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a directory that are ours to remove. Stricter than what a run may replace, since here nothing new takes the
 * place of what goes: a file must have the size that {@code meta.json} tells, so that one which was changed, or put in the
 * place of ours, stays. Files that an unfinished run was writing are known by the plan file, which can't tell their sizes.
 */
final class Leftovers {
    private final Path directory;
    private final Maker maker;
    private final Optional<JsonMembers> meta;
    private final Optional<DescribedFiles> described;
    private final Optional<PlanContent> plan;
    private final List<FileSet> owned;

    private Leftovers(
            Path directory,
            Maker maker,
            Optional<JsonMembers> meta,
            Optional<DescribedFiles> described,
            Optional<PlanContent> plan) {
        this.directory = directory;
        this.maker = maker;
        this.meta = meta;
        this.described = described;
        this.plan = plan;
        this.owned = plan.map(PlanContent::owned).orElse(List.of());
    }

    /** Told of each file. */
    interface LeftoverVisitor {
        void visit(Path file, long bytes) throws IOException;
    }

    /**
     * Looks at a directory.
     *
     * @param makers whose datasets count
     * @param plan what the plan file says, where it counts
     * @return empty where nothing is ours
     */
    static Optional<Leftovers> of(Path directory, Set<Maker> makers, Optional<PlanContent> plan) throws IOException {
        Path file = directory.resolve(FileNames.META);
        Optional<JsonMembers> meta = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? JsonMembers.read(file, Description.INFO)
                : Optional.empty();
        Maker maker = meta.filter(info -> !info.has(Description.RECIPE_VERSION)).isPresent()
                ? Maker.PYTHON_TOOL
                : Maker.THIS_TOOL;
        Optional<DescribedFiles> described = Optional.empty();
        if (meta.isPresent() && makers.contains(maker)) {
            described = switch (maker) {
                case THIS_TOOL -> DescribedFiles.ofThisTool(file, meta.get());
                case PYTHON_TOOL -> DescribedFiles.ofPythonTool(meta.get());
            };
        }
        return plan.isPresent() || described.isPresent()
                ? Optional.of(new Leftovers(
                        directory, described.isPresent() ? maker : Maker.THIS_TOOL, meta, described, plan))
                : Optional.empty();
    }

    Maker maker() {
        return maker;
    }

    /** Rows by meta.json, or by the plan of a run that has not come so far; 0 where neither tells. */
    long rows() {
        return described.isPresent()
                ? Math.max(0, meta.orElseThrow().number(Description.TOTAL_ROWS))
                : plan.map(PlanContent::rows).orElse(0L);
    }

    /** Whether meta.json goes, too. */
    boolean isDescribed() {
        return described.isPresent();
    }

    /** Visits all files that are to go but meta.json and the plan file, which go last. */
    void forEach(LeftoverVisitor visitor) throws IOException {
        Entries.forEach(directory, this::isBundle, name -> visit(name, visitor));
    }

    private boolean isBundle(String name) {
        return sets().anyMatch(set -> set.hasDirectory(name));
    }

    private Stream<FileSet> sets() {
        return Stream.concat(described.stream().map(DescribedFiles::set), owned.stream());
    }

    /** Removes the directories of the files once these are gone; those that hold something else stay. */
    void removeBundles() throws IOException {
        for (FileSet set : (Iterable<FileSet>) sets()::iterator) {
            Entries.deleteDirectories(directory, set);
        }
    }

    private void visit(String name, LeftoverVisitor visitor) throws IOException {
        if (!mayBeOurs(name)) {
            return;
        }
        Path entry = directory.resolve(name);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isRegularFile() && isOurs(name, attributes.size())) {
                visitor.visit(entry, attributes.size());
            }
        } catch (NoSuchFileException gone) {
            // Someone else was faster.
            return;
        }
    }

    /** By its name alone, which spares a look at most files of others. */
    private boolean mayBeOurs(String name) {
        return !name.equals(FileNames.META)
                && !name.equals(PlanFile.NAME)
                && (described.filter(files -> files.set().contains(name)).isPresent() || isUnfinished(name));
    }

    private boolean isOurs(String name, long bytes) {
        return isUnfinished(name)
                || described.filter(files -> files.has(name, bytes)).isPresent();
    }

    /** Whether a run that did not finish owns it. */
    private boolean isUnfinished(String name) {
        String target = plan.isPresent() ? StagedNames.target(name) : name;
        if (plan.isPresent() && !target.equals(name) && isOfEveryRun(target)) {
            return true;
        }
        return owned.stream().anyMatch(set -> set.contains(target));
    }

    private static boolean isOfEveryRun(String target) {
        return target.equals(FileNames.META) || target.equals(PlanFile.NAME);
    }
}
