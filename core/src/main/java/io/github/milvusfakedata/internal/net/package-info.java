/** Addresses of servers as people write them, and what lies behind the failures of clients. Imports nothing. */
package io.github.milvusfakedata.internal.net;
