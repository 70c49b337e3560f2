package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.spec.DistributionSpec;
import io.github.milvusfakedata.internal.spec.KeyObjectSpec;
import io.github.milvusfakedata.internal.spec.ProseSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.spec.VectorSpec;
import io.github.milvusfakedata.internal.spec.WordSpec;
import io.github.milvusfakedata.internal.spec.Words;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The textual form of every way to make values: a language that is read strictly and written as it is read. */
class ValueFormsTest {
    /** The keys of the dynamic field, which are fields of a schema themselves, and the sizes of groups. */
    private static final Set<Class<?>> NOT_WRITTEN = Set.of(KeyObjectSpec.class, Distribution.Whole.class);

    /** Each form with each of its properties, beside the examples that the forms themselves have. */
    private static final List<String> FORMS = List.of(
            "{\"words\": \"place.city\"}",
            "{\"words\": [\"a\", \"b|c\", \"d \\\"e\\\"\"], \"whole\": true, \"files\": \"video\"}",
            "{\"words\": [\"only\"]}",
            "{\"labels\": \"topic.name\", \"in_lists\": \"topic.labels\", \"leading\": 2}",
            "{\"labels\": \"entity.any\", \"first\": \"place.names\", \"leading\": 2}",
            "{\"labels\": \"topic.tag\"}",
            "{\"persons\": \"authors\"}",
            "{\"template\": \"<person.first> <person.last>\"}",
            "{\"template\": [\"<topic.phrase>\", \"<topic.tag>\"], \"elsewhere\": \"summary\"}",
            "{\"template\": [\"<x8>-<#4>\", \"<int -5 90>\"], \"shorter\": [[\"<z4>\", \"<A2>\"], \"<fill>\"],"
                    + " \"chosen_by\": \"file\", \"files\": \"audio\"}",
            "{\"text\": \"sentences\"}",
            "{\"text\": \"sentences\", \"words\": [40, 120]}",
            "{\"lengthened\": {\"words\": \"colors\"}, \"bytes\": 40}",
            "{\"choices\": [\"a\", 1.50, true]}",
            "{\"choices\": [\"a\", 2], \"weights\": [0.5, 3]}",
            "{\"choices\": {\"a b\": 0.5, \"2\": 3, \"true\": 0}}",
            "{\"choices\": [\"a\", 2], \"zipf\": 1.1}",
            "{\"choices\": [1, 2, 3], \"unique\": true}",
            "{\"at_percents\": [0, 12.5, 100], \"values\": [1, 40, 900], \"divide_by\": 10, \"add\": 0.5, \"round\": 2,"
                    + " \"outside\": \"clamp\"}",
            "{\"weighted\": [1, 2.5], \"weights\": [6, 3], \"divide_by\": 10, \"add\": 0.5, \"round\": 2,"
                    + " \"outside\": \"clamp\"}",
            "{\"quantity\": \"price_cents\", \"divide_by\": 100, \"round\": 2, \"outside\": \"spread\"}",
            "{\"quantity\": \"born\", \"divide_by\": 31556952000, \"add\": 1970}",
            "{\"uniform\": [-9223372036854775808, 9223372036854775807]}",
            "{\"uniform\": [0.1, 1E-7]}".replace("0.1, 1E-7", "1E-7, 0.1"),
            "{\"distribution\": \"loglogistic\", \"median\": 39, \"spread\": 0.55, \"min\": 1.49, \"max\": 4000,"
                    + " \"round\": 2}",
            "{\"quantiles\": [0, 0.25, 1], \"between\": [-1, 1], \"round\": 3}",
            "{\"quantiles\": [0.1, 5], \"add\": 0.5, \"outside\": \"clamp\"}",
            "{\"one_of\": [24, 25, 25, 29.97]}",
            "{\"distribution\": \"uniform\", \"min\": 1, \"max\": 9.5, \"round\": 1, \"unique\": true}",
            "{\"distribution\": \"normal\", \"mean\": 10, \"stddev\": 2.5, \"min\": 0, \"max\": 20, \"round\": 2,"
                    + " \"multiple_of\": 0.50}",
            "{\"distribution\": \"lognormal\", \"median\": 40, \"sigma\": 0.8, \"max\": 1E+3}",
            "{\"distribution\": \"lognormal\", \"median\": 40}",
            "{\"distribution\": \"exponential\", \"mean\": 30}",
            "{\"distribution\": \"zipf\", \"exponent\": 1.1, \"n\": 5000, \"min\": 2, \"max\": 90}",
            "{\"distribution\": \"pareto\", \"minimum\": 1, \"shape\": 1.16, \"max\": 5}",
            "{\"distribution\": \"triangular\", \"min\": 0, \"mode\": 3, \"max\": 10, \"multiple_of\": 5}",
            "{\"distribution\": {\"p0\": 1, \"p50\": 40, \"p99.9\": 100, \"p100\": 900.5}, \"min\": 3, \"round\": 1}",
            "{\"quantiles\": [1, 2, 8], \"divide_by\": 4, \"round\": 1}",
            "{\"one_of\": [1, 2], \"divide_by\": 3, \"add\": 7, \"round\": 2, \"outside\": \"clamp\"}",
            "{\"timestamp\": \"created\"}",
            "{\"timestamp\": \"any\"}",
            "{\"timestamp\": {\"from\": \"2024-01-01\", \"to\": \"2024-12-31T23:59:59Z\", \"unit\": \"us\","
                    + " \"growth\": 1.5, \"weekdays\": \"business\", \"hours\": \"office\", \"round\": \"minute\","
                    + " \"offset\": \"-05:30\"}}",
            "{\"timestamp\": {\"from\": \"2024-01-01\", \"to\": \"2024-01-02\","
                    + " \"weekdays\": [1, 2, 3, 4, 5.5, 6, 0]}}",
            "{\"size\": \"book\", \"rows\": true}",
            "{\"ascending\": \"chat\", \"from\": {\"uniform\": [1, 2]}, \"step\": 2}",
            "{\"timestamp\": {\"from\": \"2024-01-01 08:00:00\", \"order\": \"ascending\", \"every\": \"30s\","
                    + " \"jitter\": 0.5}}",
            "{\"timestamp\": {\"from\": \"2024-01-01\", \"to\": \"2024-02-01\", \"order\": \"ascending\","
                    + " \"rows\": 1000000}}",
            "{\"percent_true\": 85, \"shared\": \"available\"}",
            "{\"percent_true\": 0}",
            "{\"json_template\": [\"{'views':<q.views>}\", \"{}\"], \"files\": \"image\"}",
            "{\"figures\": {\"point\": 11, \"multipolygon\": 1}}",
            "{\"sequence\": \"rows\"}",
            "{\"sequence\": 1000}",
            "{\"sequence\": {\"start\": 1000, \"step\": -0.5}}",
            "{\"sequence\": {\"start\": 0, \"prefix\": \"ö-\", \"digits\": 6}}",
            "{\"constant\": \"a\"}",
            "{\"constant\": true}",
            "{\"zipf\": 1.1, \"of\": 5000, \"prefix\": \"tenant-\", \"digits\": 4}",
            "{\"unique_integers\": [-5, 9223372036854775807]}",
            "{\"unique_floats\": [0, 0.1]}",
            "{\"unique_texts\": \"doc-\", \"digits\": 12}",
            "{\"repeated\": {\"words\": \"companies\"}, \"distinct\": 0.02, \"first\": 20}",
            "{\"list\": {\"percent_true\": 50}, \"from\": 0, \"to\": 9}",
            "{\"list\": {\"struct\": {\"a\": {\"uniform\": [0, 1]}, \"v\": {\"vector\": 8}}}, \"from\": 1, \"to\": 4,"
                    + " \"lengths\": \"short\"}",
            "{\"lengths\": {\"distribution\": \"lognormal\", \"median\": 40, \"min\": 3, \"max\": 90}, \"of\": {\"words\": \"colors\"}}",
            "{\"sparse_vector\": 30522}");

    static Stream<String> forms() {
        return Stream.concat(FORMS.stream(), ValueForms.all().stream().map(ValueForm::example))
                .distinct();
    }

    private static ValueSpec read(String text) {
        return ValueForms.read(FormObject.of("test.json", text, "{}"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isWrittenAsItWasRead(String text) {
        ValueSpec spec = read(text);

        assertThat(ValueForms.write(spec)).isEqualTo(text);
        assertThat(read(ValueForms.write(spec))).isEqualTo(spec);
    }

    @Test
    void everyWayToMakeValuesHasATextualForm() {
        Set<Class<?>> said = new HashSet<>();
        for (ValueForm<?> form : ValueForms.all()) {
            ValueSpec spec = read(form.example());
            assertThat(form.says(spec)).as("what %s reads", form.word()).isTrue();
            assertThat(form.properties().get(0)).isEqualTo(form.word());
        }
        for (String text : forms().toList()) {
            said.add(kind(read(text)));
        }

        assertThat(ways(ValueSpec.class).filter(way -> !NOT_WRITTEN.contains(way) && !said.contains(way)))
                .as("without a textual form; write one in TextForms, NumberForms, DistributionForms or ColumnForms, and"
                        + " name it in ALL there (CONTRIBUTING.md, Add a way to make values)")
                .isEmpty();
        assertThat(ValueForms.all().stream().map(ValueForm::word)).doesNotHaveDuplicates();
    }

    @Test
    void everyWayIsToldToPeople() {
        assertThat(Ways.all().stream().map(Way::word))
                .as("the lines of meanings/ways.txt")
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("meaning"),
                                ValueForms.all().stream()
                                        .map(ValueForm::word)
                                        .filter(word -> !ValueForms.OF_COLUMNS.contains(word)))
                        .distinct()
                        .toList());
    }

    /** What a form is chosen by when it is written. */
    private static Class<?> kind(ValueSpec spec) {
        return spec instanceof DistributionSpec numbers ? numbers.distribution().getClass() : spec.getClass();
    }

    @Test
    void everyPropertyOfEveryFormIsTested() {
        for (ValueForm<?> form : ValueForms.all()) {
            List<String> texts = Stream.concat(FORMS.stream(), Stream.of(form.example()))
                    .filter(text -> text.startsWith("{\"" + form.word() + "\": "))
                    .toList();
            for (String property : form.properties()) {
                assertThat(texts)
                        .as("%s of %s; add a line to FORMS", property, form.word())
                        .anyMatch(text -> text.contains('"' + property + "\": "));
            }
        }
    }

    private static Stream<Class<?>> ways(Class<?> type) {
        if (type == DistributionSpec.class) {
            return ways(Distribution.class);
        }
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ValueFormsTest::ways)
                : Stream.of(type);
    }

    @Test
    void everyMeaningIsWrittenSoThatItReadsTheSame() {
        for (String kind : List.of("texts", "numbers", "flags", "objects", "figures")) {
            MeaningFile file = MeaningFile.of(kind);
            for (Subject subject : Subject.values()) {
                for (Meaning meaning : file.of(subject)) {
                    ValueSpec spec = file.spec(meaning, subject);
                    assertThat(read(ValueForms.write(spec)))
                            .as("%s of %s", meaning.names().get(0), subject)
                            .isEqualTo(spec);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
            {"words": "place.city", "hole": true} ~ "hole" means nothing here ~ whole
            {"colour": "red"} ~ "colour" is no way to make values ~ All ways are listed by schema help
            {"mean": 5} ~ "mean" is no way to make values ~ It stands beside another property: "distribution".
            {"of": "document"} ~ Nothing here says how values are made ~ Write {"of": "document",
            {} ~ Nothing here says how values are made ~ Write
            {"wrds": "colors"} ~ "wrds" is no way to make values ~ Did you mean "words"?
            {"meaning": "price"} ~ "price" means nothing for this type ~ No name means anything for this type.
            {"words": "place.town"} ~ No words are called "place.town" ~ Write a name from place: place.city, place.code
            {"words": "town"} ~ No words are called "town" ~ or the name of a pool, such as colors or even.colors, or
            {"words": "place.citi"} ~ No words are called "place.citi" ~ Did you mean place.city?
            {"list": 5, "to": 3} ~ An object is needed ~ Write {"list": {
            {"words": 5} ~ In "words" a text or a list of texts is needed, got the number 5 ~ Write {"words": "place.city"}, for example.
            {"template": "<person.first"} ~ no > ends <person.first ~ template
            {"template": "<person.frist>"} ~ nothing is called <person.frist> ~ template
            {"template": "<q.likez>"} ~ nothing is called <q.likez> ~ template
            {"template": []} ~ a template is needed ~ template
            {"quantity": "vews"} ~ "vews" is none of the words ~ Did you mean views?
            {"quantity": "views", "divide_by": 0} ~ no scale ~ quantity
            {"quantity": "views", "round": 1.5} ~ A whole number from 0 to 12 is needed, got the number 1.5 ~ "round": 2}, for example.
            {"quantity": "views", "outside": "stretch"} ~ only a distribution from 0 to 1 can be stretched ~ quantity
            {"distribution": "norml"} ~ "norml" is no distribution ~ Did you mean normal? Known are uniform, normal,
            {"distribution": "cauchy"} ~ "cauchy" is no distribution ~ Known are uniform, normal, lognormal, exponential, zipf
            {"distribution": 5} ~ In "distribution" text is needed, got the number 5 ~ "distribution": "normal"
            {"distribution": "normal"} ~ "mean" is missing ~ "mean": 10, "stddev": 2
            {"distribution": "normal", "mean": 1} ~ "stddev" is missing ~ "mean": 10, "stddev": 2
            {"distribution": "normal", "mean": 1, "stddev": 2, "sigma": 3} ~ "sigma" means nothing here ~ Known are distribution, mean, stddev, min
            {"distribution": "normal", "mean": 1, "stddev": 0} ~ stddev must be above 0, got 0 ~ "stddev": 2
            {"distribution": "normal", "mean": 1, "stddev": -2} ~ stddev must be above 0, got -2 ~ "stddev": 2
            {"distribution": "normal", "mean": 1, "stddev": 2, "min": 5, "max": 4} ~ min must not be above max, got min 5 and max 4 ~ "min": 0, "max": 100
            {"distribution": "normal", "mean": 1, "stddev": 2, "multiple_of": 0} ~ multiple_of must be above 0 ~ "multiple_of": 0.5
            {"distribution": "normal", "mean": 1, "stddev": 2, "round": 1, "multiple_of": 0.25} ~ Multiples of 0.25 have 2 decimal places, but round leaves 1 ~ Remove round
            {"distribution": "normal", "mean": 1, "stddev": 2, "unique": true} ~ "unique" means nothing here ~ Known are distribution
            {"distribution": "lognormal", "mean": 3, "stddev": 1} ~ has a median and sigma, the standard deviation of the logarithm, but no mean ~ e to the power of
            {"distribution": "uniform", "min": 3} ~ "max" is missing ~ "min": 0, "max": 100
            {"distribution": "triangular", "min": 0, "mode": 11, "max": 10} ~ min, mode and max must ascend, got 0, 11 and 10 ~ "mode": 3
            {"distribution": "zipf", "exponent": -1, "n": 5} ~ The exponent must be from 0 to 10, got -1 ~ "exponent": 1.1
            {"distribution": "zipf", "exponent": 1, "n": 0} ~ n must be a whole number from 1 to 2^53, got 0 ~ "n": 5000
            {"distribution": "pareto", "minimum": 0, "shape": 1} ~ minimum must be above 0, got 0 ~ "minimum": 1
            {"distribution": {"p0": 1, "p50": 0, "p100": 3}, "min": 1} ~ p50 is 0, less than the one before ~ {"p0": 1
            {"distribution": {"p0": 1, "p50": 2}, "min": 1} ~ begin with p0, the smallest number, and end with p100 ~ {"p0": 1
            {"distribution": {"p0": 1, "p0.25": 2, "p100": 2}, "min": 1} ~ no finer than a tenth, got "p0.25" ~ {"p0": 1
            {"distribution": {"1": 6, "2": 4}, "min": 1} ~ The names must be percentiles from p0 to p100 ~ {"p0": 1
            {"distribution": "loglogistic", "median": 5} ~ "spread" is missing ~ "spread": 0.55
            {"distribution": "loglogistic", "median": 0, "spread": 1, "min": 1, "max": 2} ~ above 0 ~ distribution
            {"choices": [1, 2], "weights": [1]} ~ as many weights as choices, got 1 for 2 ~ choices
            {"choices": [1, 2], "weights": [1, -1]} ~ A weight must be 0 or more, got -1 ~ choices
            {"choices": [1, 2], "weights": [0, 0]} ~ All weights are 0, so there is nothing to choose ~ choices
            {"choices": {"new": -3, "used": 1}} ~ The weight of "new" must be 0 or more, got -3 ~ {"new": 3, "used": 1}
            {"choices": {"new": 0}} ~ All weights are 0, so there is nothing to choose ~ {"new": 3, "used": 1}
            {"choices": {"new": "often"}} ~ In "new" a number is needed ~ {"new": 3, "used": 1}
            {"choices": {}} ~ There is nothing to choose from ~ {"new": 3, "used": 1}
            {"choices": {"new": 1}, "zipf": 1} ~ "zipf" means nothing where each value has its weight ~ list the values
            {"choices": [1], "weights": [1], "unique": true} ~ "unique" means nothing where "weights" says how often ~ Remove one
            {"choices": [1, 2], "zipf": -1} ~ The exponent must be from 0 to 10, got -1 ~ "zipf": 1.1
            {"zipf": 1.1} ~ "of" is missing ~ {"zipf": 1.1, "of": 5000}
            {"zipf": 1.1, "of": 0} ~ of must be a whole number from 1 to 2^53, got 0 ~ {"zipf": 1.1, "of": 5000}
            {"timestamp": {"to": "2024-01-01"}} ~ "from" is missing ~ "from": "2024-01-01"
            {"timestamp": {"from": "2024-01-01"}} ~ "to" is missing ~ "to": "2024-12-31"
            {"timestamp": {"from": "2024-01-01", "until": "2024-01-02"}} ~ "until" means nothing here ~ Known are from, to, unit
            {"timestamp": {"from": "2024-13-01", "to": "2025-01-01"}} ~ "2024-13-01" is no date and no moment ~ Write 2024-01-31
            {"timestamp": {"from": "2025-01-01", "to": "2024-12-31"}} ~ to must be later than from, got from 2025-01-01 and to 2024-12-31 ~ "from"
            {"timestamp": {"from": "2024-01-01T00:00:00Z", "to": "2024-01-01T00:00:00Z"}} ~ to must be later than from ~ "from"
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "unit": "ns"}} ~ "ns" is none of the words ~ Known are ms, s, us, rfc3339
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "order": "up"}} ~ "up" is none of the words ~ Known are random, ascending
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "order": "ascending"}} ~ need either every, the time from row to row, or rows ~ "every": "30s"
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "order": "ascending", "every": "30s", "rows": 5}} ~ need either every ~ "rows": 1000000
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "order": "ascending", "every": "often"}} ~ "often" is no length of time above 0 ~ 30s
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "order": "ascending", "every": "0s"}} ~ "0s" is no length of time above 0 ~ 30s
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "order": "ascending", "rows": 0}} ~ rows must be 1 or more, got 0 ~ "rows"
            {"timestamp": {"from": "2024-01-01", "order": "ascending", "every": "1s", "jitter": 2}} ~ 0 to 1, got 2 ~ "jitter": 0.5
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "every": "1s"}} ~ "every" is for moments of order ascending ~ Add "order": "ascending"
            {"timestamp": {"from": "2024-01-01", "order": "ascending", "every": "1s", "growth": 2}} ~ "growth" means nothing where every says when ~ "rows": 1000000
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "growth": 0}} ~ above 0 and up to 1000, got 0 ~ "growth": 1.5
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "weekdays": "busines"}} ~ "busines" is no profile of weekdays ~ Did you mean business? Known are even, business, weekend, or write 7 weights
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "weekdays": [1, 2]}} ~ weekdays has 7 weights from Monday on, none below 0 and one above, got 2 of them ~ even, business, weekend
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "weekdays": [1, 2, 3, -4, 5, 6, 7]}} ~ none below 0 and one above, got [1.0, 2.0, 3.0, -4.0 ~ Write 7 numbers
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "hours": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}} ~ none below 0 and one above ~ Write 24 numbers
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "offset": "+15:00"}} ~ "+15:00" is no offset from UTC of -12:00 to +14:00 ~ Write +01:00
            {"timestamp": {"from": "2024-01-01", "to": "2024-12-31", "round": "week"}} ~ "week" is none of the words ~ Known are us, ms, second, minute, hour, day
            {"constant": null} ~ a text, a number, true or false is needed, got null ~ {"constant": 5}
            {"sequence": "lines"} ~ Only rows can stand here ~ Write "sequence": "rows"
            {"sequence": {"start": 1, "step": 0}} ~ A step of 0 gives the same number in every row ~ {"constant": 5}
            {"sequence": {"begin": 1}} ~ "begin" means nothing here ~ Known are start, step, prefix, digits
            {"sequence": {"start": 1, "digits": 19}} ~ A whole number from 1 to 18 is needed, got the number 19 ~ "sequence"
            {"at_percents": [0, 50], "values": [1, 2]} ~ values at 0 to 100 per cent are needed ~ at_percents
            {"at_percents": [0, 60, 60, 100], "values": [1, 2, 3, 4]} ~ percents ascend, but 60.0 follows 60.0 ~ at_percents
            {"weighted": [1], "weights": [0]} ~ one above 0 ~ weighted
            {"lengths": {"distribution": "normal", "mean": 5, "stddev": 0}, "of": {"words": "colors"}} ~ stddev must be above 0 ~ "stddev": 2
            {"lengths": {"words": "colors"}, "of": {"words": "colors"}} ~ Lengths can't be made in this way ~ Write weighted
            {"quantiles": [3, 1]} ~ quantiles ascend, but 1.0 follows 3.0 ~ quantiles
            {"quantiles": [1]} ~ at least two quantiles are needed, got 1 ~ quantiles
            {"uniform": [5, 1]} ~ min is above max ~ uniform
            {"uniform": [5]} ~ In "uniform" two numbers are needed, the smallest and the largest, got 1 ~ uniform
            {"uniform": [0, 1e999999999]} ~ No type holds the number 1e999999999 ~ uniform
            {"choices": true} ~ In "choices" a list of values, or an object of their weights, is needed, got true ~ {"choices": {"new": 3
            {"template": 5} ~ a text or a list of texts is needed, got the number 5 ~ template
            {"list": {"words": "colors"}, "from": 1, "to": 2, "lengths": {"weighted": [1, 2], "weights": [3, 1]}} ~ Beside "list", lengths is even or short, got an object ~ "of": {"list"
            {"choices": []} ~ There is nothing to choose from ~ Write
            {"choices": [null]} ~ In "choices[0]" a text, a number, true or false is needed, got null ~ Write
            {"percent_true": 101} ~ A whole number from 0 to 100 is needed, got the number 101 ~ percent_true
            {"percent_true": 4294967301} ~ A whole number from 0 to 100 is needed ~ percent_true
            {"percent_true": 5, "shared": "seen"} ~ "seen" is none of the words ~ Known are available
            {"figures": {"circle": 1}} ~ "circle" is none of the words ~ Known are point
            {"figures": {"point": 0}} ~ weights add up ~ figures
            {"figures": {"point": 4294967297}} ~ A whole number from 0 to 1000 is needed ~ figures
            {"text": "sentences", "words": [5, 120]} ~ A whole number from 10 to 2147483647 is needed, got the number 5 ~ text
            {"text": "sentences", "words": [40.7, 120]} ~ from 10 to 2147483647 is needed, got the number 40.7 ~ text
            {"text": "sentences", "words": [40, 1e30]} ~ from 10 to 2147483647 is needed, got the number 1e30 ~ text
            {"text": "sentences", "words": [40, 30]} ~ sentences have 10 words or more ~ text
            {"lengthened": {"words": "colors"}, "bytes": 4294967336} ~ A whole number from 1 to ~ "bytes": 40
            {"labels": "topic.tag", "leading": 4294967298} ~ A whole number from 0 to ~ labels
            {"quantity": "views", "round": 4294967298} ~ A whole number from 0 to 12 is needed ~ quantity
            {"unique_texts": "doc-", "digits": 4294967308} ~ A whole number from 1 to 12 is needed ~ unique_texts
            {"repeated": {"percent_true": 5}, "distinct": 1, "first": 4294967297} ~ A whole number from 1 to ~ repeated
            {"list": {"percent_true": 5}, "from": 4294967296, "to": 2} ~ A whole number from 0 to ~ list
            {"list": {"percent_true": 5}, "to": 4294967298} ~ A whole number from 1 to ~ list
            {"text": "poems"} ~ is none of the words that can stand here ~ Known are sentences
            {"list": {"percent_true": 5}, "from": 3, "to": 2} ~ In "list": "from" must be 0 or more and not above "to", got 3 and 2 ~ list
            {"list": {"percent_tru": 5}, "to": 2} ~ "percent_tru" is no way to make values ~ Did you mean "percent_true"?
            {"repeated": {"percent_true": 5}, "distinct": 0} ~ above 0 to 1, got 0.0 ~ repeated
            {"struct": {}} ~ a struct has members of different names ~ struct
            {"vector": 0} ~ A whole number from 1 to 2147483647 is needed, got the number 0 ~ {"vector": 768}, for example.
            {"vector": 4294968064} ~ A whole number from 1 to 2147483647 is needed ~ {"vector": 768}, for example.
            {"vector": 1e300} ~ A whole number from 1 to 2147483647 is needed ~ {"vector": 768}, for example.
            {"unique_texts": "dök-", "digits": 3} ~ not ASCII ~ unique_texts
            """)
    void refusesWhatMeansNothing(String text, String message, String hint) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(FakeDataException.class, refusal -> {
            assertThat(refusal.problems()).hasSize(1);
            assertThat(refusal.problems().get(0).message()).contains(message);
            assertThat(refusal.problems().get(0).hint()).contains(hint);
            assertThat(refusal.problems().get(0).location().line()).isEqualTo(1);
        });
    }

    /** All names in one sentence were too many to read. */
    @Test
    void namesOnlyTheGroupsOfWordsWhereNoneIsMeant() {
        assertThatThrownBy(() -> read("{\"words\": \"town\"}"))
                .isInstanceOfSatisfying(FakeDataException.class, refusal -> assertThat(
                                refusal.problems().get(0).hint())
                        .startsWith("Write a name from one of the groups camera, code, created, entity, file,")
                        .doesNotContain("place.code", "topic.tag"));
        assertThat(read("{\"words\": \"colors\"}"))
                .isEqualTo(new WordSpec(Words.named("colors"), false, Optional.empty()));
    }

    @Test
    void countsMayBeWrittenInAnyWayThatIsWhole() {
        assertThat(read("{\"vector\": 7.68e2}")).isEqualTo(new VectorSpec(768));
        assertThat(read("{\"text\": \"sentences\", \"words\": [40.0, 120]}")).isEqualTo(new ProseSpec(40, 120));
    }

    @Test
    void tellsThePlaceOfACountOutsideItsBounds() {
        assertThatThrownBy(() -> read("{\n  \"list\": {\n    \"vector\": 4294968064\n  },\n  \"to\": 3\n}"))
                .isInstanceOfSatisfying(FakeDataException.class, refusal -> {
                    assertThat(refusal.problems().get(0).location().line()).isEqualTo(3);
                    assertThat(refusal.problems().get(0).path()).isEqualTo("list.vector");
                    assertThat(refusal.problems().get(0).code()).isEqualTo(ProblemCode.NUMBER.id());
                });
    }

    @Test
    void tellsThePlaceOfAMistake() {
        assertThatThrownBy(() -> read("{\n  \"list\": {\n    \"words\": \"colors\",\n    \"hole\": 1\n  }\n}"))
                .isInstanceOfSatisfying(FakeDataException.class, refusal -> {
                    assertThat(refusal.problems().get(0).location().line()).isEqualTo(4);
                    assertThat(refusal.problems().get(0).path()).isEqualTo("list.hole");
                });
    }
}
