/** JSON, JSON Lines and CSV files as Milvus' importer reads them. Imports check, scan and core's rules. */
package io.github.milvusfakedata.doctor.internal.text;
