package io.uplink.adapter.out.sms;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A gateway on loopback that behaves as badly as a test wants; plain sockets, so it can. */
final class SmsGatewaySimulator implements AutoCloseable {

    /** What to do with a connection once its request was read. */
    interface Manner {
        void answer(OutputStream out, Socket socket) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Manner manner;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    SmsGatewaySimulator(Manner manner) {
        this.manner = manner;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    static SmsGatewaySimulator answering(int status, String body, String... headers) {
        return new SmsGatewaySimulator((out, _) -> write(out, status, body, headers));
    }

    /** Reads the request and never answers. */
    static SmsGatewaySimulator hanging() {
        var never = new CountDownLatch(1);
        return new SmsGatewaySimulator((_, _) -> never.await());
    }

    /** Cuts the line in the middle of its answer. */
    static SmsGatewaySimulator cutting() {
        return new SmsGatewaySimulator((out, socket) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"mess"));
            out.flush();
            socket.setSoLinger(true, 0);
        });
    }

    /** Sends its answer byte by byte and never ends. */
    static SmsGatewaySimulator dripping() {
        var never = new CountDownLatch(1);
        return new SmsGatewaySimulator((out, _) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"));
            out.flush();
            never.await();
        });
    }

    static void write(OutputStream out, int status, String body, String... headers)
            throws IOException {
        var extra = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        var content = bytes(body);
        out.write(
                bytes(
                        "HTTP/1.1 %d X\r\nContent-Length: %d\r\n%sConnection: close\r\n\r\n"
                                .formatted(status, content.length, extra)));
        out.write(content);
        out.flush();
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/send";
    }

    /** Request line, headers and body as they came. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void serve() {
        while (closing.getCount() > 0) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            requests.add(read(new BufferedInputStream(socket.getInputStream())));
            manner.answer(socket.getOutputStream(), socket);
        } catch (IOException broken) {
            // The client hung up first, as it may.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String read(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                return head.toString();
            }
            head.append((char) next);
        }
        var body = new String(in.readNBytes(length(head.toString())), StandardCharsets.UTF_8);
        return head + body;
    }

    private static int length(String head) {
        return head.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
