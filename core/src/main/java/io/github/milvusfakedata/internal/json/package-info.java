/** Texts as JSON writes them. Imports nothing. */
package io.github.milvusfakedata.internal.json;
