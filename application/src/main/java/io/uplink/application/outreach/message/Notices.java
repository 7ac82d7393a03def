package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.outreach.message.port.SmsGateways;
import io.uplink.application.outreach.message.port.TextConsent;
import io.uplink.application.outreach.message.port.TicketLinks;
import io.uplink.application.outreach.template.port.TemplateRepository;
import io.uplink.application.shared.CompanySettings;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Settings;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.outreach.message.MessageState;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.Template;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.outreach.template.TemplateKey.Audience;
import io.uplink.domain.outreach.template.TemplateText.Rendered;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Puts messages in the queue, in the caller's unit of work: once for each event and recipient, not
 * while customers sleep, and nothing for an occasion that was switched off or to a customer who
 * does not want to be texted.
 */
@Part
public final class Notices {

    /** What the true text of a message is sealed for. */
    public static final String PURPOSE = "message";

    /** Sent also to those who want no texts. */
    private static final Set<TemplateKey> WHATEVER_WAS_SAID =
            Set.of(TemplateKey.PORTAL_CODE, TemplateKey.NUMBER_CODE, TemplateKey.NUMBER_CHANGED);

    private final MessageRepository messages;
    private final TemplateRepository templates;
    private final SmsGateways gateways;
    private final TextConsent consent;
    private final Settings settings;
    private final Secrets secrets;
    private final Origin origin;

    public Notices(
            MessageRepository messages,
            TemplateRepository templates,
            SmsGateways gateways,
            TextConsent consent,
            Settings settings,
            Secrets secrets,
            Origin origin) {
        this.messages = messages;
        this.templates = templates;
        this.gateways = gateways;
        this.consent = consent;
        this.settings = settings;
        this.secrets = secrets;
        this.origin = origin;
    }

    /**
     * Something to be told to somebody.
     *
     * @param event what happened; with template and recipient it names the message
     * @param zone whose night counts
     * @param values what the text may say; the company's name is added
     */
    public record Notice(
            UUID event,
            TemplateKey template,
            Recipient recipient,
            Optional<TicketId> ticket,
            Optional<BranchId> branch,
            ZoneId zone,
            Map<Placeholder, String> values,
            Optional<LinkWish> link) {}

    /**
     * A link that is made only if the text really holds it.
     *
     * @param issue empty where the recipient has no use for one any more
     */
    public record LinkWish(Placeholder placeholder, Supplier<Optional<TicketLinks.Link>> issue) {}

    /** The message that was queued or noted; empty if there is nothing to tell. */
    public Optional<Message> tell(Notice notice) {
        return tell(List.of(notice)).stream().findFirst();
    }

    /** Many, in their order, with one look at what was told before and at who wants no texts. */
    public List<Message> tell(List<Notice> notices) {
        var templates = new EnumMap<TemplateKey, Template>(TemplateKey.class);
        var wanted = new LinkedHashMap<String, Notice>();
        for (var notice : notices) {
            if (templates.computeIfAbsent(notice.template(), this.templates::find).enabled()) {
                wanted.putIfAbsent(dedupeKey(notice), notice);
            }
        }
        wanted.keySet().removeAll(wanted.isEmpty() ? Set.of() : messages.known(wanted.keySet()));
        var refusing = consent.refusing(askable(wanted.values()));
        var told = new ArrayList<Message>();
        wanted.forEach((key, notice) -> {
            if (!isUnwanted(notice, refusing)) {
                tell(notice, Objects.requireNonNull(templates.get(notice.template())), key)
                        .ifPresent(told::add);
            }
        });
        return told;
    }

    private Optional<Message> tell(Notice notice, Template template, String key) {
        var link = link(notice, template);
        return link.isEmpty() && needsLink(notice)
                ? Optional.empty()
                : Optional.of(queue(notice, template, key, link));
    }

    /** What it would say, for one who is about to cause it; empty if it is not sent. */
    Optional<Rendered> preview(Notice notice) {
        var template = templates.find(notice.template());
        return template.enabled() && !isUnwanted(notice, consent.refusing(askable(List.of(notice))))
                ? Optional.of(render(notice, template, link(notice, template)))
                : Optional.empty();
    }

    /** Who asked for a code wants it, and a warning is for everybody. */
    private static Set<UUID> askable(Collection<Notice> notices) {
        return notices.stream()
                .filter(notice -> !WHATEVER_WAS_SAID.contains(notice.template()))
                .map(Notice::recipient)
                .filter(recipient -> recipient.kind() == Recipient.Kind.CUSTOMER)
                .map(Recipient::id)
                .collect(Collectors.toSet());
    }

    private static boolean isUnwanted(Notice notice, Set<UUID> refusing) {
        return !WHATEVER_WAS_SAID.contains(notice.template())
                && notice.recipient().kind() == Recipient.Kind.CUSTOMER
                && refusing.contains(notice.recipient().id());
    }

    private Rendered render(Notice notice, Template template, Optional<TicketLinks.Link> link) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.putAll(notice.values());
        values.put(Placeholder.COMPANY_NAME, settings.get(CompanySettings.NAME));
        link.ifPresent(
                issued -> values.put(notice.link().orElseThrow().placeholder(), issued.address()));
        return template.render(notice.recipient().language(), values);
    }

    private Message queue(
            Notice notice, Template template, String key, Optional<TicketLinks.Link> link) {
        var now = origin.now();
        var rendered = render(notice, template, link);
        var previous = previousReply(notice);
        var start = awake(notice, previous.map(last -> pausedUntil(last, now)).orElse(now));
        var life = now.plus(notice.template().life());
        var expiresAt = link.map(TicketLinks.Link::expiresAt).filter(life::isAfter).orElse(life);
        var message =
                Message.queue(
                        new MessageId(origin.newId()),
                        key,
                        notice.recipient(),
                        new Message.About(
                                notice.template(), notice.ticket(), notice.branch(), expiresAt),
                        new Message.Body(rendered.shown(), rendered.segments().count()),
                        start,
                        now);
        if (previous.filter(last -> waitsStill(last, now)).isPresent()) {
            message.coalesce(now);
        }
        messages.add(message, secrets.seal(PURPOSE, rendered.sent()));
        return message;
    }

    private static String dedupeKey(Notice notice) {
        return notice.event() + ":" + notice.template().code() + ":" + notice.recipient().id();
    }

    private Optional<TicketLinks.Link> link(Notice notice, Template template) {
        return notice.link()
                .filter(wish ->
                        template.text(notice.recipient().language())
                                .contains(wish.placeholder().braced()))
                .flatMap(wish -> wish.issue().get());
    }

    /** A text that is useless without a link which nobody gets any more. */
    private static boolean needsLink(Notice notice) {
        return notice.link()
                .filter(wish -> notice.template().required().contains(wish.placeholder()))
                .isPresent();
    }

    private Instant awake(Notice notice, Instant at) {
        return notice.template().audience() == Audience.CUSTOMER
                        && gateways.inForce().reachesPeople()
                ? SmsSettings.quietHours(settings).earliest(at, notice.zone())
                : at;
    }

    private Optional<Message> previousReply(Notice notice) {
        return notice.template() == TemplateKey.TICKET_REPLY
                ? notice.ticket()
                        .flatMap(ticket ->
                                messages.newest(notice.recipient().id(), ticket, notice.template()))
                : Optional.empty();
    }

    /** One that has not left yet tells of this reply too: it leads to the whole conversation. */
    private static boolean waitsStill(Message last, Instant now) {
        return last.state() instanceof MessageState.Queued(var nextAt) && nextAt.isAfter(now);
    }

    private Instant pausedUntil(Message last, Instant now) {
        var pause = Duration.ofMinutes(settings.get(SmsSettings.REPLY_PAUSE_MINUTES));
        var left =
                last.state() instanceof MessageState.Sent(var at, _)
                        ? at
                        : last.snapshot().createdAt();
        var until = left.plus(pause);
        return until.isAfter(now) ? until : now;
    }
}
