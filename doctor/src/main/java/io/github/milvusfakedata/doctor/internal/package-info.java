/** Goes from file to file, hands each to the reader of its kind, and looks at them together. Imports all below it. */
package io.github.milvusfakedata.doctor.internal;
