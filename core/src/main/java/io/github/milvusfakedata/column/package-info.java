/** Columns as programs read them: blocks of values with no object for each, and the closed set of their forms. May import nothing. */
package io.github.milvusfakedata.column;
