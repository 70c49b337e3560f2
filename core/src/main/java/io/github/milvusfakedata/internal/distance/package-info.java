/**
 * How far vectors are from each other: kernels on arrays, and the same between rows of columns. Imports column and the metrics of
 * internal.index.
 */
package io.github.milvusfakedata.internal.distance;
