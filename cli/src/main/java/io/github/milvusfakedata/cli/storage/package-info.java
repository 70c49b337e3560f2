/**
 * The command {@code upload}, and {@code generate} where it writes to an object store; the only package of the command that
 * sees {@code storage}. Loaded only where a line needs it.
 */
package io.github.milvusfakedata.cli.storage;
