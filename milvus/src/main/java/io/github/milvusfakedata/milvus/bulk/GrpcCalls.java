package io.github.milvusfakedata.milvus.bulk;

import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.schema.Shown;
import io.milvus.grpc.GetImportStateRequest;
import io.milvus.grpc.GetImportStateResponse;
import io.milvus.grpc.ImportRequest;
import io.milvus.grpc.ImportResponse;
import io.milvus.grpc.KeyValuePair;
import io.milvus.grpc.ListImportTasksRequest;
import io.milvus.grpc.ListImportTasksResponse;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Imports by gRPC, the way of versions without imports by REST. It takes one file at a time, or the NumPy files of the same rows. */
final class GrpcCalls implements ImportCalls {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final MilvusServer server;

    GrpcCalls(MilvusServer server) {
        this.server = server;
    }

    @Override
    public int mostGroups() {
        return 1;
    }

    @Override
    public List<String> submit(String collection, List<List<String>> groups, ImportOptions options) {
        ImportRequest.Builder request = ImportRequest.newBuilder().setCollectionName(collection);
        groups.forEach(request::addAllFiles);
        options.partition().ifPresent(request::setPartitionName);
        options.settings()
                .forEach((key, value) ->
                        request.addOptions(KeyValuePair.newBuilder().setKey(key).setValue(value)));
        ImportRequest built = request.build();
        return server
                .call(
                        "import into the collection " + Shown.quoted(collection),
                        calls -> calls.import_(built),
                        ImportResponse::getStatus)
                .getTasksList()
                .stream()
                .map(id -> Long.toString(id))
                .toList();
    }

    @Override
    public ImportJob job(String id) {
        String doing = "tell how far the import " + id + " is";
        if (!NUMBER.matcher(id).matches()) {
            throw new MilvusException(doing, MilvusException.FailureKind.REFUSED, 0, "its imports have whole numbers");
        }
        GetImportStateRequest request =
                GetImportStateRequest.newBuilder().setTask(Long.parseLong(id)).build();
        return job(server.call(doing, calls -> calls.getImportState(request), GetImportStateResponse::getStatus));
    }

    @Override
    public List<ImportJob> jobs(String collection) {
        ListImportTasksRequest request = ListImportTasksRequest.newBuilder()
                .setCollectionName(collection)
                .build();
        return server
                .call("list its imports", calls -> calls.listImportTasks(request), ListImportTasksResponse::getStatus)
                .getTasksList()
                .stream()
                .map(GrpcCalls::job)
                .toList();
    }

    private static ImportJob job(GetImportStateResponse answer) {
        String percent = info(answer, "progress_percent");
        return new ImportJob(
                Long.toString(answer.getId()),
                info(answer, "collection"),
                state(answer),
                percent.matches("\\d{1,3}") ? Integer.parseInt(percent) : 0,
                OptionalLong.of(answer.getRowCount()),
                info(answer, "failed_reason"));
    }

    private static ImportState state(GetImportStateResponse answer) {
        return switch (answer.getState()) {
            case ImportPending -> ImportState.PENDING;
            case ImportStarted, ImportPersisted, ImportFlushed, UNRECOGNIZED -> ImportState.RUNNING;
            case ImportCompleted -> ImportState.COMPLETED;
            case ImportFailed, ImportFailedAndCleaned -> ImportState.FAILED;
        };
    }

    private static String info(GetImportStateResponse answer, String key) {
        return answer.getInfosList().stream()
                .filter(info -> info.getKey().equals(key))
                .map(KeyValuePair::getValue)
                .collect(Collectors.joining("; "));
    }
}
