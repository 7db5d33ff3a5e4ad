package org.lianluo.suggestion.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.SignedIn;
import org.lianluo.platform.document.OfficialDocument;
import org.lianluo.platform.web.Download;
import org.lianluo.platform.web.DownloadController;
import org.lianluo.shared.Actor;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.Suggestions;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Suggestions and replies as documents in their official layout, as far as the reader may see them. */
@DownloadController
@RequestMapping("/api/suggestions")
class PrintController {

    private final Suggestions suggestions;
    private final Prints prints;

    PrintController(Suggestions suggestions, Prints prints) {
        this.suggestions = suggestions;
        this.prints = prints;
    }

    @GetMapping("/{id}.pdf")
    void suggestion(@PathVariable String id, @Nullable Authentication who, Locale locale, HttpServletResponse response)
            throws IOException {
        var reader = actor(who, locale);
        var suggestion = visible(id, reader);
        Download.pdf(
                        name(suggestion) + ".pdf",
                        prints.sheet(suggestion, reader, Audience.seesInside(reader, suggestion))::pdf)
                .sendTo(response);
    }

    @GetMapping("/{id}/replies/{reply}.pdf")
    void replyAsPdf(
            @PathVariable String id,
            @PathVariable String reply,
            @Nullable Authentication who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var reader = actor(who, locale);
        var suggestion = visible(id, reader);
        Download.pdf(name(suggestion) + "-" + reply + ".pdf", letter(suggestion, reply, reader)::pdf)
                .sendTo(response);
    }

    @GetMapping("/{id}/replies/{reply}.docx")
    void replyAsDocx(
            @PathVariable String id,
            @PathVariable String reply,
            @Nullable Authentication who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var reader = actor(who, locale);
        var suggestion = visible(id, reader);
        Download.docx(name(suggestion) + "-" + reply + ".docx", letter(suggestion, reply, reader)::docx)
                .sendTo(response);
    }

    private OfficialDocument letter(Suggestion suggestion, String reply, Actor reader) {
        var inside = Audience.seesInside(reader, suggestion);
        var found = suggestion
                .outcome()
                .reply(reply)
                .filter(it -> inside || it.isPublishedInFull())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return prints.letter(suggestion, found, reader, inside);
    }

    /** What a reader may not see does not exist for them. */
    private Suggestion visible(String id, Actor reader) {
        return suggestions.find(List.of(id)).stream()
                .filter(it -> it.isPublic() || Audience.seesInside(reader, it))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(Suggestion suggestion) {
        var number = suggestion.number();
        return number == null ? "建议" : "建议" + number;
    }

    private static Actor actor(@Nullable Authentication who, Locale locale) {
        return who instanceof SignedIn signedIn ? signedIn.me().actor(locale) : Actor.visitor(locale);
    }
}
