package io.uplink.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What the API promised to the programs that call it, kept by the one that was just built. */
class ContractTest {

    @Test
    void nothingThatWasPromisedIsBroken() {
        assertThat(Breaks.between(promised(), built())).isEmpty();
    }

    @Test
    void whatWasAddedIsWrittenDown() {
        assertThat(built()).as("client/record takes over what was added").isEqualTo(promised());
    }

    @Test
    void everyAnswerIsDescribed() {
        var undescribed = new ArrayList<String>();
        Breaks.read(built()).getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(call ->
                        call.getResponses()
                                .forEach((status, response) -> {
                                    if (status.matches("20[0-3]") && !isDescribed(response)) {
                                        undescribed.add(call.getOperationId() + " " + status);
                                    }
                                }));
        assertThat(undescribed).as("@APIResponseSchema, and @Produces on the class").isEmpty();
    }

    private static boolean isDescribed(ApiResponse response) {
        var content = response.getContent();
        return content != null
                && content.values().stream()
                        .allMatch(
                                media -> media.getSchema() != null && isOfAType(media.getSchema()));
    }

    private static boolean isOfAType(Schema<?> schema) {
        return schema.get$ref() != null || schema.getType() != null || schema.getAnyOf() != null;
    }

    private static String promised() {
        return read("uplink.contract.promised");
    }

    private static String built() {
        return read("uplink.contract.built");
    }

    private static String read(String property) {
        try {
            return Files.readString(Path.of(System.getProperty(property)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
