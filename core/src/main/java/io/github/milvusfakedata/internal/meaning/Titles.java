package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;

/** Names of the row's thing, one form for each kind of business. All name the same thing in every field of a row. */
final class Titles {
    private Titles() {}

    /** What a title or name of a row of the subject looks like. */
    static TemplatePlan of(Subject subject) {
        return switch (subject) {
            case GENERAL -> general();
            case COMMERCE -> product();
            case DOCUMENTS -> document();
            case NEWS -> headline();
            case IMAGES -> picture();
            case VIDEOS -> video();
            case USERS ->
                TemplatePlan.of(
                        "<item.adjective:capital> <item.noun> and <topic.phrase>", "My <item.adjective> <item.noun>");
        };
    }

    private static TemplatePlan general() {
        return TemplatePlan.of(
                "<item.adjective:title> <item.noun:title>",
                "<item.noun:title> and <item.other noun:title>",
                "<item.adjective:capital> <item.noun>: <topic.phrase>",
                "<item.noun:title> <A1><#2>",
                "<topic.subcategory>: <item.noun>",
                "The <item.adjective> <item.noun> of <place.city>");
    }

    /** A thing for sale. */
    static TemplatePlan product() {
        return TemplatePlan.of(
                "<item.brand> <item.adjective:title> <item.noun:title>",
                "<item.adjective:title> <item.noun:title>",
                "<item.brand> <item.noun:title> <A1><#2>",
                "<item.noun:title>, <item.variant>",
                "<item.brand> <item.noun:title> – <item.adjective>, <item.variant>",
                "<item.adjective:title> <item.noun:title> by <item.brand>",
                "<item.brand> <item.noun:title> with <item.material:title>",
                "<item.noun:title> “<cities>”");
    }

    /** A document, as a library lists it. */
    static TemplatePlan document() {
        return TemplatePlan.of(
                "<item.adjective:title> <item.noun:title>: <topic.phrase:capital>",
                "How the <item.adjective> <item.noun> <topic.verb> <topic.phrase>",
                "A guide to the <item.adjective> <item.noun> and <topic.phrase>",
                "<item.adjective:title> <item.noun:title> – <topic.subcategory>, <q.published:year>",
                "The <item.adjective> <item.noun> and <topic.phrase>",
                "<topic.subcategory>: notes on the <item.adjective> <item.noun>",
                "Why every <item.noun> <topic.verb> <topic.phrase>",
                "<item.adjective:title> <item.noun:title>, part <int 1 12>");
    }

    /** A headline of a newspaper. */
    static TemplatePlan headline() {
        return TemplatePlan.of(
                "<item.adjective:capital> <item.noun> <topic.verb> <topic.phrase>",
                "<item.noun:capital> in <place.city> <topic.verb> <topic.phrase>",
                "<place.city>: <item.adjective> <item.noun> <topic.verb> <topic.phrase>",
                "Why the <item.adjective> <item.noun> <topic.verb> <topic.phrase>",
                "<topic.subcategory>: <item.noun> <topic.verb> <topic.phrase>",
                "After <topic.phrase>: <item.adjective> <item.noun> in <place.city> under pressure",
                "<place.country>: what to know about the <item.adjective> <item.noun> and <topic.phrase>",
                "‘<item.adjective:capital>’ <item.noun> <topic.verb> <topic.phrase>");
    }

    /** Words below a picture. */
    static TemplatePlan picture() {
        return TemplatePlan.of(
                "<item.adjective:capital> <item.noun>",
                "<item.noun:capital> in <place.city>",
                "<item.adjective:capital> <item.noun> and <topic.phrase>",
                "<item.noun:capital>, <place.country>, <q.created:year>",
                "<item.noun:capital> with <topic.phrase>",
                "<topic.subcategory>: <item.noun>");
    }

    /** A video, as a channel announces it. */
    static TemplatePlan video() {
        return TemplatePlan.of(
                "<item.adjective:title> <item.noun:title>: <topic.phrase>",
                "The <item.adjective> <item.noun> that <topic.verb> <topic.phrase>",
                "<item.adjective:title> <item.noun:title> | <topic.subcategory>",
                "I tried <item.adjective:article> <item.noun> and <topic.phrase> – this is what happened",
                "<int 3 20> facts about the <item.adjective> <item.noun> and <topic.phrase>",
                "<item.adjective:title> <item.noun:title> explained in <int 3 30> minutes",
                "<topic.subcategory> #<q.episode>: <item.noun>",
                "<item.adjective:capital> <item.noun> – episode <q.episode>");
    }

    /** One or two sentences below a title, which name the thing of the title. */
    static TemplatePlan description(Subject subject) {
        return subject == Subject.COMMERCE
                ? TemplatePlan.of(
                        "<item.adjective:article:capital> <item.thing> that <topic.verb> <topic.phrase>.",
                        "<item.adjective:article:capital> <item.thing> from <item.brand>. It <topic.verb.1> <topic.phrase.1> and"
                                + " <topic.verb.2> <topic.phrase.2>.",
                        "This <item.adjective>, <item.other> <item.thing> <topic.verb> <topic.phrase>. Made of"
                                + " <item.material>, available in <item.variant>.",
                        "The <item.brand> <item.thing> <topic.verb> <topic.phrase>. <topic.adjective.1:capital>,"
                                + " <topic.adjective.2> and <topic.adjective.3>: it <topic.verb> <topic.phrase> as well.",
                        "Our <item.adjective> <item.thing> (<item.variant>) <topic.verb> <topic.phrase.1>, and also <topic.verb>"
                                + " <topic.phrase.2>.")
                : TemplatePlan.of(
                        "The <item.adjective> <item.thing> <topic.verb> <topic.phrase>.",
                        "<item.adjective:article:capital> <item.thing> <topic.verb> <topic.phrase>. The <topic.noun>"
                                + " <topic.verb> <topic.phrase>, too.",
                        "How the <item.thing> <topic.verb> <topic.phrase>, and why every <topic.adjective> <topic.noun>"
                                + " <topic.verb> <topic.phrase>.",
                        "From <topic.phrase.1> to <topic.phrase.2>: the <item.adjective> <item.thing> <topic.verb> both. One"
                                + " more thing comes with it: <topic.phrase.3>.",
                        "In <place.city>, the <item.adjective> <item.thing> <topic.verb> <topic.phrase>. <topic.noun:article:capital> <topic.verb>"
                                + " <topic.phrase>.");
    }
}
