package io.uplink.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.qute.runtime.QuteRecorder.QuteContext;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Reading all of them would be most of a native start. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LazyTemplatesTest {

    @Inject Engine engine;
    @Inject QuteContext templates;
    @Inject BeanManager beans;

    /** Pages ask for a template without its ending; only Qute's own start asks with it. */
    @Test
    void noTemplateIsReadWhileTheProgramStarts() {
        assertThat(templates.getTemplates().keySet())
                .hasSizeGreaterThan(100)
                .filteredOn(name -> name.endsWith(".html") && engine.isTemplateLoaded(name))
                .isEmpty();
    }

    @Test
    void noSentenceIsReadWhileTheProgramStarts() {
        assertThat(beans.resolveObserverMethods(engine))
                .extracting(ObserverMethod::getBeanClass)
                .doesNotContain(MessageBundles.class);
    }

    @Test
    void aPageIsThereAllTheSame() {
        given().get("/login").then().statusCode(200);
    }
}
