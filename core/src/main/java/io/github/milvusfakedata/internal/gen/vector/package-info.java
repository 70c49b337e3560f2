/** Vectors with neighbour structure. May import gen, column and rng. */
package io.github.milvusfakedata.internal.gen.vector;
