package io.uplink.bootstrap.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * The least that stands before two instances: each connection goes to the next one that takes it.
 */
final class RoundRobin implements AutoCloseable {

    private static final int CONNECT_MILLIS = 1_000;

    private final ServerSocket server;
    private final List<IntSupplier> ports;
    private final AtomicInteger turn = new AtomicInteger();

    RoundRobin(IntSupplier... ports) {
        this.ports = List.of(ports);
        try {
            server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var near = server.accept();
                Thread.ofVirtual().start(() -> join(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket near) {
        try (near;
                var far = connected()) {
            var back = Thread.ofVirtual().start(() -> pass(far, near));
            pass(near, far);
            back.join();
        } catch (IOException nobodyThere) {
            // The caller sees its line cut, and calls again.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Socket connected() throws IOException {
        var first = turn.getAndIncrement();
        for (var i = 0; i < ports.size(); i++) {
            var port = ports.get(Math.floorMod(first + i, ports.size())).getAsInt();
            var far = new Socket();
            try {
                far.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                        CONNECT_MILLIS);
                return far;
            } catch (IOException gone) {
                far.close();
            }
        }
        throw new IOException("nobody takes it");
    }

    /** Until one side ends; then both do, for half a line is of no use to HTTP. */
    private static void pass(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var some = new byte[8 * 1024];
            for (var read = in.read(some); read >= 0; read = in.read(some)) {
                out.write(some, 0, read);
                out.flush();
            }
        } catch (IOException cut) {
            // By whichever side; the other is cut with it.
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
