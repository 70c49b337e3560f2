package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.Mistakes;
import io.github.milvusfakedata.internal.net.WebAddress;
import io.github.milvusfakedata.milvus.bulk.ImportOptions;
import io.github.milvusfakedata.schema.FakeDataException;
import picocli.CommandLine.Option;

/** Where the server's REST interface listens. */
final class RestOptions {
    @Option(
            names = "--rest-uri",
            paramLabel = "URI",
            description =
                    "Address of the server's REST API (default: the address in --uri). Old versions of Milvus have "
                            + "no import by REST.")
    String rest;

    /**
     * The options of an import with this address.
     *
     * @throws FakeDataException if it is none
     */
    ImportOptions of(ImportOptions options) {
        if (rest == null) {
            return options;
        }
        return options.by(
                WebAddress.parse(rest)
                        .orElseThrow(
                                () -> Mistakes.wrong(
                                        "--rest-uri",
                                        "This is not the address of a web server.",
                                        "Write it like http://localhost:19530: a host's name has letters, digits, hyphens and dots; no user, no password.")));
    }
}
