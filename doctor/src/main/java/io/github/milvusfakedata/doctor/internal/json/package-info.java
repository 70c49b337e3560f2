/** JSON as a stream of tokens, in cells and in files, and files of rows in it. Imports the checks of values. */
package io.github.milvusfakedata.doctor.internal.json;
