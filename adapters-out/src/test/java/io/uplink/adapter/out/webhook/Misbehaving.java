package io.uplink.adapter.out.webhook;

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

/** A program of somebody else's on loopback that behaves as badly as a test wants. */
final class Misbehaving implements AutoCloseable {

    /** What to do with a connection once its request was read. */
    interface Manner {
        void answer(OutputStream out, Socket socket) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Manner manner;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    Misbehaving(Manner manner) {
        this.manner = manner;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    static Misbehaving answering(int status, String body, String... headers) {
        return new Misbehaving((out, _) -> {
            var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            out.write(bytes("HTTP/1.1 " + status + " X\r\n" + more));
            out.write(bytes("Content-Length: " + bytes(body).length + "\r\n\r\n" + body));
            out.flush();
        });
    }

    static Misbehaving hanging() {
        return new Misbehaving((_, _) -> new CountDownLatch(1).await());
    }

    static Misbehaving resetting() {
        return new Misbehaving((_, socket) -> socket.setSoLinger(true, 0));
    }

    /** Says that it took it, and then its body byte by byte without an end. */
    static Misbehaving dripping() {
        return new Misbehaving((out, _) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nok"));
            out.flush();
            new CountDownLatch(1).await();
        });
    }

    /** Says that it took it, and then more than anybody reads. */
    static Misbehaving flooding() {
        return new Misbehaving((out, _) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
            var chunk = bytes("2000\r\n" + "x".repeat(0x2000) + "\r\n");
            for (var i = 0; i < 100_000; i++) {
                out.write(chunk);
            }
        });
    }

    static Misbehaving talkingAnotherLanguage() {
        return new Misbehaving((out, _) -> {
            out.write(bytes("220 mail.example.com ESMTP\r\n"));
            out.flush();
        });
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/in?k=1";
    }

    int port() {
        return server.getLocalPort();
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    private void serve() {
        while (!server.isClosed()) {
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
            // The other side hung up first, as it may.
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
        var length =
                head.toString()
                        .lines()
                        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length"))
                        .map(line -> Integer.valueOf(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0);
        return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
