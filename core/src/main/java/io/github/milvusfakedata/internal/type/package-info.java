/** One class per Milvus type, and their registry. May import schema, rule, dynamic, gen and column. */
package io.github.milvusfakedata.internal.type;
