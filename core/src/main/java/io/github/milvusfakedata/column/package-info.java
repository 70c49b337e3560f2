/** Columns as programs read them: the closed set of forms that values have. May import nothing. */
package io.github.milvusfakedata.column;
