package io.github.milvusfakedata.cli.doctor;

import io.github.milvusfakedata.doctor.Examination;
import io.github.milvusfakedata.doctor.ExaminedFile;
import io.github.milvusfakedata.doctor.Finding;
import io.github.milvusfakedata.doctor.FoundAt;
import io.github.milvusfakedata.doctor.Unexamined;
import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.rule.FileKind;

/** What the doctor found, for programs. */
final class DoctorJson {
    private DoctorJson() {}

    /** Everything as a JSON document. */
    static String of(Examination found) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("milvus_version").value(found.version().toString());
        json.name("refused").value(found.isRefused());
        json.name("clean").value(found.isClean());
        json.name("files").beginList();
        for (ExaminedFile file : found.files()) {
            json.beginInlineObject().name("file").value(file.path().toString());
            json.name("kind").value(file.kind().map(FileKind::title).orElse(""));
            json.name("rows")
                    .value(file.rows())
                    .name("bytes")
                    .value(file.bytes())
                    .endObject();
        }
        json.endList().name("findings").beginList();
        found.findings().forEach(finding -> write(json, finding));
        json.endList().name("unexamined").beginList();
        for (Unexamined each : found.unexamined()) {
            json.beginInlineObject().name("file").value(each.file().toString());
            json.name("field").value(each.field().orElse(""));
            json.name("reason").value(each.reason()).endObject();
        }
        return json.endList().endObject().toString();
    }

    private static void write(JsonWriter json, Finding finding) {
        json.beginObject().name("file").value(finding.file().toString());
        json.name("field").value(finding.field().orElse(""));
        json.name("rule").value(finding.rule().id());
        json.name("effect").value(DoctorReport.word(finding.effect()));
        json.name("meaning").value(finding.rule().meaning());
        json.name("remedy").value(finding.rule().remedy());
        json.name("count").value(finding.count());
        json.name("places").beginList();
        for (FoundAt at : finding.places()) {
            json.beginInlineObject();
            at.rowGroup().ifPresent(group -> json.name("row_group").value(group));
            at.row().ifPresent(row -> json.name("row").value(row));
            json.name("what").value(at.what()).endObject();
        }
        json.endList().endObject();
    }
}
