package io.github.milvusfakedata.schema;

import java.util.Locale;

/**
 * What a caller of the library can set, named by a key of its own, as files of options and {@code meta.json} have it. Problems
 * name settings and not the options of a command, which the library does not know: {@link Problem#inWords} puts these in.
 */
public enum Setting {
    /** The schema file. */
    SCHEMA,
    /** The id of a built-in schema. */
    BUILTIN,
    /** The version of Milvus whose rules hold. */
    MILVUS_VERSION,
    /** Rows of a dataset. */
    ROWS,
    /** The most bytes of a file. */
    MAX_FILE_SIZE,
    /** The most rows of a file. */
    MAX_ROWS_PER_FILE,
    /** The number of files. */
    FILE_COUNT,
    /** The most rows of a batch. */
    BATCH_SIZE,
    /** The number of worker threads. */
    WORKERS,
    /** The format of data files. */
    FORMAT,
    /** How data files are compressed. */
    COMPRESSION,
    /** Rules of the importer that are broken on purpose. */
    POISON,
    /** Where a dataset goes. */
    OUT,
    /** Whether what is there gives way. */
    FORCE,
    /** Whether nothing is removed, only told. */
    DRY_RUN,
    /** Whether questions are taken as answered. */
    YES,
    /** The server's address. */
    URI,
    /** The server's token. */
    TOKEN,
    /** The server's user. */
    USER,
    /** The database. */
    DB,
    /** The collection's name. */
    COLLECTION,
    /** The address of the server's REST interface. */
    REST_URI,
    /** How long a server may take for an answer. */
    TIMEOUT,
    /** The certificates of authorities that the server's certificate is checked by. */
    TLS_CA,
    /** The client's certificate. */
    TLS_CERT,
    /** The client's private key. */
    TLS_KEY,
    /** The name in the server's certificate. */
    TLS_SERVER_NAME,
    /** The index of vector fields. */
    INDEX,
    /** The metric of vector fields. */
    METRIC,
    /** Whether a collection of that name is replaced. */
    DROP_IF_EXISTS,
    /** Whether a collection that is missing is made. */
    CREATE,
    /** Whether a collection that is there gets the indexes that it lacks. */
    ONLY_INDEX,
    /** Whether rows are added to those that are there. */
    APPEND,
    /** Whether rows replace those of the same key. */
    UPSERT,
    /** How closely rows are compared. */
    LEVEL,
    /** The object store's address. */
    ENDPOINT_URL,
    /** The object store's region. */
    REGION,
    /** The key that requests to an object store are signed with. */
    ACCESS_KEY_ID,
    /** The secret of that key. */
    SECRET_ACCESS_KEY,
    /** The token of a session at an object store. */
    SESSION_TOKEN,
    /** Whether an object store's certificate is taken unchecked. */
    NO_VERIFY_SSL;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The key, such as {@code max_file_size}. */
    public String key() {
        return key;
    }

    /** The setting within a text of a {@link Problem}, not for print; there it becomes the key, or a front's own word. */
    @Override
    public String toString() {
        return Wording.marked(key);
    }
}
