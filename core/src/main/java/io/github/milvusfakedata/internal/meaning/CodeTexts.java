package io.github.milvusfakedata.internal.meaning;

import java.util.List;
import java.util.stream.Stream;

/** Codes that tell rows apart: identifiers, hashes, network addresses. Hardly ever twice the same. */
final class CodeTexts {
    private CodeTexts() {}

    static List<Meaning> of() {
        return Stream.of(digests(), programs(), numbers()).flatMap(List::stream).toList();
    }

    /** Strings of digits and letters that no one makes up by hand. */
    private static List<Meaning> digests() {
        return List.of(
                new Meaning(
                        "uuid, guid, unique id, uid, correlation id, trace id, request id",
                        "UUID of version 4",
                        TemplatePlan.of("<x8>-<x4>-4<x3>-<8|9|a|b><x3>-<x6><x6>")
                                .orShorter("<x8><x8><x8><x8>")
                                .orShorter("<fill>")),
                new Meaning(
                        "hash, sha, checksum, digest, fingerprint, sha sum, content hash, file hash, etag, signature, password"
                                + " hash, password",
                        "hexadecimal digits",
                        TemplatePlan.of("<x8><x8><x8><x8><x8><x8><x8><x8>")
                                .orShorter("<x8><x8><x8><x8><x8>")
                                .orShorter("<x8><x8><x8><x8>")
                                .orShorter("<x8>")
                                .orShorter("<fill>")),
                new Meaning(
                        "md, md sum, md hash",
                        "32 hexadecimal digits",
                        TemplatePlan.of("<x8><x8><x8><x8>").orShorter("<x8>").orShorter("<fill>")),
                new Meaning(
                        "token, api key, secret, session, session id, access token, session key, cookie",
                        "letters and digits",
                        TemplatePlan.of("<z12><z12><z8>").orShorter("<z12>").orShorter("<fill>")));
    }

    /** What machines and programs say of themselves. */
    private static List<Meaning> programs() {
        return List.of(
                new Meaning(
                        "ip, ip address, client ip, source ip, remote addr, ipv",
                        "address of a documentation network",
                        TemplatePlan.of(
                                        "192.0.2.<int 1 254>",
                                        "198.51.100.<int 1 254>",
                                        "203.0.113.<int 1 254>",
                                        "10.<int 0 255>.<int 0 255>.<int 1 254>")
                                .orShorter("<fill>")),
                new Meaning(
                        "mac, mac address",
                        "hardware address",
                        TemplatePlan.of("02:<x2>:<x2>:<x2>:<x2>:<x2>").orShorter("<fill>")),
                new Meaning(
                        "version, app version, software version, release, revision, build",
                        "version number",
                        TemplatePlan.of("<int 0 9>.<int 0 24>.<int 0 60>", "<int 1 5>.<int 0 12>")
                                .orShorter("<#1>")),
                new Meaning(
                        "user agent, agent, browser agent",
                        "program that asked",
                        new WordPlan(
                                "Mozilla/5.0 (X11; Linux x86_64)|Mozilla/5.0 (Windows NT 10.0; Win64; x64)|Mozilla/5.0 (Macintosh)"
                                        + "|Mozilla/5.0 (iPhone; CPU iPhone OS 17_0)|Mozilla/5.0 (Android 14; Mobile)|curl/8.5.0")));
    }

    /** What is written on papers and things. */
    private static List<Meaning> numbers() {
        return List.of(
                new Meaning(
                        "order id, order number, invoice, invoice number, tracking number, ticket, ticket id, transaction id,"
                                + " booking id, reference number, case number, contract number",
                        "letters and digits with a date",
                        TemplatePlan.of("<A2>-<q.created:year>-<#6>", "<A3><#8>")
                                .orShorter("<fill>")),
                new Meaning(
                        "id, code, key, identifier, ref, external id, number, serial, serial number, no, pk, index key",
                        "letters and digits",
                        TemplatePlan.of("<A3>-<#8>", "<A2><#9>", "<z12>").orShorter("<fill>")),
                new Meaning(
                        "license plate, plate, plate number",
                        "number plate",
                        TemplatePlan.of("<A2>-<A2> <#4>", "<A3> <#4>").orShorter("<fill>")),
                new Meaning(
                        "hex color, color code, colour code",
                        "colour in hexadecimal digits",
                        new WordPlan("item.hex")));
    }
}
