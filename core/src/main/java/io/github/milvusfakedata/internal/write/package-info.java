/** Schema records to JSON text, the counterpart of reading. May import schema. */
package io.github.milvusfakedata.internal.write;
