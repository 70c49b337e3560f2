package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a picture or a video shows is the same thing for its texts and for its file name, tags and chapters. */
class ThingsOfMediaTest {
    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            names = {"IMAGES", "VIDEOS"})
    void textsAndOtherFieldsKnowTheSameThings(Subject subject) {
        for (TopicWords topic : Pools.topics(subject.id())) {
            FrameFile frames =
                    FrameFile.find("en/" + subject.id() + '/' + topic.slug()).orElseThrow();
            List<String> things = frames.lists().get("thing").stream()
                    .map(thing -> thing.text().split("\\|")[0])
                    .toList();
            assertThat(things).as(topic.slug()).isEqualTo(topic.nouns());
        }
    }
}
