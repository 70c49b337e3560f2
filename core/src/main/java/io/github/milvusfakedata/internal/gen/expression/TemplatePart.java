package io.github.milvusfakedata.internal.gen.expression;

/**
 * A part of a {@link TextTemplate}.
 *
 * @param kind what it is
 * @param text what is written as it stands, a name without its braces, or a slot with its angle brackets
 * @param format how the value of a name is written
 * @param position where it begins, from 0
 */
record TemplatePart(TemplatePartKind kind, String text, ValueFormat format, int position) {
    /** What a part of a template is. */
    enum TemplatePartKind {
        LITERAL,
        NAME,
        SLOT
    }

    /** What its value is known by: slots that are written alike have values of their own. */
    String key() {
        return kind == TemplatePartKind.SLOT ? text + position : text;
    }
}
