package io.uplink.application.money.statement;

import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.money.statement.port.Statements;
import io.uplink.application.money.statement.port.Statements.Statement;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.money.statement.StatementId;
import io.uplink.domain.money.statement.StatementText;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a statement of a shortcode: the file is kept as it came, its lines are kept once each, and
 * a job works them off. The same file again changes nothing.
 */
@UseCase
public final class ImportStatement {

    /** Far more than a month of a busy paybill. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    /** The file. */
    public record Input(Optional<ShortcodeId> shortcode, String name, InputStream content) {}

    /**
     * What became of it.
     *
     * @param fresh lines that no statement held before
     * @param known whether the same file was taken before
     */
    public record Outcome(
            StatementId id,
            ShortcodeId shortcode,
            int lines,
            int fresh,
            int faults,
            boolean known) {}

    private final UnitOfWork unitOfWork;
    private final Shortcodes shortcodes;
    private final Statements statements;
    private final FileStore files;
    private final Origin origin;

    public ImportStatement(
            UnitOfWork unitOfWork,
            Shortcodes shortcodes,
            Statements statements,
            FileStore files,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.shortcodes = shortcodes;
        this.statements = statements;
        this.files = files;
        this.origin = origin;
    }

    public Outcome execute(Actor actor, Input input) {
        var _ = actor.require(Permission.PAYMENTS_MANAGE);
        var person = actor.requirePerson();
        var bytes = bytes(input.content());
        return unitOfWork.perform(() -> {
            var shortcode = shortcode(actor, input);
            var digest = digest(bytes);
            var read = StatementText.read(new String(bytes, StandardCharsets.UTF_8));
            var known = statements.ofContent(shortcode, digest);
            if (known.isPresent()) {
                return new Outcome(
                        known.get(), shortcode, read.lines().size(), 0, read.faults().size(), true);
            }
            var file = files.store(input.name(), new ByteArrayInputStream(bytes));
            var statement =
                    new Statement(
                            new StatementId(origin.newId()),
                            shortcode,
                            file.name(),
                            digest,
                            file.id(),
                            read.lines().size(),
                            read.unfinished(),
                            read.faults(),
                            person.id(),
                            origin.now());
            statements.add(statement);
            var fresh = statements.addLines(statement, read.lines());
            origin.activity()
                    .record(
                            actor,
                            "mpesa-statement.import",
                            StatementActivity.subject(statement),
                            Map.of(),
                            StatementActivity.facts(statement));
            return new Outcome(
                    statement.id(),
                    shortcode,
                    statement.lines(),
                    fresh,
                    read.faults().size(),
                    false);
        });
    }

    /** In another branch there is no such shortcode. */
    private ShortcodeId shortcode(Actor actor, Input input) {
        var id = input.shortcode().orElseThrow(() -> Invalid.of("shortcode", "required"));
        return shortcodes
                .find(id)
                .filter(known ->
                        actor.may(Permission.PAYMENTS_MANAGE, Placement.in(known.branch())))
                .orElseThrow(() -> new DomainException(new MpesaError.NoSuch()))
                .id();
    }

    private static byte[] bytes(InputStream content) {
        try {
            var bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Invalid.of("file", "statement.too-long");
            }
            if (bytes.length == 0) {
                throw Invalid.of("file", "required");
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
