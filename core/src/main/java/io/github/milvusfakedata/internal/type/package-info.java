/** One class per Milvus type, and their registry. May import schema, rule, dynamic, gen, column and index. */
package io.github.milvusfakedata.internal.type;
