package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.Spread;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.util.ArrayList;
import java.util.List;

/** Labels of pictures and videos: the thing that is shown, then what is true of all that is shown in its topic. */
final class MediaTags {
    private MediaTags() {}

    static boolean has(Subject subject) {
        return subject == Subject.IMAGES || subject == Subject.VIDEOS;
    }

    /** The choice of a label, or with a third given (0 to 2) of one among every third label. */
    static Choice choice(Subject subject, int third) {
        List<String> places = Pools.entries("media_tags");
        List<String> tags = Pools.column("media_tags", 1);
        List<List<String>> lists = new ArrayList<>();
        for (TopicWords topic : Pools.topics(subject.id())) {
            List<String> general = List.of(
                    tags.get(places.indexOf(subject.id() + "/" + topic.slug())).split(";"));
            for (String noun : topic.nouns()) {
                List<String> all = new ArrayList<>();
                all.add(WordForms.form("slug", noun));
                general.stream().filter(tag -> !all.contains(tag)).forEach(all::add);
                lists.add(third < 0 ? all : everyThird(all, third));
            }
        }
        Selector selector = subject == Subject.IMAGES ? Selector.PICTURE : Selector.VIDEO;
        return new Choice(lists, selector, Draw.OWN, 0, Spread.EVEN);
    }

    static List<String> everyThird(List<String> all, int first) {
        List<String> third = new ArrayList<>();
        for (int at = first; at < all.size(); at += 3) {
            third.add(all.get(at));
        }
        return third;
    }
}
