/** JMH benchmarks of kernels and encoders, and programs that {@code compare.py} measures as whole processes. */
package io.github.milvusfakedata.bench;
