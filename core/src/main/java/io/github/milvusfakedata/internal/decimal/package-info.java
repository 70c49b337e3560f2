/**
 * Numbers as ASCII decimal text, written into byte arrays: shortest text that reads back to the same value, the same on
 * every JDK, always a valid JSON number. Imports nothing of the library; anything may import it.
 */
package io.github.milvusfakedata.internal.decimal;
