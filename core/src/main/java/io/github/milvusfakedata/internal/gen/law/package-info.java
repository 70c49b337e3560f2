/**
 * Distributions of numbers that have a name: which share of the values lies where, and tables to draw by weights and ranks.
 * May import rng.
 */
package io.github.milvusfakedata.internal.gen.law;
