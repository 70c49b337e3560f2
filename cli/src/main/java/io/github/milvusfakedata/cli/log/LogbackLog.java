package io.github.milvusfakedata.cli.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** A log by Logback. Other libraries' warnings go to it as well; what they have to say beyond, only in detail. */
final class LogbackLog implements EventLog {
    /** The logger of our own events. */
    static final String NAME = "io.github.milvusfakedata";

    private final LoggerContext context;
    private final Logger logger;
    private final LogLevel least;
    private final boolean file;

    private LogbackLog(LoggerContext context, LogSettings settings) {
        this.context = context;
        this.logger = context.getLogger(NAME);
        this.least = settings.level();
        this.file = settings.file().isPresent();
    }

    static LogbackLog open(LogSettings settings, OutputStream error) throws IOException {
        OutputStream stream = settings.file().isPresent()
                ? Files.newOutputStream(settings.file().get(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                : new Unclosed(error);
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        EventEncoder encoder = new EventEncoder(settings.format());
        encoder.setContext(context);
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(stream);
        appender.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(appender);
        root.setLevel(settings.level() == LogLevel.DEBUG ? Level.INFO : Level.WARN);
        LogbackLog log = new LogbackLog(context, settings);
        log.logger.setLevel(Level.toLevel(settings.level().name()));
        return log;
    }

    @Override
    public void tell(Event event) {
        LoggingEventBuilder line =
                switch (event.level()) {
                    case ERROR -> logger.atError();
                    case WARN -> logger.atWarn();
                    case INFO -> logger.atInfo();
                    case DEBUG -> logger.atDebug();
                };
        for (Map.Entry<String, Object> field : event.fields().entrySet()) {
            line = line.addKeyValue(field.getKey(), field.getValue());
        }
        line.log(event.name());
    }

    @Override
    public boolean takes(LogLevel level) {
        return level.compareTo(least) <= 0;
    }

    @Override
    public boolean isFile() {
        return file;
    }

    @Override
    public void close() {
        SilentConfigurator.silence(context);
    }

    /** A stream that others go on using when the log has ended. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
