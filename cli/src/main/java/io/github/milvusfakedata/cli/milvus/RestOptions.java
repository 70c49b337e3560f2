package io.github.milvusfakedata.cli.milvus;

import io.github.milvusfakedata.cli.Mistakes;
import io.github.milvusfakedata.milvus.bulk.ImportOptions;
import io.github.milvusfakedata.schema.FakeDataException;
import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.Option;

/** Where the server's REST interface listens. */
final class RestOptions {
    private static final int MOST_PORT = 65_535;

    @Option(
            names = "--rest-uri",
            paramLabel = "URI",
            description =
                    "Address of the server's REST API (default: the address in --uri). Milvus before 2.4 has no REST "
                            + "import.")
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
        try {
            URI uri = new URI(rest.strip());
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean plain = uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
            if (web && plain && uri.getHost() != null && uri.getPort() <= MOST_PORT) {
                return options.by(uri);
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw Mistakes.wrong(
                "--rest-uri",
                "This is not the address of a web server.",
                "Write it like http://localhost:19530: a host's name has letters, digits, hyphens and dots; no user, no password.");
    }
}
