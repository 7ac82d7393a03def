package io.uplink.adapter.in.web.care.ticket;

import io.uplink.application.care.ticket.ReadFile;
import io.uplink.domain.platform.file.FileType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A stored file as an answer that no browser takes for a page of ours: only images are shown in
 * place, everything else is saved, and nothing in it may run.
 */
public final class FileAnswers {

    private static final Set<String> SHOWN =
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    /** In the place of that of pages, which lets scripts of ours run. */
    private static final String POLICY =
            "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'; sandbox";

    private FileAnswers() {}

    public static Response of(ReadFile.Outcome read) {
        var file = read.file();
        var content = new ByteArrayOutputStream(Math.toIntExact(file.bytes()));
        read.content().accept(content);
        var way = isShown(file.type()) ? "inline" : "attachment";
        return Response.ok(content.toByteArray(), written(file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, way + named(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** What is taken as text is UTF-8: nothing else passes for it. */
    private static String written(String type) {
        return type.equals(FileType.TEXT.mediaType()) ? type + ";charset=UTF-8" : type;
    }

    /** Whether browsers show such a file in place. */
    public static boolean isShown(String type) {
        return SHOWN.contains(type);
    }

    /** Plain letters for old readers, RFC 5987 for all others. */
    private static String named(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole);
    }
}
