package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerImportRepository;
import io.uplink.application.care.customer.port.CustomerQueries;
import io.uplink.application.care.customer.port.CustomerQueries.Branch;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.application.care.customer.port.Workbooks;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.CustomerImport;
import io.uplink.domain.platform.file.FileError;
import io.uplink.domain.platform.file.FileName;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes a list of customers as a file, keeps it and begins to read it. */
@UseCase
public final class UploadCustomers {

    /**
     * The file.
     *
     * @param branch where customers go whose row names none
     */
    public record Input(String fileName, InputStream content, Optional<BranchId> branch) {}

    /**
     * What became of it.
     *
     * @param known whether the same file was uploaded before, and this is that import
     */
    public record Outcome(CustomerImport one, boolean known) {}

    private final UnitOfWork unitOfWork;
    private final CustomerImportRepository imports;
    private final CustomerQueries queries;
    private final FileStore files;
    private final Workbooks workbooks;
    private final ImportWork work;
    private final Origin origin;

    public UploadCustomers(
            UnitOfWork unitOfWork,
            CustomerImportRepository imports,
            CustomerQueries queries,
            FileStore files,
            Workbooks workbooks,
            ImportWork work,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.imports = imports;
        this.queries = queries;
        this.files = files;
        this.workbooks = workbooks;
        this.work = work;
        this.origin = origin;
    }

    public Outcome execute(Actor actor, Input input) {
        var reach = actor.require(Permission.CUSTOMERS_IMPORT);
        var person = actor.requirePerson();
        var branches =
                queries.branches(new Scope(reach, person)).stream()
                        .map(Branch::id)
                        .collect(Collectors.toUnmodifiableSet());
        var usual =
                input.branch()
                        .filter(branches::contains)
                        .orElseThrow(() -> Invalid.of("branch", "customer.branch-unknown"));
        var bytes = bytes(input.content());
        var digest = digest(bytes);
        var text = text(bytes);
        var outcome =
                unitOfWork.perform(() ->
                        imports.ofContent(digest)
                                .map(known -> new Outcome(known, true))
                                .orElseGet(() -> {
                                    var file = files.store(input.fileName(), asUtf8(text));
                                    var fresh =
                                            CustomerImport.uploaded(
                                                    origin.newId(),
                                                    file.id(),
                                                    FileName.of(input.fileName()).text(),
                                                    digest,
                                                    new CustomerImport.Branches(usual, branches),
                                                    new CustomerImport.Author(
                                                            person.id(), person.name()),
                                                    origin.now());
                                    imports.save(fresh);
                                    ImportActivity.noted(
                                            origin, actor, "customer-import.upload", fresh);
                                    return new Outcome(fresh, false);
                                }));
        if (!outcome.known()) {
            work.begin(outcome.one().id());
        }
        return outcome;
    }

    private static byte[] bytes(InputStream content) {
        try {
            var bytes = content.readNBytes((int) FileStore.MOST_BYTES + 1);
            if (bytes.length > FileStore.MOST_BYTES) {
                throw new DomainException(new FileError.TooLarge(FileStore.MOST_BYTES));
            }
            if (bytes.length == 0) {
                throw new DomainException(new FileError.Empty());
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A workbook becomes a table of text at once, so that its cells are taken apart only once. */
    private String text(byte[] bytes) {
        return workbooks.isWorkbook(bytes) ? workbooks.asTable(bytes) : TextFile.decoded(bytes);
    }

    /** Files are kept as UTF-8, whatever the spreadsheet wrote. */
    private static InputStream asUtf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
