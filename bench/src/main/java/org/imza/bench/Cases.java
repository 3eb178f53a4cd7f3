package org.imza.bench;

import java.util.List;
import org.imza.bench.live.ViewersCase;
import org.imza.bench.mails.MailsCase;
import org.imza.bench.pages.PageCase;
import org.imza.bench.relay.RelayCase;
import org.imza.bench.signing.BytesCase;
import org.imza.bench.signing.ConfirmCase;
import org.imza.bench.signing.OverloadCase;
import org.imza.bench.signing.PgbenchCase;
import org.imza.bench.signing.SignCase;
import org.imza.bench.signing.SpreadCase;
import org.imza.bench.signing.TenMillionCase;
import org.imza.bench.start.StartCase;
import org.imza.local.Trouble;

/** All there is to measure, in the order of {@code bench/run all}. */
final class Cases {
    private static final List<Case> ALL = List.of(
            new SignCase("sign", 64),
            new SignCase("sign-256", 256),
            new ConfirmCase("confirm", 64),
            new ConfirmCase("confirm-256", 256),
            PgbenchCase.transaction(),
            PgbenchCase.insert(),
            new SpreadCase(),
            new BytesCase(),
            new OverloadCase(),
            PageCase.whole(),
            PageCase.unchanged(),
            new ViewersCase(),
            new RelayCase(),
            new MailsCase(),
            new StartCase(),
            new TenMillionCase());

    private Cases() {}

    static List<Case> all() {
        return ALL;
    }

    /** @throws Trouble if one is not known */
    static List<Case> named(List<String> names) {
        return names.equals(List.of("all"))
                ? ALL
                : names.stream().map(Cases::named).toList();
    }

    private static Case named(String name) {
        return ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Trouble("There is no case " + name + "; bench/run --list tells them."));
    }
}
