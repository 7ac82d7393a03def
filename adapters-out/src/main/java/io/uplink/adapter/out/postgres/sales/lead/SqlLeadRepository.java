package io.uplink.adapter.out.postgres.sales.lead;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.sales.lead.port.LeadRepository;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.lead.LeadState;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leads by statements: behind the lock of their row they are read again. */
@ApplicationScoped
class SqlLeadRepository implements LeadRepository {

    private static final String SELECT = "select " + LeadRows.WHOLE + " from sales_lead l where ";

    private static final String LOCK =
            """
            select cast(pg_advisory_xact_lock(
                        hashtextextended('sales.lead ' || encode($1, 'hex'), 0)) as text)
            """;

    /** An absent phone or e-mail is like no other. */
    private static final String RECENT =
            """
            select (select count(*) from sales_lead
                     where (phone = $1 or email = $2) and created_at > $4),
                   (select count(*) from sales_lead
                     where address_digest = $3 and created_at > $4)
            """;

    private static final String INSERT =
            """
            insert into sales_lead (id, number, branch_id, name, phone, email, language, area, place,
                    note, source, interest_id, owner_id, entered_by, stage, stage_at, follow_up,
                    form_digest, address_digest, search_text, created_at, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'new', $15, $16,
                    $17, $18, $19, $15, 1)
            """;

    private static final String UPDATE =
            """
            update sales_lead
               set name = $3, phone = $4, email = $5, language = $6, area = $7, place = $8,
                   note = $9, interest_id = $10, owner_id = $11, stage = $12, stage_at = $13,
                   reason = $14, follow_up = $15, order_id = $16, search_text = $17,
                   version = version + 1
             where id = $1 and version = $2
            """;

    private static final String NOTE =
            """
            insert into sales_lead_note (id, lead_id, author_id, stage, text, at)
            values ($1, $2, $3, $4, $5, $6)
            """;

    /** Whose owner was told of another day is told of this one. */
    private static final String DUE =
            """
            update sales_lead l set reminded_for = l.follow_up
              from (select id from sales_lead
                     where follow_up <= $1 and owner_id is not null
                       and reminded_for is distinct from follow_up
                     order by follow_up, id limit $2 for update skip locked) due
             where l.id = due.id
            returning %s
            """
                    .formatted(LeadRows.WHOLE);

    private final Statements statements;

    SqlLeadRepository(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Lead> findById(LeadId id) {
        return first(SELECT + "l.id = $1", id.value());
    }

    @Override
    public Optional<Lead> hold(LeadId id) {
        return first(SELECT + "l.id = $1 for update", id.value());
    }

    @Override
    public Optional<Lead> holdOf(OrderId order) {
        return first(SELECT + "l.order_id = $1 for update", order.value());
    }

    @Override
    public Optional<Lead> holdForm(byte[] digest) {
        statements.list(String.class, LOCK, digest);
        return first(SELECT + "l.form_digest = $1", digest);
    }

    @Override
    public Recent recent(LeadDetails details, byte[] address, Instant since) {
        var row =
                statements
                        .list(
                                Object[].class,
                                RECENT,
                                details.phone().map(PhoneNumber::e164).orElse(null),
                                details.email().map(EmailAddress::value).orElse(null),
                                address,
                                since)
                        .getFirst();
        return new Recent(((Long) row[0]).intValue(), ((Long) row[1]).intValue());
    }

    @Override
    public void add(Lead lead, byte[] form, Optional<byte[]> address) {
        var facts = lead.facts();
        var plan = lead.plan();
        var details = plan.details();
        statements.change(
                INSERT,
                facts.id().value(),
                facts.number().text(),
                facts.branch().value(),
                details.name(),
                details.phone().map(PhoneNumber::e164).orElse(null),
                details.email().map(EmailAddress::value).orElse(null),
                details.language().code(),
                details.area(),
                details.place(),
                details.note(),
                facts.source().code(),
                plan.interest().map(Id::value).orElse(null),
                plan.owner().map(Id::value).orElse(null),
                facts.enteredBy().map(Id::value).orElse(null),
                facts.at(),
                plan.followUp().orElse(null),
                form,
                address.orElse(null),
                searched(facts, details));
    }

    @Override
    public void save(Lead lead) {
        var stored = lead.snapshot();
        var plan = stored.plan();
        var details = plan.details();
        var rows =
                statements.change(
                        UPDATE,
                        stored.facts().id().value(),
                        stored.version(),
                        details.name(),
                        details.phone().map(PhoneNumber::e164).orElse(null),
                        details.email().map(EmailAddress::value).orElse(null),
                        details.language().code(),
                        details.area(),
                        details.place(),
                        details.note(),
                        plan.interest().map(Id::value).orElse(null),
                        plan.owner().map(Id::value).orElse(null),
                        stored.state().stage().code(),
                        stored.state().since(),
                        reason(stored.state()),
                        plan.followUp().orElse(null),
                        stored.order().map(Id::value).orElse(null),
                        searched(stored.facts(), details));
        if (rows == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    @Override
    public void add(Note note) {
        statements.write(
                NOTE,
                note.id(),
                note.lead().value(),
                note.author().value(),
                note.stage().code(),
                note.text(),
                note.at());
    }

    @Override
    public List<Lead> takeDue(LocalDate today, int most) {
        return statements.list(String.class, DUE, today, most).stream()
                .map(LeadRows::read)
                .map(Lead::restore)
                .toList();
    }

    private Optional<Lead> first(String sql, Object argument) {
        return statements.list(String.class, sql, argument).stream()
                .findFirst()
                .map(LeadRows::read)
                .map(Lead::restore);
    }

    private static @Nullable String reason(LeadState state) {
        return state instanceof LeadState.Lost lost ? lost.reason() : null;
    }

    /** Numbers are looked for as they are written and as they are dialled. */
    private static String searched(Lead.Facts facts, LeadDetails details) {
        var phone =
                details.phone()
                        .map(one -> one.e164() + " 0" + one.digits().substring(3))
                        .orElse("");
        var email = details.email().map(EmailAddress::value).orElse("");
        return String.join(" ", facts.number().text(), details.name(), phone, email, details.area())
                .toLowerCase(Locale.ROOT);
    }
}
