package io.github.milvusfakedata.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The process: streams, terminal, Ctrl-C. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream err = stream(new FileOutputStream(FileDescriptor.err));
        Interrupt interrupt = new Interrupt();
        interrupt.install();
        int code = run(new FileOutputStream(FileDescriptor.out), err, interrupt, args);
        err.flush();
        interrupt.ended();
        if (!interrupt.isInterrupted()) {
            System.exit(code);
        }
    }

    /** Runs the command; that its result did not fit on the disk of standard output is a failure of its own. */
    static int run(OutputStream output, PrintStream err, Interrupt interrupt, String... args) {
        WatchedOutput watched = new WatchedOutput(output);
        PrintStream out = stream(watched);
        Console console = new Console(System.in, out, err, TerminalProbe.probe());
        int code = new Cli(console, interrupt).run(args);
        out.flush();
        if (code == ExitCode.OK && watched.isDiskFull()) {
            console.error("Standard output could not be written: the disk is full.");
            return ExitCode.FAILED;
        }
        return code;
    }

    /** Always UTF-8: the platform's choice would turn text into question marks where no locale is set. */
    private static PrintStream stream(OutputStream output) {
        return new PrintStream(new BufferedOutputStream(output), true, StandardCharsets.UTF_8);
    }
}
