package io.github.milvusfakedata.cli;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** JSON as the YAML that people write: JSON is YAML already, but in a style that nobody reads with pleasure. */
final class YamlText {
    private YamlText() {}

    /** The same document with a line for each value, without a line break at its end. */
    static String ofJson(String json) {
        LoadSettings reading = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setAllowDuplicateKeys(false)
                .build();
        DumpSettings writing =
                DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();
        return new Dump(writing)
                .dumpToString(new Load(reading).loadFromString(json))
                .stripTrailing();
    }
}
