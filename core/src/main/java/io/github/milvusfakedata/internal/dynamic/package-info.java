/**
 * The dynamic field's objects, made of the keys that a schema names. May import gen, column, rng, schema, rule and, to write
 * values as JSON, text.
 */
package io.github.milvusfakedata.internal.dynamic;
