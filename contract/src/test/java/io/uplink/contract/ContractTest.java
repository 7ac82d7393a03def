package io.uplink.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
