/** Texts that a regular expression matches: its syntax, kernels for any and for distinct texts. May import gen, column and rng. */
package io.github.milvusfakedata.internal.gen.pattern;
