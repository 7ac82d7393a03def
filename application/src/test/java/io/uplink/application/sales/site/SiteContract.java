package io.uplink.application.sales.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.sales.site.port.SiteQueries;
import io.uplink.application.sales.site.port.SiteRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.site.SiteContent;
import io.uplink.domain.shared.DomainError.Category;
import io.uplink.domain.shared.DomainException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of the public page must do; it is one page, so each test takes it as it is. */
public interface SiteContract {

    SiteRepository sites();

    SiteQueries queries();

    UnitOfWork unitOfWork();

    @Test
    default void whatIsWrittenIsFoundAndVisitorsSeeWhatIsPublished() {
        var content =
                SiteContent.ofKeys(
                        Map.of(
                                "title-en", "Fibre to \"your\" house",
                                "areas", "Ngarua | live | Since 2021\nOlmoti | coming"));

        unitOfWork().run(() -> sites().save(sites().get().written(content).published()));
        unitOfWork().run(() -> sites().save(sites().get().written(SiteContent.empty())));

        assertThat(queries().site().shown()).contains(content);
        assertThat(queries().site().draft()).isEqualTo(SiteContent.empty());
        unitOfWork().run(() -> sites().save(sites().get().withdrawn()));
        assertThat(queries().site().shown()).isEmpty();
    }

    @Test
    default void aVersionThatIsNoLongerThePresentOneIsStale() {
        var seen = unitOfWork().perform(() -> sites().get());
        unitOfWork().run(() -> sites().save(seen));

        assertThatThrownBy(() -> unitOfWork().run(() -> sites().save(seen)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error().category()).isEqualTo(Category.STALE));
    }
}
