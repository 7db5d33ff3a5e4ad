package org.lianluo.identity.domain;

import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Role;
import org.springframework.stereotype.Component;

/** Where security administrators look after accounts. */
@Component
public class AccountDesk {

    private final Accounts accounts;
    private final Sessions sessions;

    public AccountDesk(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** Shuts an account out at once: its sessions end and its tokens are no longer accepted. */
    public void disable(Actor actor, AccountId id) {
        if (!actor.is(Role.SECURITY_ADMIN) || id.equals(actor.account())) {
            throw new Forbidden("identity.account.securityAdmin");
        }
        var account =
                accounts.find(id).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "identity.account.unknown"));
        if (account.enabled() && !accounts.save(account.disabled())) {
            throw Refusal.of(ProblemCode.STALE_VERSION, "identity.account.stale");
        }
        sessions.endAll(id);
    }
}
