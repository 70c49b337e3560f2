package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.LargestTenant;
import io.github.milvusfakedata.Plan;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.internal.json.JsonWriter;
import java.util.OptionalLong;

/** What {@code generate} tells programs, as JSON. */
final class GenerateJson {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double PER_THOUSAND = 1e3;
    private static final double PER_MILLION = 1e6;

    private GenerateJson() {}

    /**
     * What would be made.
     *
     * @param freeBytes room on the disk, where it is known
     * @param preview whether to add the first rows
     */
    static String plan(FakeData data, Plan plan, String place, OptionalLong freeBytes, boolean preview) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("directory").value(place);
        json.name("collection_name").value(data.collection().name());
        json.name("rows").value(plan.rows());
        json.name("seed").value(data.seed());
        json.name("file_count").value(plan.fileCount());
        json.name("first_file").value(plan.file(0).name());
        json.name("last_file").value(plan.file(plan.fileCount() - 1).name());
        json.name("largest_file_rows").value(plan.largestFileRows());
        json.name("largest_file_at_most_bytes").value(plan.largestFileAtMostBytes());
        json.name("expected_bytes").value(plan.expectedBytes());
        json.name("at_most_bytes").value(plan.atMostBytes());
        json.name("vector_bytes").value(plan.vectorBytes());
        freeBytes.ifPresent(bytes -> json.name("free_bytes").value(bytes));
        plan.largestTenant().ifPresent(tenant -> tenant(tenant, json.name("largest_tenant")));
        SchemaJson.write(plan.warnings(), json.name("warnings"));
        if (preview) {
            json.name("preview").json(plan.firstAsJson(PreviewReport.ROWS).strip());
        }
        return json.endObject().toString();
    }

    private static void tenant(LargestTenant tenant, JsonWriter json) {
        json.beginInlineObject();
        json.name("field").value(tenant.field());
        json.name("value").value(tenant.value());
        json.name("share").value(Math.round(tenant.share() * PER_MILLION) / PER_MILLION);
        json.name("tenants").value(tenant.tenants());
        json.name("rows").value(tenant.rows());
        json.endObject();
    }

    /**
     * What was made.
     *
     * @param again the command that makes it again
     * @param preview whether to add the first rows
     */
    static String dataset(FakeData data, Plan plan, Dataset dataset, String again, boolean preview) {
        double seconds = Math.max(1, dataset.times().total().toNanos()) / NANOS_PER_SECOND;
        JsonWriter json = new JsonWriter().beginObject();
        json.name("directory").value(dataset.place());
        json.name("collection_name").value(data.collection().name());
        json.name("rows").value(dataset.rows());
        json.name("seed").value(dataset.seed());
        json.name("bytes").value(dataset.bytes());
        json.name("seconds").value(Math.ceil(seconds * PER_THOUSAND) / PER_THOUSAND);
        json.name("rows_per_second").value(Math.round(dataset.rows() / seconds));
        json.name("command").value(again);
        json.name("files").beginList();
        for (DatasetFile file : dataset.files()) {
            json.beginInlineObject().name("name").value(file.name());
            json.name("rows")
                    .value(file.rows())
                    .name("bytes")
                    .value(file.bytes())
                    .endObject();
        }
        json.endList();
        if (preview) {
            json.name("preview").json(plan.firstAsJson(PreviewReport.ROWS).strip());
        }
        return json.endObject().toString();
    }
}
