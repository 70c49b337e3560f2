/** Texts as JSON writes them, and JSON documents written value by value. Imports nothing. */
package io.github.milvusfakedata.internal.json;
