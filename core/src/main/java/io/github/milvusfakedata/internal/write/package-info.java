/** Schema records to JSON text, the counterpart of reading. May import schema, property and json. */
package io.github.milvusfakedata.internal.write;
