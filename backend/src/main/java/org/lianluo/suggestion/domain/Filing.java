package org.lianluo.suggestion.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office adds: the receipt and its decisions.
 *
 * @param receipt of the last submission; null before the first
 * @param ruleSet the rule set it keeps, for example {@code rls_npc_2025/1}; null before the first submission
 * @param screening the last return or refusal; null where there was none
 * @param withdrawal the last request; null where there was none
 * @param joint null where it is handled alone
 * @param proposal the units the office means to assign it to; empty before it has said
 */
public record Filing(
        @Nullable Receipt receipt,
        @Nullable String ruleSet,
        @Nullable Screening screening,
        @Nullable Withdrawal withdrawal,
        @Nullable JointHandling joint,
        List<Assignee> proposal) {

    public static final Filing NONE = new Filing(null, null, null, null, null, List.of());

    public Filing {
        proposal = List.copyOf(proposal);
    }

    Filing received(Receipt of, String rules) {
        return new Filing(of, rules, screening, withdrawal, joint, proposal);
    }

    Filing registered(Step step) {
        return receipt == null
                ? this
                : received(receipt.registered(step.at(), step.actor().name()));
    }

    private Filing received(Receipt of) {
        return new Filing(of, ruleSet, screening, withdrawal, joint, proposal);
    }

    Filing screened(@Nullable Screening decision) {
        return new Filing(receipt, ruleSet, decision, withdrawal, joint, proposal);
    }

    Filing withdrawal(Withdrawal request) {
        return new Filing(receipt, ruleSet, screening, request, joint, proposal);
    }

    /** Past the point where handling could end, a request nobody decided is without object. */
    Filing withdrawalMoot() {
        return withdrawal == null || !withdrawal.isPending() ? this : withdrawal(withdrawal.decided(false, null));
    }

    Filing joint(@Nullable JointHandling group) {
        return new Filing(receipt, ruleSet, screening, withdrawal, group, proposal);
    }

    Filing proposed(List<Assignee> units) {
        return new Filing(receipt, ruleSet, screening, withdrawal, joint, units);
    }

    Filing ruledBy(String rules) {
        return new Filing(receipt, rules, screening, withdrawal, joint, proposal);
    }

    boolean awaitsWithdrawal() {
        return withdrawal != null && withdrawal.isPending();
    }
}
