package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.internal.tree.Node.Member;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The properties that an object may have, and the names by which people call them by mistake. */
public final class PropertyNames {
    private final String owner;
    private final Map<String, String> meanings;
    private final Map<String, String> accepted = new HashMap<>();
    private final Map<String, String> mistaken;
    private final Map<String, String> elsewhere;
    private final Predicate<Member> ignored;

    /**
     * The properties of a kind of objects.
     *
     * @param owner what has them, with its article
     * @param meanings their names in the order of the reference, and what each means
     * @param synonyms other names that count as theirs
     * @param mistaken names, as {@link NearestName#plain} leaves them, by which people call a property by mistake
     * @param elsewhere names that mean something in another place, and what to do with each, a sentence
     * @param ignored members that may stand there and mean nothing
     */
    public PropertyNames(
            String owner,
            Map<String, String> meanings,
            Map<String, String> synonyms,
            Map<String, String> mistaken,
            Map<String, String> elsewhere,
            Predicate<Member> ignored) {
        this.ignored = ignored;
        this.owner = owner;
        this.meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
        this.mistaken = mistaken;
        this.elsewhere = elsewhere;
        meanings.keySet().forEach(name -> accepted.put(name, name));
        accepted.putAll(synonyms);
    }

    /** What each property means, a phrase each, in the order of the reference. */
    public Map<String, String> meanings() {
        return meanings;
    }

    /** What has these properties, as in "a property of a field". */
    public String owner() {
        return owner;
    }

    /** All names, in the order of the reference. */
    public List<String> names() {
        return List.copyOf(meanings.keySet());
    }

    /** The property of exactly this name, or of one that means the same. */
    public Optional<String> exactly(String name) {
        return Optional.ofNullable(accepted.get(name));
    }

    /** What to do with a name that is none of these and near to none. */
    String remedy(String name) {
        return elsewhere.getOrDefault(name, "Known are " + String.join(", ", names()) + ".");
    }

    /** Whether such a member may stand there, is no property and means nothing. */
    boolean isIgnored(Member member) {
        return ignored.test(member);
    }

    /** Whether the name is that of a property, or near to one. */
    public boolean isLike(String name) {
        return accepted.containsKey(name) || near(name).isPresent();
    }

    /** The property that was meant by a name which is none. */
    public Optional<String> near(String name) {
        String known = mistaken.get(NearestName.plain(name));
        return known != null ? Optional.of(known) : NearestName.of(name, meanings.keySet());
    }
}
