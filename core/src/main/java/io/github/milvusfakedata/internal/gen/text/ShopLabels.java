package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.ProductTables;
import io.github.milvusfakedata.internal.gen.Spread;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.ProductNoun;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a shop puts its goods, and what shoppers filter them by: lists for each thing, since a colander is no cutlery. */
final class ShopLabels {
    private ShopLabels() {}

    /** The group of each thing within its department. */
    static Choice groups() {
        return ofThings(groupsOfThings().stream().map(List::of).toList());
    }

    /** The department of each thing, its group, and what it is. */
    static Choice labels() {
        List<String> groups = groupsOfThings();
        List<List<String>> lists = new ArrayList<>();
        for (TopicWords topic : Pools.topics(Subject.COMMERCE.id())) {
            for (String noun : topic.nouns()) {
                String group = groups.get(lists.size());
                lists.add(group.equals(noun) ? List.of(topic.name(), group) : List.of(topic.name(), group, noun));
            }
        }
        return ofThings(lists);
    }

    /** The words that shoppers filter by: what it is, then those of its kind; with a third given (0 to 2) every third of them. */
    static Choice tags(int third) {
        Map<String, String> ofKind = new HashMap<>();
        List<String> kinds = Pools.entries("product_tags");
        List<String> words = Pools.column("product_tags", 1);
        for (int kind = 0; kind < kinds.size(); kind++) {
            ofKind.put(kinds.get(kind), words.get(kind));
        }
        List<List<String>> lists = new ArrayList<>();
        for (ProductNoun thing : ProductTables.goods()) {
            List<String> tags = new ArrayList<>();
            tags.add(WordForms.form("slug", WordForms.singular(thing.noun())));
            Arrays.stream(ofKind.get(thing.kind().id()).split(";"))
                    .filter(tag -> !tags.contains(tag))
                    .forEach(tags::add);
            lists.add(third < 0 ? tags : MediaTags.everyThird(tags, third));
        }
        return ofThings(lists);
    }

    private static List<String> groupsOfThings() {
        Map<String, String> groups = new HashMap<>();
        List<String> names = Pools.entries("product_groups");
        List<String> kinds = Pools.column("product_groups", 1);
        for (int group = 0; group < names.size(); group++) {
            int slash = names.get(group).indexOf('/');
            for (String kind : kinds.get(group).split(";")) {
                groups.put(
                        names.get(group).substring(0, slash + 1) + kind,
                        names.get(group).substring(slash + 1));
            }
        }
        List<String> found = new ArrayList<>();
        for (TopicWords topic : Pools.topics(Subject.COMMERCE.id())) {
            for (int noun = 0; noun < topic.nouns().size(); noun++) {
                ProductNoun thing = ProductTables.goods().get(found.size());
                found.add(groups.get(topic.slug() + "/" + thing.kind().id()));
            }
        }
        return found;
    }

    private static Choice ofThings(List<List<String>> lists) {
        return new Choice(lists, Selector.THING, Draw.OWN, 0, Spread.EVEN);
    }
}
