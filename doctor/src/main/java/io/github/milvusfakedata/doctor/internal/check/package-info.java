/** Findings as they are gathered, fields as the importer sees them, checks of values. Imports scan and core's rules. */
package io.github.milvusfakedata.doctor.internal.check;
