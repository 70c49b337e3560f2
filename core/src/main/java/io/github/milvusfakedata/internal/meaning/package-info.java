/**
 * What the names of fields mean: from a name to how values are made. May import spec, gen, pool, rule and schema.
 */
package io.github.milvusfakedata.internal.meaning;
