/** Steps of a run as tests count them. Imports nothing. */
package io.github.milvusfakedata.internal.trace;
