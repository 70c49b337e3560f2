/**
 * Compares a collection's rows with the recipe that they should have come from. May import the packages of connections, of live
 * collections and of JSON trees, core's public packages and its {@code internal.decimal}, and the Milvus SDK's protocol.
 */
package io.github.milvusfakedata.milvus.verify;
