/** Threads that share the work of a run, and waiting between tries. Knows nothing of what the work is; imports only {@code dataset}, for its {@code Cancellation}. */
package io.github.milvusfakedata.internal.work;
