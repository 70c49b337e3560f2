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
import java.util.Optional;
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
    private final Target target;

    private LogbackLog(LoggerContext context, LogSettings settings, Target target) {
        this.context = context;
        this.logger = context.getLogger(NAME);
        this.least = settings.level();
        this.file = settings.file().isPresent();
        this.target = target;
    }

    static LogbackLog open(LogSettings settings, OutputStream error) throws IOException {
        boolean file = settings.file().isPresent();
        OutputStream stream = file
                ? Files.newOutputStream(settings.file().get(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                : error;
        Target target = new Target(stream, file);
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        EventEncoder encoder = new EventEncoder(settings.format());
        encoder.setContext(context);
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(target);
        appender.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(appender);
        root.setLevel(settings.level() == LogLevel.DEBUG ? Level.INFO : Level.WARN);
        LogbackLog log = new LogbackLog(context, settings, target);
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
    public Optional<IOException> failure() {
        return Optional.ofNullable(target.failure);
    }

    @Override
    public void close() {
        SilentConfigurator.silence(context);
    }

    /** Where lines go. Remembers why none go any more: Logback gives up in silence. */
    private static final class Target extends FilterOutputStream {
        private final boolean ours;
        private volatile IOException failure;

        /** A target; a stream that is not ours is used by others when the log has ended. */
        Target(OutputStream out, boolean ours) {
            super(out);
            this.ours = ours;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            if (ours) {
                super.close();
            } else {
                flush();
            }
        }
    }
}
