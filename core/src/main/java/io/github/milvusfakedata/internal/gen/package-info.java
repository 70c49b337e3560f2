/** Kernels that compute values: keys, numbers, vectors, null masks. May import column, rng and rule. */
package io.github.milvusfakedata.internal.gen;
