package io.uplink.application.care.desk;

import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.CompanySettings;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.ReplyWord;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.TicketId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Fills a prepared reply with what a ticket says. */
@Part
public final class ReplyFilling {

    /** A text ready to be read and sent. */
    public record Filled(Language language, String text) {}

    private final TicketQueries queries;
    private final Settings settings;

    public ReplyFilling(TicketQueries queries, Settings settings) {
        this.queries = queries;
        this.settings = settings;
    }

    /** The ticket, if this actor may see it. */
    TicketSheet look(Actor actor, TicketId ticket) {
        actor.require(Permission.TICKETS_VIEW);
        return queries.sheet(ticket)
                .filter(sheet ->
                        actor.may(
                                Permission.TICKETS_VIEW,
                                Ticket.restore(sheet.ticket()).placement()))
                .orElseThrow(() -> new DomainException(new TicketError.NotFound()));
    }

    /** In the language asked for, else in the customer's. */
    Filled fill(Actor actor, TicketSheet sheet, CannedReply reply, Optional<Language> asked) {
        var wanted = asked.orElseGet(() -> Language.ofCode(sheet.customer().language()));
        var language = reply.swahili().isPresent() ? wanted : Language.ENGLISH;
        return new Filled(language, reply.text(language).filled(values(actor, sheet, language)));
    }

    private Map<ReplyWord, String> values(Actor actor, TicketSheet sheet, Language language) {
        var names = sheet.names();
        var values = new EnumMap<ReplyWord, String>(ReplyWord.class);
        for (var word : ReplyWord.values()) {
            values.put(
                    word,
                    switch (word) {
                        case CUSTOMER_NAME -> sheet.customer().name();
                        case TICKET_NUMBER -> sheet.ticket().number().text();
                        case SUBJECT -> sheet.ticket().details().subject();
                        case CATEGORY ->
                                language == Language.SWAHILI
                                        ? names.categorySwahili()
                                        : names.categoryEnglish();
                        case TECHNICIAN_NAME -> names.assignee().orElse("");
                        case TECHNICIAN_PHONE -> names.assigneePhone().orElse("");
                        case BRANCH_NAME -> names.branch();
                        case COMPANY_NAME -> settings.get(CompanySettings.NAME);
                        case PERSON_NAME -> actor.name();
                    });
        }
        return values;
    }
}
