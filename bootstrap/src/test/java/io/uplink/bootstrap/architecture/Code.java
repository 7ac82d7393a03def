package io.uplink.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** All of Uplink as it is shipped, read once. */
final class Code {

    static final String ROOT = "io.uplink";

    private Code() {}

    static JavaClasses shipped() {
        return Holder.SHIPPED;
    }

    /** The class a person would name: the outermost one. */
    static JavaClass outermost(JavaClass type) {
        var outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static final class Holder {

        static final JavaClasses SHIPPED =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(Holder::isOurs)
                        .importPackages(ROOT);

        private static boolean isOurs(Location location) {
            return !location.contains("-tests.jar")
                    && !location.contains("/generated-")
                    && !location.contains("/io/uplink/client/");
        }
    }
}
