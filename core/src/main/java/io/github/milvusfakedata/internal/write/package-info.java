/** Schema records to JSON text, the counterpart of reading. May import schema and json. */
package io.github.milvusfakedata.internal.write;
