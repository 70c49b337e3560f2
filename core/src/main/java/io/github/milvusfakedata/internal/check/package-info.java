/**
 * Milvus' rules for a collection as a whole, one class a rule. May import read, property, tree, type, spec, index, gen, column, encode,
 * dataset, rule and schema.
 */
package io.github.milvusfakedata.internal.check;
