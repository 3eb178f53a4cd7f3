package org.imza.kit.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What runs, without tests: those of this module, and those of the kit as folder or jar. */
public final class Production implements ImportOption {

    private static final ImportOption NO_TEST_FOLDERS = Predefined.DO_NOT_INCLUDE_TESTS;

    @Override
    public boolean includes(Location location) {
        return NO_TEST_FOLDERS.includes(location) && !location.contains("-tests.jar");
    }
}
