package io.uplink.bootstrap.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds the browser of this machine; as root on Debian it gets one. */
final class Chromium {

    private static final String VARIABLE = "UPLINK_CHROMIUM";

    private static final List<String> USUAL =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/usr/bin/google-chrome-stable",
                    "/snap/bin/chromium",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** A slow line needs some minutes for 100 MB; one that needs longer is broken. */
    private static final int INSTALLS_MINUTES = 10;

    private Chromium() {}

    static Path path() {
        return found().orElseGet(Chromium::installed);
    }

    private static Optional<Path> found() {
        return Stream.concat(Stream.ofNullable(System.getenv(VARIABLE)), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path installed() {
        if (Objects.equals(System.getProperty("user.name"), "root")
                && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            install();
        }
        return found().orElseThrow(() ->
                new IllegalStateException(
                        "The browser tests need Chromium. Type: sudo apt-get install -y chromium"
                                + " (or name another one: export "
                                + VARIABLE
                                + "=/path/to/chromium)"));
    }

    private static void install() {
        try {
            var script = Path.of("src/test/sh/install-chromium.sh").toAbsolutePath();
            var install = new ProcessBuilder("sh", script.toString()).inheritIO().start();
            if (!install.waitFor(INSTALLS_MINUTES, TimeUnit.MINUTES)) {
                install.destroy();
            }
        } catch (IOException failure) {
            throw new IllegalStateException("cannot install Chromium", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
