package org.lianluo.suggestion.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.platform.document.DocumentDay;
import org.lianluo.platform.document.Imprint;
import org.lianluo.platform.document.Masthead;
import org.lianluo.platform.document.OfficialDocument;
import org.lianluo.platform.document.ReplyLetter;
import org.lianluo.platform.document.Signature;
import org.lianluo.platform.document.SuggestionSheet;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Actor;
import org.lianluo.shared.ChinaTime;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Message;
import org.lianluo.suggestion.domain.ContactData;
import org.lianluo.suggestion.domain.Cosignature;
import org.lianluo.suggestion.domain.Reply;
import org.lianluo.suggestion.domain.Sponsor;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.unit.UnitDirectory;
import org.springframework.stereotype.Component;

/** Sets suggestions and replies as official documents. */
@Component
class Prints {

    private final DeputyDirectory deputies;
    private final UnitDirectory units;
    private final Messages messages;

    Prints(DeputyDirectory deputies, UnitDirectory units, Messages messages) {
        this.deputies = deputies;
        this.units = units;
        this.messages = messages;
    }

    /** The form a suggestion is handed in on (建议专用纸). */
    OfficialDocument sheet(Suggestion suggestion, Actor reader, boolean inside) {
        var text = suggestion.content().text();
        var receipt = suggestion.filing().receipt();
        var signed = suggestion.cosigning().holding();
        var names = names(suggestion, reader);
        var cosigners = signed.stream()
                .map(it -> new SuggestionSheet.Sponsor(
                        names.getOrDefault(it.deputy(), ""),
                        delegation(it.delegation()),
                        ChinaTime.day(Objects.requireNonNull(it.answeredAt()))))
                .toList();
        var sponsor = suggestion.sponsor();
        var lead = new SuggestionSheet.Sponsor(
                sponsor == null ? "" : names.getOrDefault(sponsor.deputy(), ""),
                sponsor == null ? null : delegation(sponsor.delegation()),
                receipt == null ? null : ChinaTime.day(receipt.at()));
        var basis = text.basis();
        return new SuggestionSheet(
                        SessionName.of(suggestion.number()),
                        SessionName.ownNumber(suggestion.number()),
                        shown(text.title(), inside),
                        lead,
                        cosigners,
                        shown(text.problem(), inside),
                        shown(text.analysis(), inside),
                        shown(text.measures(), inside),
                        basis == null
                                ? List.of()
                                : List.of(messages.text(Locale.SIMPLIFIED_CHINESE, Message.of("basis." + basis))),
                        receipt == null ? ChinaTime.day(suggestion.updatedAt()) : ChinaTime.day(receipt.at()),
                        List.of())
                .document();
    }

    /** The reply as a letter to every sponsor. */
    OfficialDocument letter(Suggestion suggestion, Reply reply, Actor reader, boolean inside) {
        var content = reply.content();
        var unit = units.units(List.of(reply.unit())).get(reply.unit());
        var unitName = unit == null ? "" : unit.name();
        var names = names(suggestion, reader);
        var addressees = reply.deliveries().stream()
                .map(it -> names.getOrDefault(it.deputy(), ""))
                .filter(it -> !it.isEmpty())
                .toList();
        var signed = ChinaTime.day(reply.latest().sentAt());
        return new ReplyLetter(
                        Masthead.of(unitName, content.documentNumber())
                                .signedBy(inside ? reply.latest().signatory() : null),
                        String.valueOf(content.replyClass()),
                        ReplyLetter.titleFor(
                                SessionName.of(suggestion.number()), SessionName.ownNumber(suggestion.number())),
                        ReplyLetter.to(addressees.isEmpty() ? List.of("") : addressees),
                        shown(content.text(), inside),
                        content.measures().isBlank()
                                ? List.of()
                                : shown(content.measures(), inside).lines().toList(),
                        content.promises().stream()
                                .map(it -> new ReplyLetter.Promise(
                                        shown(it.what(), inside), shown(it.who(), inside), DocumentDay.text(it.day())))
                                .toList(),
                        Signature.ofUnit(unitName, signed),
                        inside ? "联系人：" + content.contactName() + "，电话：" + content.contactPhone() : null,
                        content.copies().isEmpty() ? null : new Imprint(content.copies(), unitName, signed))
                .document();
    }

    private static String shown(String text, boolean inside) {
        return inside ? text : ContactData.removed(text);
    }

    private Map<DeputyId, String> names(Suggestion suggestion, Actor reader) {
        var ids = Stream.concat(
                        Stream.ofNullable(suggestion.sponsor()).map(Sponsor::deputy),
                        suggestion.cosigning().holding().stream().map(Cosignature::deputy))
                .toList();
        return deputies.cards(ids, reader).values().stream()
                .collect(Collectors.toMap(DeputyCard::id, DeputyCard::name));
    }

    private @Nullable String delegation(DelegationId id) {
        var found = deputies.delegations(List.of(id)).get(id);
        return found == null ? null : found.name();
    }
}
