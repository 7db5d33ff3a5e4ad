package org.lianluo.file.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianluo.file.domain.FileDesk;
import org.lianluo.file.domain.FileRefused;
import org.lianluo.file.domain.FileRefused.Reason;
import org.lianluo.file.domain.StoredFile;
import org.lianluo.identity.SignedIn;
import org.lianluo.shared.Actor;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Uploads and downloads. */
@RestController
@RequestMapping("/api/files")
class FileController {

    /** Wherever a browser shows it after all, it runs nothing and loads nothing. */
    private static final String HARMLESS = "sandbox; default-src 'none'";

    private final FileDesk desk;

    FileController(FileDesk desk) {
        this.desk = desk;
    }

    /** The parts of the request are read only when its sender may send. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FileAnswer upload(MultipartHttpServletRequest request, @Nullable Authentication who, Locale locale)
            throws IOException {
        var actor = actor(who, locale);
        desk.requireSender(actor);
        var sent = onlyFile(request);
        var content = Files.createTempFile("lianluo-", ".upload");
        try {
            sent.transferTo(content);
            return FileAnswer.of(desk.receive(String.valueOf(sent.getOriginalFilename()), content, actor));
        } finally {
            Files.delete(content);
        }
    }

    private static MultipartFile onlyFile(MultipartHttpServletRequest request) {
        var files = request.getMultiFileMap().values().stream()
                .flatMap(named -> named.stream())
                .toList();
        if (files.size() != 1) {
            throw new FileRefused(Reason.NOT_ONE_FILE);
        }
        return files.get(0);
    }

    /** A HEAD request comes here too and gets the same headers. */
    @GetMapping("/{id}")
    ResponseEntity<Resource> download(
            @PathVariable String id, HttpMethod method, @Nullable Authentication who, Locale locale) {
        var file = desk.open(id, actor(who, locale));
        var answer = ResponseEntity.ok()
                .eTag('"' + file.sha256() + '"')
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, asAttachment(file))
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Content-Type-Options", "nosniff");
        return method == HttpMethod.HEAD ? answer.build() : answer.body(content(file));
    }

    private Resource content(StoredFile file) {
        return new InputStreamResource(() -> desk.content(file), file.name());
    }

    private static String asAttachment(StoredFile file) {
        return ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, @Nullable Authentication who, Locale locale) {
        desk.delete(id, actor(who, locale));
    }

    private static Actor actor(@Nullable Authentication who, Locale locale) {
        return who instanceof SignedIn signedIn ? signedIn.me().actor(locale) : Actor.visitor(locale);
    }
}
