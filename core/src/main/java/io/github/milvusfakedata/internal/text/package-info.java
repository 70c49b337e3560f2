/** Text formats: JSON, JSON Lines and CSV as Milvus imports them. May import encode, column and decimal; knows nothing of Milvus' types. */
package io.github.milvusfakedata.internal.text;
