/**
 * Messages of the protocol as bytes: written straight from columns, and read as columns, with no object for a value. Imports core
 * and the SDK's protocol.
 */
package io.github.milvusfakedata.milvus.internal.wire;
