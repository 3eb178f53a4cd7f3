package org.imza.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imza.kit.page.StyleContract;
import org.junit.jupiter.api.Test;

class StyleTest extends StyleContract {

    @Test
    void holdsWhatOnlyThisServiceHas() {
        assertTrue(css().contains(".sign-bar {") && css().contains(".bar-progress"));
    }
}
