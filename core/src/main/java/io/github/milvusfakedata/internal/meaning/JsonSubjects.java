package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;

/** Objects that say more about a row, as its business would: flat and nested, in several shapes. */
final class JsonSubjects {
    private JsonSubjects() {}

    /** What an object of no special name holds. */
    static JsonMeaning of(Subject subject) {
        return new JsonMeaning("", "more about the row, as the subject has it", templates(subject));
    }

    private static List<String> templates(Subject subject) {
        return switch (subject) {
            case GENERAL -> general();
            case COMMERCE -> commerce();
            case DOCUMENTS -> documents();
            case IMAGES -> images();
            case USERS -> users();
            case VIDEOS -> videos();
            case NEWS -> news();
        };
    }

    private static List<String> general() {
        return List.of(
                "{'source':'<web|import|api|sensor|survey>','topic':'<topic.slug>','version':<int 1 9>,'tags':['<topic.tag.1>',"
                        + "'<topic.tag.2>']}",
                "{'created_by':'<person.first> <person.last>','created_at':'<q.created:instant>','checked':<true|false>,'score':"
                        + "<fixed3 0 1000>}",
                "{'topic':{'name':'<topic.name>','group':'<topic.subcategory>'},'origin':{'city':'<place.city>','country':'<place.code>'},"
                        + "'batch':<int 1 400>}",
                "{'title':'<item.adjective> <item.noun>','measures':[<fixed2 0 9999>,<fixed2 0 9999>,<fixed2 0 9999>],'unit':"
                        + "'<kg|m|s|%|pcs>','valid':<true|false>}",
                "{'reference':'<A2>-<#6>','status':'<statuses>','note':null,'history':[{'at':'<q.created:date>','by':"
                        + "'<person.first:handle>'},{'at':'<q.updated:date>','by':'<mail_words>'}]}");
    }

    private static List<String> commerce() {
        return List.of(
                "{'sku':'<item.brand:code>-<#6>','color':'<item.color>','material':'<item.material>','weight_kg':<item.weight>,"
                        + "'warranty_months':<6|12|24|36>}",
                "{'supplier':{'name':'<companies>','country':'<place.code>'},'shipping':{'weight_kg':<item.weight>,'free':"
                        + "<true|false>,'days':<int 1 14>},'origin':'<place.country>'}",
                "{'features':['<topic.adjective.1>','<topic.adjective.2>','<topic.tag>'],'dimensions':{'width_cm':<item.width>,"
                        + "'height_cm':<item.width>,'depth_cm':<item.depth>},'color':'<item.color>'}",
                "{'collection':'<topic.subcategory>','season':'<created.season> <q.created:year>','size':'<item.size>',"
                        + "'sustainable':<true|false>,'return_days':<14|30|60|100>}",
                "{'model':'<A2>-<#4>','brand':{'name':'<item.brand>','founded':<item.founded>},'reviews':{'count':<q.comments>,"
                        + "'average':<q.rating_tenths:1>},'bestseller_rank':<int 1 9999>}",
                "{'package':'<item.size>','fragile':<true|false>,'barcode':'<ean 4>','discount':{'percent':<5|10|15|20|30>,'until':"
                        + "'<q.updated:date>'}}");
    }

    private static List<String> documents() {
        return List.of(
                "{'department':'<departments>','version':'<int 1 9>.<int 0 9>','status':'<draft|review|final|archived>','pages':<q.pages>,"
                        + "'keywords':['<topic.tag.1>','<topic.tag.2>','<topic.tag.3>']}",
                "{'file':{'name':'<item.noun:slug>-<file.#6>.<file.extension>','size_kb':<int 12 9000>},'checksum':'<x8><x8>','created_at':"
                        + "'<q.created:instant>'}",
                "{'reviewers':[{'name':'<person.first> <person.last>','approved':<true|false>},{'name':'<even.first_names>"
                        + " <even.last_names>','approved':<true|false>}],'confidential':<true|false>}",
                "{'source':'<intranet|upload|e-mail|scanner|wiki>','words':<q.words>,'reading_minutes':<q.reading_minutes>,'audience':"
                        + "'<staff|public|management|customers>'}",
                "{'project':{'code':'<A3>-<#3>','title':'<item.adjective> <item.noun>'},'retention_years':<3|5|7|10|30>,'license':"
                        + "'<internal|CC BY 4.0|proprietary>'}",
                "{'citations':<int 0 180>,'doi':'10.5555/<#6>','section':'<topic.subcategory>','references':['<A2><#4>','<A2><#4>']}");
    }

    private static List<String> images() {
        return List.of(
                "{'width':<q.width>,'height':<q.height>,'format':'<file.extension>','color_space':'<sRGB|Adobe RGB|Display P3>'}",
                "{'subject':'<item.adjective> <item.noun>','colors':['<item.color>','<colors>','<colors>'],'people':<0|0|1|2|5>}",
                "{'photographer':'<person.first> <person.last>','license':'<CC BY 4.0|CC0|royalty-free|editorial>','location':{'city':"
                        + "'<place.city>','country':'<place.code>'}}",
                "{'camera':'<camera.full>','lens':'<lens.full>','taken_at':'<q.created:instant>','edited':<true|false>}",
                "{'collection':'<topic.subcategory>','labels':[{'name':'<item.noun>','score':<fixed3 700 999>},{'name':'<topic.tag>',"
                        + "'score':<fixed3 300 800>}]}");
    }

    private static List<String> users() {
        return List.of(
                "{'occupation':'<person.job>','city':'<place.city>','newsletter':<true|false>,'language':'<language.code>'}",
                "{'preferences':{'theme':'<light|dark|system>','currency':'<place.currency>','topics':['<topic.tag.1>','<topic.tag.2>']},"
                        + "'referral':'<search|friend|ad|social>'}",
                "{'devices':[{'type':'<phone|tablet|laptop>','os':'<Android|iOS|Windows|macOS>'}],'sessions':<int 1 900>,'verified':"
                        + "<true|false>}",
                "{'loyalty':{'tier':'<loyalty.tier>','points':<q.points>},'segment':'<A1><int 1 9>','since':"
                        + "'<q.created:date>'}",
                "{'employer':'<person.company>','interest':{'main':'<topic.name>','detail':'<topic.subcategory>'},'handles':"
                        + "['@<person.nick><person.#3>']}");
    }

    private static List<String> videos() {
        return List.of(
                "{'codec':'<h264|h265|av1|vp9>','bitrate_kbps':<q.bitrate>,'frame':'<file.frame>','audio':{'codec':'<aac|opus>',"
                        + "'channels':<2|2|6>}}",
                "{'channel':{'name':'<person.first> <person.last>','subscribers':<int 40 4000000>},'series':'<topic.subcategory>','episode':"
                        + "<q.episode>}",
                "{'subtitles':'<subtitles.code>','age_limit':<0|0|0|12|16>,'monetized':<true|false>,'license':"
                        + "'<standard|CC BY 4.0>'}",
                "{'stats':{'views':<q.views>,'likes':<q.likes>,'comments':<q.comments>},'trending':<true|false>}",
                "{'chapters':[{'at':0,'title':'<topic.noun>'},{'at':<q.second_chapter>,'title':'<item.noun>'},{'at':<q.third_chapter>,'title':"
                        + "'<topic.noun>'}],'uploaded_from':'<place.country>'}",
                "{'recorded_at':'<q.created:date>','location':'<place.city>','equipment':{'camera':'<camera.full>','drone':<true|false>},"
                        + "'tags':['<topic.tag.1>','<topic.tag.2>']}");
    }

    private static List<String> news() {
        return List.of(
                "{'desk':'<topic.subcategory>','edition':'<morning|evening|weekend|online>','words':<q.words>,'paywall':<true|false>}",
                "{'location':{'city':'<place.city>','country':'<place.country>'},'agency':'<news_sources>','updated':'<q.updated:instant>'}",
                "{'sources':[{'name':'<organizations>','type':'<official|interview|document>'},{'name':'<companies>','type':"
                        + "'<press release|interview>'}],'fact_checked':<true|false>}",
                "{'images':[{'caption':'<item.noun:capital> in <place.city>','credit':'<person.first> <person.last>'}],'layout':"
                        + "'<standard|feature|gallery>'}",
                "{'seo':{'slug':'<item.noun:slug>-<#6>','keywords':['<topic.tag.1>','<topic.tag.2>']},'priority':<int 1 5>,'language':"
                        + "'<language.code>'}",
                "{'series':'<topic.name>','part':<int 1 9>,'related':[<int 1000 9999999>,<int 1000 9999999>],'engagement':{'views':<q.views>,'shares':<q.shares>}}");
    }
}
