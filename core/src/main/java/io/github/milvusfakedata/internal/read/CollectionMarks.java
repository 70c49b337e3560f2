package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What SDKs say of a field outside of it: that the server assigns the key, and which fields are keys. */
final class CollectionMarks {
    /** The property that a field gets, by the name of the one that names the field; the last one is spelled so in the Node SDK. */
    private static final Map<String, String> KEYS = Map.of(
            "primary_field", "is_primary",
            "partition_key_field", "is_partition_key",
            "clustering_key_field", "is_clustering_key",
            "clustring_key_field", "is_clustering_key");

    private final Map<String, Member> keys = new HashMap<>();
    private Optional<Place> autoId = Optional.empty();

    /** Whether the server assigns the key, where the collection says so. */
    void autoId(boolean assigned, Place place) {
        autoId = assigned ? Optional.of(place) : Optional.empty();
    }

    /** Takes a member of the collection that names a key. */
    boolean take(Member member) {
        String property = KEYS.get(member.name());
        if (property == null || !member.value().is(NodeKind.TEXT)) {
            return false;
        }
        keys.put(property, member);
        return true;
    }

    /** The fields with what was said of them; what a field says itself counts more. */
    List<Node> into(List<Node> fields) {
        List<Node> marked = new ArrayList<>();
        for (Node field : fields) {
            marked.add(field.is(NodeKind.OBJECT) ? marked(field) : field);
        }
        return marked;
    }

    private Node marked(Node field) {
        Node marked = field;
        for (Map.Entry<String, Member> key : keys.entrySet()) {
            boolean named = ForeignField.property(field, "name")
                    .filter(name -> name.text().equals(key.getValue().value().text()))
                    .isPresent();
            if (named && ForeignField.property(field, key.getKey()).isEmpty()) {
                marked = marked(marked, key.getKey(), key.getValue().place());
            }
        }
        boolean isKey = ForeignField.property(marked, "is_primary")
                .flatMap(KeyValues::answer)
                .orElse(false);
        return autoId.isPresent()
                        && isKey
                        && ForeignField.property(field, "auto_id").isEmpty()
                ? marked(marked, "auto_id", autoId.get())
                : marked;
    }

    private static Node marked(Node field, String property, Place place) {
        List<Member> members = new ArrayList<>(field.members());
        members.add(ForeignSchema.yes(property, place));
        return Node.object(field.place(), members);
    }
}
