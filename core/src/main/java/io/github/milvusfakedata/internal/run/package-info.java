/**
 * The engine: worker threads that encode the blocks of planned files and hand them to sinks in order. May import plan,
 * encode, work, dataset and sink.
 */
package io.github.milvusfakedata.internal.run;
