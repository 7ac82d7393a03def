package io.uplink.adapter.in.web.platform.backup;

import io.uplink.application.platform.backup.DownloadBackup.Download;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A copy as an answer, piece by piece. */
final class BackupDownload {

    private BackupDownload() {}

    static Response of(Download download) {
        StreamingOutput sent =
                out -> {
                    try (var content = download.content()) {
                        content.transferTo(out);
                    }
                };
        return Response.ok(sent, MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + download.file() + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, download.bytes())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
