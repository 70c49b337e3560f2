/** NumPy files, one for each field, as Milvus' importer reads them. Imports check and core's rules. */
package io.github.milvusfakedata.doctor.internal.numpy;
