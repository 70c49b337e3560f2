/**
 * The library's front: {@link io.github.milvusfakedata.FakeData} loads a schema, checks it and makes rows, column blocks
 * or files of it. May import everything; nothing imports it.
 */
package io.github.milvusfakedata;
