package org.lianluo.notification.domain;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Notices by the item they are about, the one due first at the top; none is left out. */
public record Digest(List<Item> items) {

    /**
     * An item and what is told of it, oldest first.
     *
     * @param subject the item's id
     */
    public record Item(String subject, List<Notice> notices) {

        LocalDate due() {
            return notices.stream()
                    .flatMap(it -> Stream.ofNullable(it.duty()))
                    .map(Duty::due)
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
        }
    }

    public static Digest of(Collection<Notice> notices) {
        return new Digest(notices.stream()
                .sorted(comparing(Notice::at).thenComparing(it -> it.id().value()))
                .collect(groupingBy(Notice::subject, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(it -> new Item(it.getKey(), it.getValue()))
                .sorted(comparing(Item::due))
                .toList());
    }
}
