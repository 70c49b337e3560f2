/** The command {@code doctor}: its options, its report. The only package of the command that sees the module doctor. */
package io.github.milvusfakedata.cli.doctor;
