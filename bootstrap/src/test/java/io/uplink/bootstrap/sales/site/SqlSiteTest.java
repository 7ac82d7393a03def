package io.uplink.bootstrap.sales.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.site.SiteContract;
import io.uplink.application.sales.site.port.SiteQueries;
import io.uplink.application.sales.site.port.SiteRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.sales.site.SiteField;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlSiteTest implements SiteContract {

    @Inject SiteRepository sites;
    @Inject SiteQueries queries;
    @Inject UnitOfWork unitOfWork;
    @Inject Sql sql;

    @AfterEach
    void clear() {
        sql.change("update public_site set draft = '{}', shown = null", Tuple.tuple());
    }

    @Test
    void whatALaterReleaseCannotReadIsLeftOutAndNotThePage() {
        sql.change(
                "update public_site set draft = '{\"title-en\": \"Fibre\", \"areas\": \"?\"}'",
                Tuple.tuple());

        var draft = queries.site().draft();

        assertThat(draft.text(SiteField.TITLE_EN)).isEqualTo("Fibre");
        assertThat(draft.areas()).isEmpty();
    }

    @Override
    public SiteRepository sites() {
        return sites;
    }

    @Override
    public SiteQueries queries() {
        return queries;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
