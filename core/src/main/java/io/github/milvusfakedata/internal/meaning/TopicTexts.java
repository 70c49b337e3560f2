package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;

/** What the row is about: categories and labels of its topic. */
final class TopicTexts {
    private TopicTexts() {}

    static List<Meaning> of(Subject subject) {
        return List.of(
                new Meaning(
                        "category, topic, genre, category name, product category, main category, theme, subject area, field of"
                                + " study, segment, vertical, collection, group, product type, cluster, niche, domain",
                        "name of the row's topic; in arrays the topic, then finer groups of it",
                        new LabelPlan("topic.name", "topic.labels", 2)),
                new Meaning(
                        "subcategory, sub category, section, subtopic, sub topic, subgenre, subsection, category detail",
                        "finer group of the row's topic",
                        new LabelPlan("topic.subcategory", "topic.labels", 0)),
                new Meaning(
                        "category slug, topic slug, category code, category key",
                        "short name of the row's topic in lower case",
                        new WordPlan("topic.slug")),
                new Meaning(
                        "tag, label, keyword, interest, hobby, hashtag, attribute, feature, skill, ingredient, amenity,"
                                + " preference, specialty, concept, search term, term",
                        "label of the row's topic; no label twice in an array",
                        new LabelPlan("topic.tag", "topic.tag", 0)),
                new Meaning(
                        "entity, named entity, mention, organization mentioned, stakeholder, partner",
                        "organization, company or place",
                        new WordPlan("entity.any")),
                new Meaning(
                        "geographic focus, region, geo region, area, territory, market, geography, geo, coverage",
                        "country, region or city of the world",
                        new WordPlan("geo_regions")),
                new Meaning(
                        subject == Subject.NEWS
                                ? "source, outlet, publication, publisher, news source, newspaper, media outlet, source name"
                                : "outlet, publication, news source, newspaper, media outlet, magazine, journal, source name",
                        "news outlet",
                        new WordPlan("news_sources")),
                new Meaning(
                        "event, event name, occasion, conference, meeting",
                        "an event",
                        TemplatePlan.of(
                                "<place.city> <event_nouns:title> <int 2015 2025>",
                                "<topic.name> <event_nouns:title>")));
    }
}
