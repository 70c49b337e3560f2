package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.spec.SubjectSpec;

/** The form of values about another business: any other form, with {@code subject} beside its properties. */
final class SubjectForm extends ValueForm<SubjectSpec> {
    /** The property by which the form is known. */
    static final String SUBJECT = "subject";

    SubjectForm() {
        super(SubjectSpec.class, "{\"subject\": \"commerce\", \"words\": \"topic.name\"}", SUBJECT);
    }

    @Override
    SubjectSpec read(FormObject object) {
        Subject subject = object.constant(SUBJECT, Subject.class).orElseThrow();
        NamedMeanings meanings = object.meanings().about(subject);
        return new SubjectSpec(subject, ValueForms.read(object.without(SUBJECT).with(meanings)));
    }

    @Override
    void write(SubjectSpec spec, FormText text) {
        text.put(SUBJECT, FormObject.idOf(spec.subject())).members(spec.values());
    }
}
