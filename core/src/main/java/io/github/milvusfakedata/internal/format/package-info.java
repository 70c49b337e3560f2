/** The formats of data files: their registry. May import encode and every package that has a format. */
package io.github.milvusfakedata.internal.format;
