package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;

/** The registry of what names mean for JSON objects; every other name gets what fits the subject. */
final class JsonMeanings {
    private JsonMeanings() {}

    /** All meanings that depend on the name alone. */
    static List<JsonMeaning> named() {
        return List.of(exif(), profile(), place(), device(), specification(), statistics(), settings());
    }

    /** The meaning of a field's name. */
    static JsonMeaning of(FieldName name, Subject subject) {
        NameIndex<JsonMeaning> index = new NameIndex<>();
        for (JsonMeaning meaning : named()) {
            index.add(meaning.names(), meaning);
        }
        return index.find(name).orElseGet(() -> JsonSubjects.of(subject));
    }

    private static JsonMeaning exif() {
        return new JsonMeaning(
                "exif, exif data, camera, camera info, camera data, photo info, image metadata",
                "camera, lens, exposure and place of a picture",
                List.of(
                        "{'camera':{'make':'<camera.make>','model':'<camera.model>'},'lens':'<lens.full>','iso':"
                                + "<100|200|400|800|1600|3200>,'exposure':'1/<60|125|250|500|1000|2000>','f_number':<lens.aperture>,"
                                + "'taken_at':'<q.created:instant>'}",
                        "{'make':'<camera.make>','model':'<camera.model>','focal_length':<int 14 400>,'flash':<true|false>,"
                                + "'orientation':<1|6|8|3>,'taken_at':'<q.created:instant>'}",
                        "{'camera':'<camera.full>','gps':{'lat':<q.latitude:5>,'lon':<q.longitude:5>},"
                                + "'iso':<100|200|400|800|1600>,'software':'<DarkLight 4|PhotoBench 2.1|FrameFix 7>'}",
                        "{'camera':'<camera.full>','lens':'<lens.full>','settings':{'iso':<100|200|400|800>,'aperture':<lens.aperture>,"
                                + "'shutter':'1/<80|160|320|640>'},'white_balance':'<auto|daylight|cloudy|tungsten>','tags':"
                                + "['<topic.tag.1>','<topic.tag.2>']}"));
    }

    private static JsonMeaning profile() {
        return new JsonMeaning(
                "profile, profile data, user data, user profile, customer data, preference, user info, personal info,"
                        + " demographic, user metadata",
                "preferences, occupation and habits of a person",
                List.of(
                        "{'occupation':'<person.job>','company':'<person.company>','preferences':{'newsletter':<true|false>,"
                                + "'language':'<language.code>','theme':'<light|dark|system>'},'favorite_topics':['<topic.tag.1>','<topic.tag.2>']}",
                        "{'city':'<place.city>','timezone':'<place.zone>',"
                                + "'devices':['<phone|tablet|laptop>'],'sessions':<int 1 900>,'notifications':{'email':<true|false>,'push':"
                                + "<true|false>}}",
                        "{'bio':'<person.job> from <place.city>','interest':'<topic.name>','level':'<beginner|regular|expert>',"
                                + "'badges':['<early bird|explorer|collector>','<helper|reviewer|host>'],'points':<int 0 25000>}",
                        "{'loyalty':{'tier':'<loyalty.tier>','points':<q.points>,'since':'<q.created:date>'},"
                                + "'channel':'<web|app|store|referral>','favorite_brand':'<item.brand>'}",
                        "{'occupation':'<person.job>','household':<int 1 6>,'likes':['<topic.tag>','<topic.noun>'],'locale':"
                                + "'<language.code>','marketing':{'consent':<true|false>,'segment':'<A1><int 1 9>'}}"));
    }

    private static JsonMeaning place() {
        return new JsonMeaning(
                "address, location, geo, place, position, coordinate, venue, shipping address, billing address, geolocation",
                "a place with its coordinates",
                List.of(
                        "{'street':'<int 1 240> <streets>','city':'<place.city>','country':'<place.country>','zip':'<place.zip>'}",
                        "{'city':'<place.city>','country':'<place.code>','lat':<q.latitude:5>,'lon':"
                                + "<q.longitude:5>}",
                        "{'type':'Point','coordinates':[<q.longitude:5>,<q.latitude:5>],'properties':"
                                + "{'name':'<place.city>','accuracy':<int 3 90>}}"));
    }

    private static JsonMeaning device() {
        return new JsonMeaning(
                "device, device info, context, client, client info, session, session data, event, event data, payload, request,"
                        + " user agent, environment, tracking",
                "a visit and the device that made it",
                List.of(
                        "{'event':'<view|click|purchase|search|share|signup>','device':{'type':'<mobile|desktop|tablet>','os':"
                                + "'<Android|iOS|Windows|macOS|Linux>'},'at':'<q.updated:instant>','duration_ms':<int 40 90000>}",
                        "{'ip':'192.0.2.<int 1 254>','browser':'<Chrome|Safari|Firefox|Edge>','screen':{'width':<1920|1366|390|1440>,"
                                + "'height':<1080|768|844|900>},'referrer':'https://www.example.com/<url_paths>'}",
                        "{'session':'<x8><x8>','steps':['<home|search>','<category|item>','<cart|exit>'],'country':'<place.code>',"
                                + "'app_version':'<int 1 9>.<int 0 20>.<int 0 9>'}"));
    }

    private static JsonMeaning specification() {
        return new JsonMeaning(
                "spec, specification, technical detail, dimension, tech spec, attribute, feature, characteristic, variant",
                "measures and properties of a thing",
                List.of(
                        "{'weight_kg':<fixed2 5 4000>,'dimensions':{'width_cm':<fixed1 10 2000>,'height_cm':<fixed1 10 2000>,'depth_cm':"
                                + "<fixed1 5 900>},'material':'<item.material>','color':'<item.color>'}",
                        "{'color':'<item.color>','material':'<item.material>','size':'<units_sizes>','features':['<topic.adjective>',"
                                + "'<topic.adjective>','<topic.tag>']}",
                        "{'model':'<A2>-<#4>','warranty_months':<12|24|36|60>,'certified':<true|false>,'rating':{'energy':'<A|B|C|D>',"
                                + "'noise_db':<int 20 78>}}"));
    }

    private static JsonMeaning statistics() {
        return new JsonMeaning(
                "stat, statistic, metric, engagement, count, analytic, performance, usage",
                "counts of views and what came of them",
                List.of(
                        "{'views':<q.views>,'likes':<q.likes>,'comments':<q.comments>,'shares':<q.shares>}",
                        "{'views':<q.views>,'engagement':{'likes':<q.likes>,'comments':<q.comments>},'trend':'<up|down|flat>'}",
                        "{'total':<q.views>,'daily':[<int 0 900>,<int 0 900>,<int 0 900>,<int 0 900>],'updated':'<q.updated:date>'}"));
    }

    private static JsonMeaning settings() {
        return new JsonMeaning(
                "setting, config, configuration, option, user setting, permission, flag, parameter, param",
                "switches and limits",
                List.of(
                        "{'theme':'<light|dark|system>','language':'<language.code>','page_size':<10|20|25|50|100>,'beta':<true|false>}",
                        "{'notifications':{'email':<true|false>,'push':<true|false>,'digest':'<daily|weekly|never>'},'privacy':"
                                + "'<public|friends|private>'}",
                        "{'enabled':<true|false>,'limits':{'rate':<int 1 1000>,'burst':<int 1 5000>},'roles':['<user|editor>','<viewer|admin>'],"
                                + "'expires':'<q.updated:date>'}"));
    }
}
