package io.github.milvusfakedata.internal.pool;

import java.util.List;

/**
 * A thing that shops sell.
 *
 * @param noun what it is called, as the topics of commerce have it
 * @param kind its kind
 * @param cents its usual price
 * @param grams its usual weight, with its package
 * @param millimeters its longest side
 * @param tall whether that is its height
 * @param materials what it is made of: those of the kind unless it has others
 */
public record ProductNoun(
        String noun, ProductKind kind, int cents, int grams, int millimeters, boolean tall, List<String> materials) {
    public ProductNoun {
        materials = List.copyOf(materials);
    }
}
