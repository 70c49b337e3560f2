/** One class per Milvus type, and their registry. May import meaning, spec, gen, column, index, rule and
 * schema. */
package io.github.milvusfakedata.internal.type;
