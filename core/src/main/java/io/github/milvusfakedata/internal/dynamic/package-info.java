/** The dynamic field's objects, one column a key, written as JSON. May import text, column, rng and rule. */
package io.github.milvusfakedata.internal.dynamic;
