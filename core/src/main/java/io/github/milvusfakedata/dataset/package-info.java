/**
 * What a dataset is made of, planned and written, and how a run tells of itself, as plain immutable data. Public; may
 * import rule.
 */
package io.github.milvusfakedata.dataset;
