/** One class per Milvus type, and their registry. May import schema, rule, gen and column. */
package io.github.milvusfakedata.internal.type;
