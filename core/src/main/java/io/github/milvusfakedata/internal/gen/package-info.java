/** Kernels that compute values: keys, numbers, vectors, null masks. May import column and rng. */
package io.github.milvusfakedata.internal.gen;
