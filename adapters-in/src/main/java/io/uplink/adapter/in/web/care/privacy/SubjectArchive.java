package io.uplink.adapter.in.web.care.privacy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.uplink.application.care.privacy.SubjectExport;
import io.uplink.application.care.privacy.port.SubjectData.Line;
import io.uplink.application.care.privacy.port.SubjectData.Section;
import io.uplink.domain.shared.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What is held of a customer as one file: a JSON file for each section, the files of the tickets,
 * and a page that says what is what. It is written as it is sent.
 */
final class SubjectArchive {

    @CheckedTemplate(basePath = "care/privacy")
    static class Pages {
        static native TemplateInstance archive(ArchiveIndex index);
    }

    private static final JsonFactory JSON =
            new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final SubjectExport export;
    private final Language language;
    private final List<ArchiveIndex.Part> parts = new ArrayList<>();
    private final List<Line> files = new ArrayList<>();
    private int left;

    private SubjectArchive(SubjectExport export, Language language) {
        this.export = export;
        this.language = language;
    }

    static Response of(SubjectExport export, Language language) {
        StreamingOutput written = out -> new SubjectArchive(export, language).write(out);
        var name = "customer-%s.zip".formatted(plain(export.account()));
        return Response.ok(written)
                .type("application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private void write(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var section : Section.values()) {
                write(zip, section);
            }
            writeFiles(zip);
            zip.putNextEntry(new ZipEntry("index.html"));
            var index = new ArchiveIndex(export.account(), export.at().toString(), parts, left);
            zip.write(
                    Pages.archive(index)
                            .setLocale(language.locale())
                            .render()
                            .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private void write(ZipOutputStream zip, Section section) throws IOException {
        var name = "data/" + section.key() + ".json";
        zip.putNextEntry(new ZipEntry(name));
        var rows = 0;
        try (var json = JSON.createGenerator(zip)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            var pieces = export.lines(section);
            while (pieces.hasNext()) {
                for (var line : pieces.next()) {
                    write(json, line);
                    rows++;
                    if (section == Section.FILES) {
                        files.add(line);
                    }
                }
            }
            json.writeEndArray();
        }
        zip.closeEntry();
        parts.add(new ArchiveIndex.Part(section.key(), name, rows));
    }

    private static void write(JsonGenerator json, Line line) throws IOException {
        json.writeStartObject();
        for (var value : line.values().entrySet()) {
            json.writeStringField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }

    /** As many as fit; the page says how many do not. */
    private void writeFiles(ZipOutputStream zip) throws IOException {
        var bytes = 0L;
        for (var file : files) {
            bytes += Long.parseLong(file.values().getOrDefault("bytes", "0"));
            if (bytes > SubjectExport.MOST_FILE_BYTES) {
                left++;
                continue;
            }
            // Names are not unique, ids are; and a name must not lead out of the folder.
            var name = "files/" + file.id() + "-" + plain(file.values().getOrDefault("name", ""));
            zip.putNextEntry(new ZipEntry(name));
            export.write(file.id(), zip);
            zip.closeEntry();
        }
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
