package io.github.milvusfakedata.cli.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * Has Logback begin with silence, found by it as a service. Its own beginning would be to print everything that any library
 * has to say to standard output, among the results.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_TOP_PRIORITY)
public final class SilentConfigurator extends ContextAwareBase implements Configurator {
    @Override
    public ExecutionStatus configure(LoggerContext loggers) {
        silence(loggers);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Ends whatever is logged. */
    static void silence(LoggerContext loggers) {
        loggers.reset();
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }
}
