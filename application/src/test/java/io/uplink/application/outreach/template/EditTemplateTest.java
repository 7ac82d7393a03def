package io.uplink.application.outreach.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.domain.outreach.template.Template;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Version;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditTemplateTest {

    private final InMemoryTemplates templates = new InMemoryTemplates();
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final EditTemplate editTemplate =
            new EditTemplate(new DirectUnitOfWork(), templates, activity);
    private final Actor manager = ActorFixtures.inWestlands(Permission.TEMPLATES_MANAGE);

    @Test
    void aManagerChangesATextAndItIsRecorded() {
        editTemplate.execute(manager, english("Got it: {ticket_number} {view_link}", 0));

        assertThat(templates.find(TemplateKey.TICKET_CREATED).own(Language.ENGLISH))
                .contains("Got it: {ticket_number} {view_link}");
        assertThat(activity.actions()).containsExactly("message-template.edit");
    }

    @Test
    void theSameAgainChangesNothing() {
        editTemplate.execute(
                manager,
                english(Template.usualText(TemplateKey.TICKET_CREATED, Language.ENGLISH), 0));

        assertThat(templates.find(TemplateKey.TICKET_CREATED).version()).isZero();
        assertThat(activity.notes()).isEmpty();
    }

    @Test
    void faultsOfBothLanguagesAreNamedAtOnce() {
        var input =
                new EditTemplate.Input(
                        "ticket_created",
                        true,
                        Optional.of("{nonsense}"),
                        Optional.of(" "),
                        Optional.empty());

        assertThatThrownBy(() -> editTemplate.execute(manager, input))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .containsExactly(
                                                new Invalid.Fault(
                                                        "english", "template.placeholder-unknown"),
                                                new Invalid.Fault("swahili", "required")));
        assertThat(activity.notes()).isEmpty();
    }

    @Test
    void anOlderLookIsRefused() {
        editTemplate.execute(manager, english("One", 0));

        assertThatThrownBy(() -> editTemplate.execute(manager, english("Two", 0)))
                .hasMessage("version.stale");
    }

    @Test
    void whoeverMayNotManageTemplatesIsRefused() {
        assertThatThrownBy(() ->
                        editTemplate.execute(ActorFixtures.nobodySpecial(), english("One", 0)))
                .hasMessage("access.denied");
    }

    @Test
    void theTestTextCannotBeChanged() {
        var input =
                new EditTemplate.Input(
                        "test", true, Optional.of("Hi"), Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> editTemplate.execute(manager, input))
                .hasMessage("template.not-found");
    }

    @Test
    void everyUsualTextCostsTwoSegmentsAtMostWithARealLink() {
        var preview = new PreviewTemplate(new FixedSettings());
        for (var key : TemplateKey.editable()) {
            for (var language : Language.values()) {
                var rendered =
                        preview.execute(
                                manager,
                                new PreviewTemplate.Input(
                                        key.code(), language, Template.usualText(key, language)));

                assertThat(rendered.segments().count())
                        .as("%s: %s", key, rendered.sent())
                        .isLessThanOrEqualTo(2);
            }
        }
    }

    private static EditTemplate.Input english(String text, long version) {
        return new EditTemplate.Input(
                "ticket_created", true, Optional.of(text), Optional.empty(), Version.of(version));
    }
}
