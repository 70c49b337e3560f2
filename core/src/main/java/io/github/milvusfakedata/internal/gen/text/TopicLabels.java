package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.util.ArrayList;
import java.util.List;

/** Names of topics and of the finer groups within them: a list for each group. */
final class TopicLabels {
    private TopicLabels() {}

    /** For each finer group its name. */
    static List<List<String>> groups(Subject subject) {
        List<List<String>> lists = new ArrayList<>();
        for (TopicWords topic : Pools.topics(subject.id())) {
            for (int group = 0; group < Topics.SUBTOPICS; group++) {
                lists.add(List.of(
                        topic.subcategories().get(group % topic.subcategories().size())));
            }
        }
        return lists;
    }

    /** For each finer group: the topic's name, the group's, then those of its sisters. */
    static List<List<String>> labels(Subject subject) {
        List<List<String>> own = groups(subject);
        List<TopicWords> topics = Pools.topics(subject.id());
        List<List<String>> lists = new ArrayList<>();
        for (int group = 0; group < own.size(); group++) {
            TopicWords topic = topics.get(group / Topics.SUBTOPICS);
            List<String> list = new ArrayList<>();
            list.add(topic.name());
            list.addAll(own.get(group));
            list.addAll(topic.subcategories());
            lists.add(list);
        }
        return lists;
    }
}
