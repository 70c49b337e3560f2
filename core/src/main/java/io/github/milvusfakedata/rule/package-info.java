/**
 * The rules of Milvus' bulk import: what a data file must not hold, and the limits and tests of single values behind it.
 * Public: the doctor reports by these rules, poisoned datasets break them by name, and what is written keeps them. May
 * import {@code schema}.
 */
package io.github.milvusfakedata.rule;
