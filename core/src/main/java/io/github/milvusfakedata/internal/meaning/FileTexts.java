package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.FileLane;
import java.util.List;
import java.util.stream.Stream;

/** Files and addresses in the web; the extension is the same in all fields of a row. */
final class FileTexts {
    private FileTexts() {}

    static List<Meaning> of() {
        return Stream.of(files(), addresses(), properties())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Meaning> files() {
        return List.of(
                new Meaning(
                        "filename, file name, file, image name, attachment, original filename, document name, image file,"
                                + " photo name, video file, video name",
                        "file name with a fitting extension; the row's file address ends in it",
                        fileNames("").orShorter("<z8>.<file.extension>").orShorter("<fill>")),
                new Meaning(
                        "path, file path, filepath, storage path, image path, video path, object key, s3 key, s3 path,"
                                + " directory, folder, uri path, thumbnail path",
                        "path of a file",
                        fileNames("/data/<topic.slug>/")
                                .orShorter("/<z8>.<file.extension>")
                                .orShorter("<fill>")),
                new Meaning(
                        "image url, image link, photo url, picture url, thumbnail url, thumbnail, avatar, avatar url, image,"
                                + " photo, picture, video url, video link, file url, download url, cover url, cover image, cover, poster"
                                + " url, logo, icon, image uri, banner, media url, audio url, profile picture, src, img",
                        "address of a file under example.com or example.org",
                        fileNames("https://<cdn|media|img|static>.example.com/<topic.slug>/")
                                .orShorter("https://example.com/<z8>.<file.extension>")
                                .orShorter("https://example.com/<fill>")
                                .orShorter("<fill>")));
    }

    private static List<Meaning> addresses() {
        return List.of(
                new Meaning(
                        "url, link, website, web site, homepage, source url, page url, article url, product url, permalink,"
                                + " uri, web address, reference, canonical url, href, site, webpage, citation",
                        "address of a page under example.com or example.org, hardly ever twice",
                        TemplatePlan.of(
                                        "https://www.example.com/<topic.slug>/<item.noun:slug>-<z6>",
                                        "https://example.org/<url_paths>/<topic.slug>/<item.adjective:slug>-<item.noun:slug>-<z6>",
                                        "https://<topic.slug>.example.com/<int 2015 2025>/<item.noun:slug>-<z6>",
                                        "https://www.example.org/<url_paths>/<#8>")
                                .orShorter("https://www.example.com/<url_paths>/<z8>")
                                .orShorter("https://example.com/<fill>")
                                .orShorter("<fill>")),
                new Meaning(
                        "slug, url slug, handle slug, permalink slug, url key",
                        "title in lower case with hyphens, hardly ever twice",
                        TemplatePlan.of(
                                        "<item.adjective:slug>-<item.noun:slug>-<z6>",
                                        "<item.noun:slug>-<topic.tag:slug>-<z6>")
                                .orShorter("<fill>")),
                new Meaning(
                        "host, hostname, domain name, server, server name, web domain, subdomain",
                        "name of a host under example.com or example.org",
                        TemplatePlan.of("<mail_words>-<#3>.example.com", "<topic.slug>-<#2>.example.org")
                                .orShorter("<fill>")));
    }

    /** What is said of a file, a picture or a recording. */
    private static List<Meaning> properties() {
        return List.of(
                new Meaning(
                        "format, extension, file extension, file format, file type, image format, ext, video format, filetype,"
                                + " encoding, container",
                        "file name extension",
                        new WordPlan("file.extension")),
                new Meaning(
                        "mime, mime type, content type, media type, mimetype",
                        "media type",
                        new WordPlan("file.mime", true)),
                new Meaning(
                        "resolution, screen resolution, image size, video resolution, dimension text, image dimension, frame"
                                + " size, video size, image resolution",
                        "width and height in pixels, as numbers of the same row say",
                        new WordPlan("file.frame")),
                new Meaning(
                        "codec, video codec, audio codec, compression",
                        "way of encoding",
                        new WordPlan("h264|h265|av1|vp9|aac|opus|mp3|prores")),
                new Meaning(
                        "camera, camera model, camera make, camera maker, device model",
                        "camera",
                        new WordPlan("camera.full")),
                new Meaning("lens, lens model", "lens", new WordPlan("lens.full")),
                new Meaning(
                        "license, licence, copyright, right, usage right",
                        "licence",
                        new WordPlan(
                                "CC BY 4.0|CC0|CC BY-SA 4.0|all rights reserved|CC BY-NC 4.0|editorial use|royalty-free|MIT|Apache-2.0")));
    }

    private static TemplatePlan fileNames(String before) {
        return TemplatePlan.of(
                        before + "<item.noun:snake>_<file.#6>.<file.extension>",
                        before + "IMG_<q.created:year>_<file.#6>.<file.extension>",
                        before + "<item.noun:slug>-<file.#6>.<file.extension>",
                        before + "<item.adjective:slug>-<item.noun:slug>-<file.z6>.<file.extension>",
                        before + "<item.noun:snake>_<place.city:snake>_<file.#5>.<file.extension>",
                        before + "DSC<file.#8>.<file.extension>")
                .chosenBy(Draw.FILE, FileLane.NAME);
    }
}
