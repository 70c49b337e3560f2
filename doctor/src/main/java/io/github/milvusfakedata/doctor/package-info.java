/** Files of any origin, examined by the rules of Milvus' importer. May import core's public packages. */
package io.github.milvusfakedata.doctor;
