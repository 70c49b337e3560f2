/**
 * What a dataset is made of, planned and written, and how a run tells of itself, as plain immutable data. Public; imports
 * nothing of the library.
 */
package io.github.milvusfakedata.dataset;
