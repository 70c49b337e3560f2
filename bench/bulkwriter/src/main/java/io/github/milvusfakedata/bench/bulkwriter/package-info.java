/** Milvus' own Java bulk writer as a whole program, to measure beside ours. */
package io.github.milvusfakedata.bench.bulkwriter;
