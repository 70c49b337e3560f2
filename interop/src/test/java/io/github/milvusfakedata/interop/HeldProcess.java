package io.github.milvusfakedata.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** Servers under a script that holds them for as long as its standard input is open, so that they end with this JVM too. */
final class HeldProcess {
    private static final int STOP_SECONDS = 30;

    private HeldProcess() {}

    /** Lets the server go and waits until it has ended. */
    static void end(Process process) {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
