/**
 * The interop suite: what the library writes, read by programs that no one here wrote. Tests only; may import every
 * module, and is imported by none. Runs in the profile {@code interop}.
 */
package io.github.milvusfakedata.interop;
