package io.uplink.application.outreach.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.outreach.message.port.SmsGateway;
import io.uplink.application.outreach.message.port.SmsGateway.Outcome;
import io.uplink.application.outreach.message.port.TicketLinks;
import io.uplink.application.outreach.template.InMemoryTemplates;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageState;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From telling somebody to the telephone, with everything that can go wrong between. */
class SendingTest {

    private static final Actor JOB = new Actor.Job("test");
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final String LINK = "https://help.example.co.ke/v/abcdef";
    private static final Optional<Duration> NOT_SAID = Optional.empty();

    private final MovableClock clock = MovableClock.at("2026-03-02T09:00:00Z");
    private final InMemoryMessages messages = new InMemoryMessages();
    private final InMemoryTemplates templates = new InMemoryTemplates();
    private final InMemoryDeliveryReports reports = new InMemoryDeliveryReports();
    private final ScriptedSmsGateway gateway = new ScriptedSmsGateway();
    private final FixedSettings settings =
            new FixedSettings().with(SmsGatewaySettings.REPORT_SECRET, "s".repeat(20));
    private final PlainSecrets secrets = new PlainSecrets();
    private final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    private final SequentialIds ids = new SequentialIds();
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final Origin origin = new Origin(ids, clock, activity, new RecordingOutbox());
    private final DeliveryNews news = new DeliveryNews(reports, settings);
    private final Set<UUID> refusing = new HashSet<>();
    private final Notices notices =
            new Notices(
                    messages, templates, () -> gateway, this::refusing, settings, secrets, origin);
    private final ClaimMessages claim =
            new ClaimMessages(messages, messages, () -> gateway, settings, unitOfWork, clock);
    private final SendMessage send = sender(messages);
    private final TakeDeliveryReport takeReport =
            new TakeDeliveryReport(reports, messages, news, settings, unitOfWork, origin);
    private final ResendMessage resend = new ResendMessage(unitOfWork, messages, origin);
    private final CancelMessage cancel = new CancelMessage(unitOfWork, messages, origin);

    @Test
    void aMessageLeavesWithItsLinkAndIsKeptWithoutIt() {
        var told = tell(TemplateKey.TICKET_CREATED).orElseThrow();
        assertThat(told.snapshot().body().shown()).contains("(link)").doesNotContain(LINK);

        sendAll();

        assertThat(gateway.asked()).singleElement().returns(true, sms -> sms.text().contains(LINK));
        assertThat(state(told)).isEqualTo(MessageState.Kind.SENT);
        assertThat(messages.text(told.id())).isEmpty();
        assertThat(messages.attempts(told.id()))
                .singleElement()
                .returns("accepted", MessageRepository.Attempt::outcome);
    }

    @Test
    void theSameEventTellsTheSameRecipientOnce() {
        var event = ids.next();

        assertThat(tell(event, TemplateKey.TICKET_CREATED, NAIROBI)).isPresent();
        assertThat(tell(event, TemplateKey.TICKET_CREATED, NAIROBI)).isEmpty();

        assertThat(messages.all()).hasSize(1);
    }

    @Test
    void whoDoesNotWantToBeTextedIsNot() {
        var told = tell(TemplateKey.TICKET_CREATED).orElseThrow();
        refusing.add(told.snapshot().recipient().id());

        assertThat(tell(TemplateKey.TICKET_CREATED)).isEmpty();
        sendAll();

        assertThat(gateway.asked()).isEmpty();
        assertThat(state(told)).isEqualTo(MessageState.Kind.FAILED);
        assertThat(messages.attempts(told.id()))
                .singleElement()
                .returns(
                        "the customer does not want text messages",
                        MessageRepository.Attempt::detail);
    }

    @Test
    void nobodyIsToldOnAnOccasionThatIsSwitchedOff() {
        templates.save(templates.find(TemplateKey.TICKET_CREATED).switched(false));

        assertThat(tell(TemplateKey.TICKET_CREATED)).isEmpty();
    }

    @Test
    void customersAreNotDisturbedAtNight() {
        clock.moveTo(Instant.parse("2026-03-02T18:00:00Z"));
        tell(TemplateKey.TICKET_CREATED);
        sendAll();
        assertThat(gateway.asked()).isEmpty();

        clock.moveTo(Instant.parse("2026-03-03T03:59:59Z"));
        sendAll();
        assertThat(gateway.asked()).isEmpty();
        clock.moveTo(Instant.parse("2026-03-03T04:00:00Z"));
        sendAll();

        assertThat(gateway.asked()).hasSize(1);
    }

    @Test
    void justBeforeTheNightAndToOurOwnPeopleItGoesAtOnce() {
        clock.moveTo(Instant.parse("2026-03-02T17:59:59Z"));
        tell(TemplateKey.TICKET_CREATED);
        clock.moveTo(Instant.parse("2026-03-02T22:00:00Z"));
        tell(TemplateKey.TECHNICIAN_ASSIGNED);

        sendAll();

        assertThat(gateway.asked()).hasSize(2);
    }

    @Test
    void aPageKnowsNoNight() {
        gateway.onAPage();
        clock.moveTo(Instant.parse("2026-03-02T22:00:00Z"));
        tell(TemplateKey.TICKET_CREATED);

        sendAll();

        assertThat(gateway.asked()).hasSize(1);
    }

    @Test
    void oneReplyInTenMinutesIsToldAndNoneIsLost() {
        tell(TemplateKey.TICKET_REPLY);
        sendAll();
        clock.advance(Duration.ofMinutes(3));
        var second = tell(TemplateKey.TICKET_REPLY).orElseThrow();
        var third = tell(TemplateKey.TICKET_REPLY).orElseThrow();

        clock.advance(Duration.ofMinutes(7).minusSeconds(1));
        sendAll();
        assertThat(gateway.asked()).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        sendAll();

        assertThat(gateway.asked()).hasSize(2);
        assertThat(state(second)).isEqualTo(MessageState.Kind.SENT);
        assertThat(messages.findById(third.id()).orElseThrow().snapshot())
                .returns(new MessageState.Cancelled(), Message.Snapshot::state)
                .returns(Optional.of(Message.COALESCED), Message.Snapshot::lastError);
    }

    @Test
    void aWorkersMessageWithoutItsLinkIsNotSent() {
        assertThat(
                        notices.tell(
                                notice(
                                        ids.next(),
                                        TemplateKey.TECHNICIAN_ASSIGNED,
                                        NAIROBI,
                                        Optional.empty())))
                .isEmpty();
    }

    @Test
    void givenTheGatewayIsBusy_thenItIsTriedAgainLater() {
        gateway.answering(new Outcome.NotNow("HTTP 503", NOT_SAID));
        var told = tell(TemplateKey.TICKET_CREATED).orElseThrow();

        sendAll();
        assertThat(state(told)).isEqualTo(MessageState.Kind.QUEUED);
        clock.advance(Duration.ofSeconds(30));
        sendAll();

        assertThat(state(told)).isEqualTo(MessageState.Kind.SENT);
        assertThat(messages.attempts(told.id())).hasSize(2);
    }

    @Test
    void givenTheGatewayIsLeftAlone_thenNoTryIsUsedUp() {
        gateway.answering(new Outcome.NotAsked(Duration.ofSeconds(30)));
        var told = tell(TemplateKey.TICKET_CREATED).orElseThrow();

        sendAll();

        assertThat(messages.findById(told.id()).orElseThrow().snapshot().attempts()).isZero();
        assertThat(messages.attempts(told.id())).isEmpty();
    }

    @Test
    void givenNoAnswer_thenOnlyAPersonSendsItAgain() {
        gateway.answering(new Outcome.Unknown("no answer within 10 s"));
        var told = tell(TemplateKey.TICKET_CREATED).orElseThrow();
        sendAll();
        clock.advance(Duration.ofHours(2));
        sendAll();
        assertThat(gateway.asked()).hasSize(1);
        assertThat(state(told)).isEqualTo(MessageState.Kind.UNKNOWN);

        resend.execute(
                ActorFixtures.anAdmin(), new ResendMessage.Input(told.id(), Optional.empty()));
        sendAll();

        assertThat(gateway.asked()).hasSize(2);
        assertThat(activity.actions()).containsExactly("message.resend");
    }

    @Test
    void givenTheProgramEndsBetweenCallAndOutcome_thenItIsUnclearAndNotSentAgain() {
        var told = tell(TemplateKey.TICKET_CREATED).orElseThrow();
        claim.execute(JOB, 10);

        clock.advance(ClaimMessages.LEASE);
        claim.execute(JOB, 10);

        assertThat(messages.findById(told.id()).orElseThrow().snapshot())
                .returns(new MessageState.Unknown(), Message.Snapshot::state)
                .returns(Optional.of(Message.INTERRUPTED), Message.Snapshot::lastError);
        assertThat(gateway.asked()).isEmpty();
    }

    @Test
    void givenAGatewayThatKnowsReferences_whenTheProgramEnds_thenItIsSentAgainUnderTheSame() {
        gateway.knowingReferences();
        var told = tell(TemplateKey.TICKET_CREATED).orElseThrow();
        var batch = claim.execute(JOB, 10);
        gateway.send(sms(told));

        clock.advance(ClaimMessages.LEASE);
        claim.execute(JOB, 10);
        clock.advance(Duration.ofSeconds(30));
        sendAll();

        assertThat(batch).hasSize(1);
        assertThat(gateway.asked()).hasSize(2).allMatch(sms -> sms.reference().equals(told.id()));
        assertThat(state(told)).isEqualTo(MessageState.Kind.SENT);
    }

    @Test
    void givenWhoeverClaimedComesBackTooLate_thenTheDecisionStands() {
        var told = tell(TemplateKey.TICKET_CREATED).orElseThrow();
        var batch = claim.execute(JOB, 10);
        clock.advance(ClaimMessages.LEASE);
        claim.execute(JOB, 10);

        send.execute(JOB, batch.getFirst());

        assertThat(state(told)).isEqualTo(MessageState.Kind.UNKNOWN);
        assertThat(messages.attempts(told.id())).hasSize(1);
    }

    @Test
    void whatWasNotSentInTimeIsNotSentAnyMore() {
        gateway.answering(new Outcome.NotNow("HTTP 503", Optional.of(Duration.ofDays(2))));
        var told = tell(TemplateKey.TICKET_CREATED).orElseThrow();
        sendAll();

        clock.advance(Duration.ofDays(3));
        sendAll();

        assertThat(state(told)).isEqualTo(MessageState.Kind.EXPIRED);
        assertThat(messages.text(told.id())).isEmpty();
        assertThat(gateway.asked()).hasSize(1);
    }

    @Test
    void aReportMovesAMessageOnceAndIsKeptAsItCame() {
        var told = tell(TemplateKey.TICKET_CREATED).orElseThrow();
        sendAll();

        assertThat(report("scripted-1", "Delivered")).isTrue();
        assertThat(report("scripted-1", "Delivered")).isTrue();
        assertThat(report("scripted-1", "failed")).isTrue();

        assertThat(state(told)).isEqualTo(MessageState.Kind.DELIVERED);
        assertThat(reports.raw()).containsExactly("raw Delivered", "raw failed");
    }

    @Test
    void aReportThatIsFasterThanOurOwnOutcomeIsNotLost() {
        var told = tell(TemplateKey.TICKET_CREATED).orElseThrow();
        report("scripted-1", "DELIVRD");

        sendAll();

        assertThat(state(told)).isEqualTo(MessageState.Kind.DELIVERED);
    }

    @Test
    void aReportUnderAnotherAddressIsNotThere() {
        assertThatThrownBy(() ->
                        takeReport.execute(
                                new Actor.Anonymous(),
                                new TakeDeliveryReport.Input("s".repeat(19), Map.of(), "")))
                .hasMessage("message.not-found");
    }

    @Test
    void whoeverMayNotResendHereFindsNothing() {
        var told = tell(TemplateKey.TICKET_CREATED).orElseThrow();
        var input = new ResendMessage.Input(told.id(), Optional.empty());

        assertThatThrownBy(() ->
                        resend.execute(
                                ActorFixtures.inWestlands(Permission.MESSAGES_RESEND), input))
                .hasMessage("message.not-found");
        assertThatThrownBy(() ->
                        resend.execute(ActorFixtures.inWestlands(Permission.MESSAGES_VIEW), input))
                .hasMessage("access.denied");
    }

    @Test
    void aQueuedMessageIsStoppedByWhoLookedAtIt() {
        var told = tell(TemplateKey.TICKET_CREATED).orElseThrow();

        assertThatThrownBy(() ->
                        cancel.execute(
                                ActorFixtures.anAdmin(),
                                new CancelMessage.Input(told.id(), Version.of(7))))
                .hasMessage("version.stale");
        cancel.execute(ActorFixtures.anAdmin(), new CancelMessage.Input(told.id(), Version.of(1)));
        sendAll();

        assertThat(gateway.asked()).isEmpty();
        assertThat(activity.actions()).containsExactly("message.cancel");
    }

    private SendMessage sender(MessageRepository repository) {
        return new SendMessage(
                () -> gateway, repository, this::refusing, secrets, unitOfWork, news, origin);
    }

    private void sendAll() {
        claim.execute(JOB, 10).forEach(one -> send.execute(JOB, one));
    }

    private boolean report(String id, String status) {
        return takeReport.execute(
                new Actor.Anonymous(),
                new TakeDeliveryReport.Input(
                        "s".repeat(20), Map.of("id", id, "status", status), "raw " + status));
    }

    private MessageState.Kind state(Message message) {
        return messages.findById(message.id()).orElseThrow().state().kind();
    }

    private static SmsGateway.Sms sms(Message message) {
        return new SmsGateway.Sms(message.id(), message.snapshot().recipient().phone(), "text");
    }

    private Optional<Message> tell(TemplateKey template) {
        return tell(ids.next(), template, NAIROBI);
    }

    private Optional<Message> tell(UUID event, TemplateKey template, ZoneId zone) {
        return notices.tell(
                notice(
                        event,
                        template,
                        zone,
                        Optional.of(
                                new TicketLinks.Link(
                                        LINK, clock.instant().plus(Duration.ofDays(3))))));
    }

    private static Notices.Notice notice(
            UUID event, TemplateKey template, ZoneId zone, Optional<TicketLinks.Link> link) {
        var placeholder =
                template.audience() == TemplateKey.Audience.CUSTOMER
                        ? Placeholder.VIEW_LINK
                        : Placeholder.STATUS_LINK;
        return new Notices.Notice(
                event,
                template,
                new Recipient(
                        Recipient.Kind.CUSTOMER,
                        new UUID(1, 1),
                        "Amina Yusuf",
                        new PhoneNumber("+254712004418"),
                        Language.ENGLISH),
                Optional.of(new TicketId(new UUID(2, 2))),
                Optional.of(ActorFixtures.THIKA),
                zone,
                Map.of(Placeholder.TICKET_NUMBER, "TKT-1", Placeholder.MESSAGE, "Hello."),
                Optional.of(new Notices.LinkWish(placeholder, () -> link)));
    }

    private Set<UUID> refusing(Set<UUID> asked) {
        return asked.stream().filter(refusing::contains).collect(Collectors.toSet());
    }
}
