package io.github.milvusfakedata.internal.pool;

import java.util.List;

/**
 * What goods of one kind have in common: a sweater comes in S to XXL, a hair dryer has watts.
 *
 * @param id its name in the resource
 * @param colors the colors that it comes in; none where nobody would ask for one, as of olive oil
 * @param materials what it is made of
 * @param sizes the sizes that it is sold in
 * @param contents whether a size says how much is inside, and so decides the weight
 * @param stock pieces that a shop usually has
 * @param ratingTenths usual mean of the buyers' stars, in tenths
 * @param details what else is said of it: members of a JSON object, in several combinations
 */
public record ProductKind(
        String id,
        List<String> colors,
        List<String> materials,
        List<String> sizes,
        boolean contents,
        int stock,
        int ratingTenths,
        List<String> details) {
    public ProductKind {
        colors = List.copyOf(colors);
        materials = List.copyOf(materials);
        sizes = List.copyOf(sizes);
        details = List.copyOf(details);
    }
}
