package org.lianluo.file.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.file.FileCard;
import org.lianluo.file.domain.FileDesk;
import org.lianluo.file.domain.StoredFile;
import org.lianluo.shared.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class AttachmentController {

    private final FileDesk desk;

    AttachmentController(FileDesk desk) {
        this.desk = desk;
    }

    @QueryMapping
    @Nullable
    FileCard attachment(@Argument String id, @ContextValue Actor actor) {
        return desk.find(id, actor).map(StoredFile::card).orElse(null);
    }
}
