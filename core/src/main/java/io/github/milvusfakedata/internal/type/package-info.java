/** One class per Milvus type, and their registry. May import property, meaning, spec, gen, column, index, rule and
 * schema. */
package io.github.milvusfakedata.internal.type;
