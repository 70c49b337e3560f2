/**
 * The commands that work on a Milvus server. Their classes, and the Milvus SDK behind them, are loaded only where the command
 * line names the group, so that no other command starts later for them.
 */
package io.github.milvusfakedata.cli.milvus;
