/** Counter-based random bits: static pure functions of key and counter. Imports nothing of the library. */
package io.github.milvusfakedata.internal.rng;
