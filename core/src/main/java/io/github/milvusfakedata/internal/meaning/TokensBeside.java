package io.github.milvusfakedata.internal.meaning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts of tokens that follow the texts beside them: of prompt and answer, or of what is said in a conversation. */
public final class TokensBeside {
    private static final Set<String> PROMPT_TOKENS =
            Set.of("prompt token", "input token", "prompt token count", "input token count");
    private static final Set<String> ANSWER_TOKENS = Set.of(
            "completion token", "output token", "completion token count", "output token count", "response token");
    private static final Set<String> ALL_TOKENS =
            Set.of("total token", "total token count", "token used", "token usage");
    private static final Set<String> TOKENS =
            Set.of("token count", "token", "num token", "n token", "message token", "content token");

    private static final List<String> PROMPTS =
            List.of("prompt", "input", "question", "query", "user message", "user input", "user query");
    private static final List<String> ANSWERS = List.of(
            "completion", "output", "response", "answer", "assistant message", "generated text", "llm response");
    private static final List<String> SAID = List.of("content", "text", "message", "message content", "message text");
    private static final List<String> ROLES = List.of("role", "message role", "speaker", "sender role");
    private static final List<String> TURNS = List.of(
            "turn index", "turn", "message index", "turn number", "turn id", "step index", "seq", "sequence number");

    /** A field's own name by its words. */
    private final Map<String, String> texts = new LinkedHashMap<>();

    private final Map<String, String> numbers = new LinkedHashMap<>();

    private TokensBeside(Collection<String> textNames, Collection<String> numberNames) {
        textNames.forEach(name -> texts.putIfAbsent(FieldName.of(name).whole(), name));
        numberNames.forEach(name -> numbers.putIfAbsent(FieldName.of(name).whole(), name));
    }

    /** Those of a collection whose fields of texts, and of whole numbers, that are never null have these names. */
    public static TokensBeside of(Collection<String> textNames, Collection<String> numberNames) {
        return new TokensBeside(textNames, numberNames);
    }

    /** How a field of this name is computed from others; empty if it isn't. */
    public Optional<String> expression(String fieldName) {
        String name = FieldName.of(fieldName).whole();
        Optional<String> prompt = first(texts, PROMPTS);
        Optional<String> answer = first(texts, ANSWERS);
        boolean both = prompt.isPresent() && answer.isPresent();
        if (both && PROMPT_TOKENS.contains(name)) {
            return prompt.map(TokensBeside::tokens);
        }
        if (both && ANSWER_TOKENS.contains(name)) {
            return answer.map(TokensBeside::tokens);
        }
        if (both && ALL_TOKENS.contains(name)) {
            return Optional.of(tokens(prompt.get()) + " + " + tokens(answer.get()));
        }
        return both ? Optional.empty() : ofTurn(name);
    }

    /** Three words or so of the texts before come with each question. */
    private Optional<String> ofTurn(String name) {
        Optional<String> said = first(texts, SAID);
        Optional<String> role = first(texts, ROLES);
        Optional<String> turn = first(numbers, TURNS);
        if (said.isEmpty() || role.isEmpty() || turn.isEmpty()) {
            return Optional.empty();
        }
        String answered = "if(" + role.get() + " == \"assistant\", " + tokens(said.get()) + ", 0)";
        String asked = "if(" + role.get() + " == \"assistant\", 24 + 20 * " + turn.get() + ", 0)";
        if (TOKENS.contains(name)) {
            return Optional.of(tokens(said.get()));
        }
        if (ANSWER_TOKENS.contains(name)) {
            return Optional.of(answered);
        }
        if (PROMPT_TOKENS.contains(name)) {
            return Optional.of(asked);
        }
        return ALL_TOKENS.contains(name) ? Optional.of(asked + " + " + answered) : Optional.empty();
    }

    /** Four characters a token. */
    private static String tokens(String field) {
        return "max(1, ceil(length(" + field + ") / 4))";
    }

    private static Optional<String> first(Map<String, String> fields, List<String> names) {
        return names.stream().filter(fields::containsKey).findFirst().map(fields::get);
    }
}
