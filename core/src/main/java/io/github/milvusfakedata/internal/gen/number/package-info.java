/** Numbers and booleans, even, distributed, or shared by the fields of a row. May import column, rng and gen. */
package io.github.milvusfakedata.internal.gen.number;
