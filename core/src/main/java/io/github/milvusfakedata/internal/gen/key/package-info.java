/** Primary keys: distinct by construction, with no memory of earlier rows. May import gen, gen.number, column and rng. */
package io.github.milvusfakedata.internal.gen.key;
