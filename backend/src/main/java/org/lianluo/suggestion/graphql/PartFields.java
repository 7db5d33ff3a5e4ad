package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.ContactEntry;
import org.lianluo.suggestion.domain.UnitMessage;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of parts that the schema names otherwise than the domain. */
@Controller
class PartFields {

    @SchemaMapping(typeName = "ContactEntry", field = "key")
    String contactKey(ContactEntry entry) {
        return entry.id();
    }

    @SchemaMapping(typeName = "ContactEntry")
    boolean counts(ContactEntry entry) {
        return entry.isReal();
    }

    @SchemaMapping(typeName = "UnitMessage", field = "key")
    String messageKey(UnitMessage message) {
        return message.id();
    }

    @SchemaMapping(typeName = "UnitMessage")
    boolean fromDeputy(UnitMessage message) {
        return message.deputy() != null;
    }
}
