package io.uplink.bootstrap.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection to loopback; as little client as can be measured against. */
final class HttpLine implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Socket socket;
    private final InputStream in;

    HttpLine(int port) throws IOException {
        this(port, LONGEST);
    }

    /** To be asked what may take longer than a page does. */
    HttpLine(int port, Duration longest) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) longest.toMillis());
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** Sends a whole request and reads the whole answer. */
    Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var status = Integer.parseInt(line().split(" ", -1)[1]);
        var length = 0L;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                chunked = true;
            }
        }
        return new Answer(status, chunked ? chunks() : skip(length));
    }

    /** Sends only a part of a request, or all of it, and hangs up. */
    void hangUpAfter(byte[] request, int bytes) throws IOException {
        socket.getOutputStream().write(request, 0, Math.min(bytes, request.length));
        socket.setSoLinger(true, 0); // a reset, as a phone that loses its network leaves behind
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private long chunks() throws IOException {
        var total = 0L;
        while (true) {
            var size = Long.parseLong(line().strip(), 16);
            total += skip(size);
            line();
            if (size == 0) {
                return total;
            }
        }
    }

    private long skip(long bytes) throws IOException {
        in.skipNBytes(bytes);
        return bytes;
    }

    private String line() throws IOException {
        var text = new StringBuilder(64);
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server hung up");
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    /** What came back. */
    record Answer(int status, long bytes) {}

    /** A request as bytes. */
    static byte[] request(String method, String path, String headers, String body) {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var head =
                method
                        + " "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\n"
                        + headers
                        + (content.length == 0 ? "" : "Content-Length: " + content.length + "\r\n")
                        + "\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
