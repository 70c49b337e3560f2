/**
 * Datasets in object stores. May import core's public packages and {@code internal.directory}; the only package that sees
 * the S3 client.
 */
package io.github.milvusfakedata.storage;
