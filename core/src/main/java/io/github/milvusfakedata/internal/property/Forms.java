package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.CompactJson;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.schema.Literal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that values of several properties have. */
final class Forms {
    private Forms() {}

    /** A property that is read and written with another one. */
    static Form<Void> ofAnother() {
        return new Form<>() {
            @Override
            Optional<Void> read(ObjectProperties given, String name) {
                return Optional.empty();
            }

            @Override
            void write(Void nothing, JsonWriter json) {
                throw new IllegalStateException("another property is written");
            }
        };
    }

    /** A text; the examples here and below stand in messages about values of another kind. */
    static Form<String> text(String example) {
        return new Form<>() {
            @Override
            Optional<String> read(ObjectProperties given, String name) {
                return given.text(name, example);
            }

            @Override
            void write(String text, JsonWriter json) {
                json.value(text);
            }
        };
    }

    /** A text without which nothing goes on; where it is missing, that is reported. */
    static Form<String> required(String example) {
        return new Form<>() {
            @Override
            Optional<String> read(ObjectProperties given, String name) {
                return given.required(name, '"' + example + '"') ? given.text(name, example) : Optional.empty();
            }

            @Override
            void write(String text, JsonWriter json) {
                json.value(text);
            }
        };
    }

    /** True or false. */
    static Form<Boolean> answer() {
        return new Form<>() {
            @Override
            Optional<Boolean> read(ObjectProperties given, String name) {
                return given.answer(name);
            }

            @Override
            void write(Boolean answer, JsonWriter json) {
                json.value(answer.booleanValue());
            }
        };
    }

    /** A whole number. */
    static Form<Long> whole(String example) {
        return new Form<>() {
            @Override
            Optional<Long> read(ObjectProperties given, String name) {
                return Form.boxed(given.whole(name, example));
            }

            @Override
            void write(Long number, JsonWriter json) {
                json.value(number.longValue());
            }
        };
    }

    /** A whole number that fits an {@code int}. */
    static Form<Integer> count(String example) {
        return new Form<>() {
            @Override
            Optional<Integer> read(ObjectProperties given, String name) {
                return Form.boxed(compound(given).count(name, example));
            }

            @Override
            void write(Integer number, JsonWriter json) {
                json.value(number.longValue());
            }
        };
    }

    /** A number as exact as it was written. */
    static Form<BigDecimal> number(String example) {
        return new Form<>() {
            @Override
            Optional<BigDecimal> read(ObjectProperties given, String name) {
                return given.number(name, example);
            }

            @Override
            void write(BigDecimal number, JsonWriter json) {
                json.value(number);
            }
        };
    }

    /** A number of which no digit beyond those of a {@code double} matters. */
    static Form<Double> ratio(String example) {
        return new Form<>() {
            @Override
            Optional<Double> read(ObjectProperties given, String name) {
                return given.number(name, example).map(BigDecimal::doubleValue);
            }

            @Override
            void write(Double ratio, JsonWriter json) {
                json.value(ratio.doubleValue());
            }
        };
    }

    /** A text, a number, or true or false. */
    static Form<Literal> literal(String example) {
        return new Form<>() {
            @Override
            Optional<Literal> read(ObjectProperties given, String name) {
                return compound(given).literal(name, example);
            }

            @Override
            void write(Literal literal, JsonWriter json) {
                writeLiteral(literal, json);
            }
        };
    }

    /** A list of names, or one name. */
    static Form<List<String>> texts(String example) {
        return new Form<>() {
            @Override
            Optional<List<String>> read(ObjectProperties given, String name) {
                return Optional.of(compound(given).texts(name, example));
            }

            @Override
            void write(List<String> texts, JsonWriter json) {
                json.beginInlineList();
                texts.forEach(json::value);
                json.endList();
            }
        };
    }

    /** An object as JSON text. */
    static Form<String> json(String example) {
        return new Form<>() {
            @Override
            Optional<String> read(ObjectProperties given, String name) {
                return compound(given).json(name, example);
            }

            @Override
            void write(String text, JsonWriter json) {
                writeJson(text, CompactJson.isObject(text), json);
            }
        };
    }

    /** An object of any members; those that are no texts stand as JSON. */
    static Form<Map<String, String>> map(String example) {
        return new Form<>() {
            @Override
            Optional<Map<String, String>> read(ObjectProperties given, String name) {
                return filled(compound(given).map(name, example));
            }

            @Override
            void write(Map<String, String> map, JsonWriter json) {
                writeMap(map, false, json);
            }
        };
    }

    /** An object whose members are texts, numbers, or true and false. */
    static Form<Map<String, String>> flatMap(String example) {
        return new Form<>() {
            @Override
            Optional<Map<String, String>> read(ObjectProperties given, String name) {
                return filled(compound(given).flatMap(name, example));
            }

            @Override
            void write(Map<String, String> map, JsonWriter json) {
                writeMap(map, true, json);
            }
        };
    }
}
