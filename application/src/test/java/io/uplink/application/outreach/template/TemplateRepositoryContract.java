package io.uplink.application.outreach.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.outreach.template.port.TemplateRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.outreach.template.Template;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link TemplateRepository} must do; leaves what it touches as it is usual. */
public interface TemplateRepositoryContract {

    TemplateRepository templates();

    UnitOfWork unitOfWork();

    /** A template that no other test changes. */
    TemplateKey ofItsOwn();

    private Template find() {
        return unitOfWork().perform(() -> templates().find(ofItsOwn()));
    }

    private void save(Template template) {
        unitOfWork().run(() -> templates().save(template));
    }

    @Test
    default void aChangedTextIsKeptAndTheOtherStaysUsual() {
        var before = find();

        save(before.with(Language.SWAHILI, Optional.of("Habari")).switched(false));

        var after = find();
        assertThat(after.own(Language.SWAHILI)).contains("Habari");
        assertThat(after.own(Language.ENGLISH)).isEmpty();
        assertThat(after.enabled()).isFalse();
        assertThat(after.version()).isGreaterThan(before.version());
        save(after.with(Language.SWAHILI, Optional.empty()).switched(true));
        assertThat(find().own(Language.SWAHILI)).isEmpty();
        assertThat(find().enabled()).isTrue();
    }

    @Test
    default void givenTwoEditors_whenBothSave_thenTheSecondIsStale() {
        save(find().switched(false));
        var first = find();
        var second = find();
        save(first.switched(true));

        assertThatThrownBy(() -> save(second.with(Language.ENGLISH, Optional.of("Hello"))))
                .isInstanceOf(DomainException.class)
                .hasMessage("version.stale");
        assertThat(find().own(Language.ENGLISH)).isEmpty();
    }

    @Test
    default void allAreListedWhetherChangedOrNot() {
        assertThat(unitOfWork().perform(() -> templates().all()))
                .extracting(Template::key)
                .containsExactlyElementsOf(TemplateKey.editable());
    }
}
