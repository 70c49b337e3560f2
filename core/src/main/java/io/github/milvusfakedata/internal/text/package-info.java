/** Text formats: JSON as Milvus imports it. May import encode, column and decimal; knows nothing of Milvus' types. */
package io.github.milvusfakedata.internal.text;
