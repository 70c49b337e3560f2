package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Running text, from titles to articles, all in the vocabulary of the row's topic. */
final class ProseTexts {
    private ProseTexts() {}

    static List<Meaning> of(Subject subject) {
        return Stream.of(titles(subject), articles(), sentences())
                .flatMap(List::stream)
                .toList();
    }

    /** What stands above or below: titles, descriptions, captions. */
    private static List<Meaning> titles(Subject subject) {
        return List.of(
                new Meaning(
                        subject == Subject.USERS
                                ? "title, headline, heading, article title, caption title"
                                : "title, name, headline, heading, article title, video title, book title, caption title,"
                                        + " movie, film, song, book, course, course name",
                        "title that fits the subject: product, document, headline, picture or video",
                        Titles.of(subject)),
                new Meaning("headline text, breaking news, news title", "headline", Titles.headline()),
                new Meaning(
                        "description, desc, summary, short description, product description, overview, synopsis, excerpt,"
                                + " teaser, blurb, meta description, snippet, subtitle, lead",
                        "one to three sentences about the row's thing",
                        Titles.description(subject)),
                new Meaning(
                        "alt text, alt, alternative text, image description, photo description, picture description",
                        "what a picture shows",
                        TemplatePlan.of(
                                "<item.adjective:article:capital> <item.thing> with <topic.phrase>",
                                "Photo of <item.adjective:article> <item.thing> in <place.city>",
                                "<item.thing:capital> that <topic.verb> <topic.phrase>",
                                "<item.adjective:article:capital> <item.thing>, seen from the <side|front|left|right|back>",
                                "Close-up of <item.adjective:article> <item.thing>; in the background <topic.phrase>")),
                new Meaning("caption, image caption, photo caption", "words below a picture", Titles.picture()));
    }

    /** Running text of a given number of words. */
    private static List<Meaning> articles() {
        return List.of(
                new Meaning(
                        "content, full text, body, text, article, article body, page content, document, document text,"
                                + " transcript, story, post, raw text, plain text, article text, markdown, passage content, full content",
                        "sentences of 60 to 500 words; exactly as many as a word count of the row says",
                        new ProsePlan(0, 0)),
                new Meaning(
                        "abstract, long description, chunk, chunk text, passage, paragraph, context, section text, answer,"
                                + " response, output, completion, lyric, plot, instruction, recipe",
                        "sentences of 40 to 120 words",
                        ProsePlan.of(40, 120)),
                new Meaning(
                        "comment, review, review text, feedback, note, message, remark, opinion, testimonial, reply, tweet,"
                                + " log message, annotation, explanation, reason",
                        "sentences of 12 to 45 words",
                        ProsePlan.of(12, 45)));
    }

    private static List<Meaning> sentences() {
        return List.of(
                new Meaning(
                        "question, query, search query, prompt, user query, input, faq",
                        "a question",
                        TemplatePlan.of(
                                "What is the best <item.thing> for <topic.phrase>?",
                                "How does <item.adjective:article> <item.thing> work?",
                                "Which <item.thing> <topic.verb> <topic.phrase>?",
                                "<item.adjective> <item.noun> <place.city>",
                                "Where can I find <item.adjective:article> <item.thing>?",
                                "Is there a <item.thing> that <topic.verb> <topic.phrase>?")),
                new Meaning(
                        "subject, email subject, topic line, subject line",
                        "subject of a message",
                        TemplatePlan.of(
                                "Re: <item.adjective> <item.noun>",
                                "<item.noun:capital>: <topic.phrase>",
                                "Your <item.noun>",
                                "Question about <topic.phrase>",
                                "[<topic.subcategory>] <item.noun:capital>")),
                new Meaning(
                        "quote, slogan, tagline, motto, sentence, phrase, claim, highlight, statement, fact",
                        "one sentence",
                        TemplatePlan.of(
                                "Every <item.thing> <topic.verb> <topic.phrase>.",
                                "The <item.adjective> <item.thing> <topic.verb> <topic.phrase>.",
                                "More than <item.adjective:article> <item.thing>: <topic.phrase>.")));
    }
}
