/** JSON as a stream of tokens. Imports the rules. */
package io.github.milvusfakedata.doctor.internal.scan;
