package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldNameTest {
    @Test
    void readsOneNameHoweverItIsWritten() {
        for (String name :
                new String[] {"product_tags", "productTags", "PRODUCT_TAG", "Product Tag", "product-tags[]"}) {
            assertThat(FieldName.of(name).words()).as(name).containsExactly("product", "tag");
        }
    }

    @Test
    void takesTheLastPartOfAPath() {
        assertThat(FieldName.of("parts.unitPrice").words()).containsExactly("unit", "price");
        assertThat(FieldName.of("imageURLPath2").words()).containsExactly("image", "url", "path");
    }

    @Test
    void findsTheSingular() {
        assertThat(FieldName.singular("categories")).isEqualTo("category");
        assertThat(FieldName.singular("addresses")).isEqualTo("address");
        assertThat(FieldName.singular("boxes")).isEqualTo("box");
        assertThat(FieldName.singular("matches")).isEqualTo("match");
        assertThat(FieldName.singular("dishes")).isEqualTo("dish");
        assertThat(FieldName.singular("status")).isEqualTo("status");
        assertThat(FieldName.singular("news")).isEqualTo("news");
        assertThat(FieldName.singular("views")).isEqualTo("view");
    }

    @Test
    void hasNoWordsWithoutLetters() {
        assertThat(FieldName.of("_42").words()).isEmpty();
        assertThat(FieldName.of("$meta").words()).containsExactly("meta");
    }

    @Test
    void prefersTheLongestNameAtTheEnd() {
        NameIndex<String> index = new NameIndex<>();
        index.add("email", "mail");
        index.add("mail address", "mail");
        index.add("address", "place");
        assertThat(index.find(FieldName.of("home_address"))).contains("place");
        assertThat(index.find(FieldName.of("userMailAddress"))).contains("mail");
        assertThat(index.find(FieldName.of("email_of_customer"))).contains("mail");
        assertThat(index.find(FieldName.of("colour"))).isEmpty();
    }
}
