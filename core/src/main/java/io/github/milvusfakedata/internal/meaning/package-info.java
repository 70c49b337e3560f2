/**
 * What the names of fields mean: from a name to how values are made. The names stand in the resources {@code meanings}, in the
 * textual form of {@code ValueForms}, in which schemas are to say the same of a field. May import spec, gen, tree, json, column
 * and schema.
 */
package io.github.milvusfakedata.internal.meaning;
