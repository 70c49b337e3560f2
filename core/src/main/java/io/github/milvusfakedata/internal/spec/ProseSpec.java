package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.language.LanguageText;
import io.github.milvusfakedata.internal.gen.language.ProseKind;
import io.github.milvusfakedata.internal.gen.text.ComposedText;
import io.github.milvusfakedata.internal.gen.text.Program;
import io.github.milvusfakedata.internal.gen.text.SampleTexts;
import io.github.milvusfakedata.internal.gen.text.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Text about the row's topic: sentences, a title, a question and the like.
 *
 * @param kind what kind of text
 * @param fewest fewest words of a text; 0 for exactly as many as word counts of the row say, or for a kind whose words are
 *     not counted
 * @param most most words of a text; 0 with the former
 */
public record ProseSpec(ProseKind kind, int fewest, int most) implements ValueSpec {
    /** As many words as word counts of the row say. */
    public static final ProseSpec COUNTED = new ProseSpec(ProseKind.SENTENCES, 0, 0);

    /** The fewest words that someone looks for, and the most, unless they are said. */
    private static final int FEWEST_LOOKED_FOR = 2;

    private static final int MOST_LOOKED_FOR = 6;

    /** Bytes of a word with the space after it, by a low estimate: in no language are texts of many words shorter. */
    private static final long LEAST_BYTES_PER_WORD = 4;

    /** A text of a field has at most 2 MiB, and one of so many words fills a book. */
    static final int MOST_WORDS = 20_000;

    public ProseSpec {
        if (most > MOST_WORDS) {
            throw new IllegalArgumentException("a text has at most " + MOST_WORDS + " words, got " + most);
        }
        boolean counted = fewest == 0 && most == 0;
        if (!counted && (!kind.isCounted() || fewest < fewestOf(kind) || most < fewest)) {
            throw new IllegalArgumentException(kind.id() + " have " + fewestOf(kind)
                    + " words or more, and at most as many as asked for, got " + fewest + " to " + most);
        }
        if (counted && kind == ProseKind.WORDS) {
            fewest = FEWEST_LOOKED_FOR;
            most = MOST_LOOKED_FOR;
        }
    }

    /** Sentences of so many words. */
    public ProseSpec(int fewest, int most) {
        this(ProseKind.SENTENCES, fewest, most);
    }

    /** A text of a kind, as long as such texts are. */
    public static ProseSpec of(ProseKind kind) {
        return new ProseSpec(kind, 0, 0);
    }

    /** The fewest words that can be asked for. */
    public static int fewestOf(ProseKind kind) {
        return kind == ProseKind.SENTENCES ? LanguageText.FEWEST_WORDS : 1;
    }

    @Override
    public Set<ValueFamily> families() {
        return Set.of(ValueFamily.TEXTS);
    }

    /** Texts are cut to fit, which is what a short field wants of a few long ones, but not of most. */
    @Override
    public void check(SpecCheck check) {
        long words = ((long) fewest + most) / 2;
        int limit = check.limits().longestText();
        if (words * LEAST_BYTES_PER_WORD > limit) {
            check.warning(
                    "Most texts of " + fewest + " to " + most + " words are longer than the " + limit
                            + " bytes that the field holds, so that they have fewer words.",
                    "Write fewer words, or a max_length of some " + 8 * (long) most + '.');
        }
    }

    @Override
    public ColumnSource column(ColumnLimits limits, Binding binding) {
        return kind.isSample() ? sample(limits, binding) : text(limits, binding);
    }

    @Override
    public ElementSource elements(ColumnLimits limits, Binding binding) {
        return kind.isSample() ? sample(limits, binding) : text(limits, binding);
    }

    /** All fields of a row show the same event, with the same numbers. */
    private ComposedText sample(ColumnLimits limits, Binding binding) {
        SampleTexts samples = kind.isCode() ? SampleTexts.CODE : SampleTexts.LOG;
        List<String> templates =
                switch (kind) {
                    case LOG_ERROR -> samples.errors();
                    case LOG_STACK -> samples.stacks();
                    case LOG_PATH -> samples.paths("");
                    case LOG_URL -> samples.paths("https://api.example.com");
                    case CODE_FUNCTION -> samples.functions();
                    case CODE_CLASS -> samples.classes();
                    case CODE_DOC -> samples.docs();
                    case CODE_PATH -> samples.files(true);
                    case CODE_FILE -> samples.files(false);
                    case LOG, CODE -> samples.templates();
                    case SENTENCES, SUMMARY, TITLE, QUESTION, COMMENT, QUOTE, WORDS ->
                        throw new IllegalStateException("frames make " + kind.id());
                };
        int limit = limits.longestText();
        Vocabulary vocabulary = Words.vocabulary(binding.recipe(), Optional.empty());
        Program program = Program.of(templates, vocabulary, limit);
        return new ComposedText(
                ColumnShape.STRING,
                program,
                limit,
                binding.recipe().hidden("event " + samples.lane()),
                binding.recipe(),
                samples.draw(),
                samples.lane());
    }

    private LanguageText text(ColumnLimits limits, Binding binding) {
        return new LanguageText(kind, fewest, most, limits.longestText(), binding.keys(), binding.recipe());
    }
}
