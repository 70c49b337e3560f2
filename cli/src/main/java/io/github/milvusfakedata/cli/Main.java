package io.github.milvusfakedata.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The process: streams, terminal, Ctrl-C. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Interrupt interrupt = new Interrupt();
        interrupt.install();
        int code = new Cli(new Console(System.in, out, err, TerminalProbe.probe()), interrupt).run(args);
        out.flush();
        err.flush();
        interrupt.ended();
        if (!interrupt.isInterrupted()) {
            System.exit(code);
        }
    }

    /** Always UTF-8: the platform's choice would turn text into question marks where no locale is set. */
    private static PrintStream stream(FileDescriptor descriptor) {
        BufferedOutputStream buffered = new BufferedOutputStream(new FileOutputStream(descriptor));
        return new PrintStream(buffered, true, StandardCharsets.UTF_8);
    }
}
