/** Addresses of servers as people write them. Imports nothing. */
package io.github.milvusfakedata.internal.net;
