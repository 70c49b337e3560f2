/** Where files go. Public; imports nothing of the library. */
package io.github.milvusfakedata.sink;
