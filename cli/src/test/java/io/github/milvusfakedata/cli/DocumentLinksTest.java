package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Links between the pages lead somewhere, and every page can be reached. */
class DocumentLinksTest {
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Path START = Path.of("README.md");
    private static final Path ROOT = GeneratedPart.project();

    /** A link to something in the project. */
    private record Link(Path page, Path target, String anchor) {
        static Link of(Path page, String address) {
            int hash = address.indexOf('#');
            String path = hash < 0 ? address : address.substring(0, hash);
            Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
            return new Link(page, target, hash < 0 ? "" : address.substring(hash + 1));
        }
    }

    @Test
    void everyLinkLeadsToAFileAndAHeadingThatAreThere() throws IOException {
        Map<Path, String> pages = DocumentPages.all();
        List<Link> dead = new ArrayList<>();
        int links = 0;
        for (Path page : pages.keySet()) {
            for (Link link : links(page, pages.get(page))) {
                links++;
                boolean there = Files.exists(ROOT.resolve(link.target()));
                if (!there
                        || !link.anchor().isEmpty()
                                && !anchors(pages.get(link.target())).contains(link.anchor())) {
                    dead.add(link);
                }
            }
        }

        assertThat(links).isGreaterThan(30);
        assertThat(dead).isEmpty();
    }

    @Test
    void everyPageCanBeReachedFromTheReadme() throws IOException {
        Map<Path, String> pages = DocumentPages.all();
        Set<Path> reached = new TreeSet<>();
        Deque<Path> next = new ArrayDeque<>(List.of(START));
        while (!next.isEmpty()) {
            Path page = next.pop();
            if (pages.containsKey(page) && reached.add(page)) {
                links(page, pages.get(page)).forEach(link -> next.push(link.target()));
            }
        }

        assertThat(pages.keySet()).isSubsetOf(reached);
    }

    @Test
    void headingsAreAddressedAsTheirPageIsShown() {
        assertThat(anchors("# `schema`: what it is\n\n## A library of schemas\n\n```\n# no heading\n```\n"))
                .containsExactlyInAnyOrder("schema-what-it-is", "a-library-of-schemas");
    }

    private static List<Link> links(Path page, String text) {
        return LINK.matcher(CODE.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .filter(address -> !address.contains("://"))
                .map(address -> Link.of(page, address))
                .toList();
    }

    /** Headings in lower case, without punctuation, with a hyphen for each blank. */
    private static Set<String> anchors(String text) {
        Matcher headings = HEADING.matcher(text.replaceAll("(?ms)^```.*?^```", ""));
        return headings.results()
                .map(heading -> heading.group(1).strip().toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
