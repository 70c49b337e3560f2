package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.schema.Location;
import io.github.milvusfakedata.schema.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where each field path of a schema stands in its text. */
public final class PathPlaces {
    /** No places: the schema was built in code. */
    public static final PathPlaces NONE = new PathPlaces("", Map.of(), Set.of());

    private static final Place NOWHERE = new Place(Integer.MAX_VALUE, 0);

    private final String source;
    private final Map<String, Place> byPath;
    private final Set<String> guesses;
    /** What to call paths whose lines nobody sees; empty where the text is the user's. */
    private final Map<String, String> names;
    /** The places of other texts, by the paths that lead into them. */
    private final Map<String, PathPlaces> others;

    PathPlaces(String source, Map<String, Place> byPath, Set<String> guesses) {
        this(source, new HashMap<>(byPath), Set.copyOf(guesses), Map.of(), Map.of());
    }

    private PathPlaces(
            String source,
            Map<String, Place> byPath,
            Set<String> guesses,
            Map<String, String> names,
            Map<String, PathPlaces> others) {
        this.source = source;
        this.byPath = byPath;
        this.guesses = guesses;
        this.names = names;
        this.others = others;
    }

    /**
     * The places of a text that users don't have, in words for them: no lines, and fields by their names.
     *
     * @param title what the text is called
     * @param fieldNames the names of the paths of fields, such as {@code price} for {@code fields[3]}
     */
    public PathPlaces named(String title, Map<String, String> fieldNames) {
        return new PathPlaces(title, byPath, guesses, Map.copyOf(fieldNames), others);
    }

    /**
     * The same, but below some paths what is meant stands in a text of its own.
     *
     * @param texts the places of each text by its path, such as {@code references.users.yaml}
     */
    public PathPlaces withOthers(Map<String, PathPlaces> texts) {
        return new PathPlaces(source, byPath, guesses, names, Map.copyOf(texts));
    }

    /** The name of the text, as the user gave it; empty for a schema built in code. */
    public String source() {
        return source;
    }

    /** The place of a path such as {@code fields[3].dim}, or of the nearest thing around it that stands in the text. */
    public Location of(String path) {
        if (source.isEmpty()) {
            return Location.NONE;
        }
        Place place = placeOf(path);
        return place == NOWHERE || !names.isEmpty() ? new Location(source, 0) : place.in(source);
    }

    /**
     * Whether a path, or one around it, stands in the text under a name that is none of a property, and was only taken for one.
     * What is wrong with a guess is not told: whoever meant something else would mend what is no mistake.
     */
    public boolean isGuessed(String path) {
        String around = path;
        while (!guesses.isEmpty() && !around.isEmpty()) {
            if (guesses.contains(around)) {
                return true;
            }
            around = around(around);
        }
        return false;
    }

    /** Whether a problem is one of this text, and not of another that this one needs. */
    public boolean isOf(Problem problem) {
        return problem.location().equals(Location.NONE)
                || problem.location().source().equals(source);
    }

    /** The problem with its place, where it has none yet. */
    public Problem locate(Problem problem) {
        for (Map.Entry<String, PathPlaces> other : others.entrySet()) {
            if (problem.path().startsWith(other.getKey() + '.')) {
                String inside = problem.path().substring(other.getKey().length() + 1);
                return other.getValue().locate(problem.ofPath(inside));
            }
        }
        return problem.location().equals(Location.NONE)
                ? problem.at(of(problem.path())).ofPath(named(problem.path()))
                : problem;
    }

    private String named(String path) {
        String around = path;
        while (!names.isEmpty() && !around.isEmpty()) {
            String name = names.get(around);
            if (name != null) {
                return name + path.substring(around.length());
            }
            around = around(around);
        }
        return path;
    }

    /** The problems with their places, in the order of the text; what stands nowhere comes last. */
    public List<Problem> locateAll(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(this::orderOf))
                .map(this::locate)
                .toList();
    }

    private Place orderOf(Problem problem) {
        Place byPlace = placeOf(problem.path());
        int line = problem.location().line();
        return line > 0 && line != byPlace.line() ? new Place(line, 0) : byPlace;
    }

    private Place placeOf(String path) {
        String around = path;
        while (true) {
            Place place = byPath.get(around);
            if (place != null) {
                return place;
            }
            if (around.isEmpty()) {
                return NOWHERE;
            }
            around = around(around);
        }
    }

    private static String around(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
