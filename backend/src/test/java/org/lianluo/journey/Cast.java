package org.lianluo.journey;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Scope;
import org.lianluo.testing.Browser;
import org.lianluo.testing.ThirdParty;

/** Everybody who could ask: the public, an account for each role, and programs that act for staff. */
final class Cast {

    static final String PUBLIC = "public";
    static final String TOOL = "tool";
    static final List<String> ADMINISTRATORS = List.of("system-admin", "security-admin", "audit-admin");
    static final List<String> EVERYBODY = Stream.concat(
                    Stream.of(
                            PUBLIC,
                            "deputy",
                            "deputy2",
                            "unit-clerk",
                            "unit-leader",
                            "staff",
                            "committee",
                            "member",
                            "liaison",
                            TOOL),
                    ADMINISTRATORS.stream())
            .toList();

    private static final Map<String, Speaker> SPEAKERS = new ConcurrentHashMap<>();

    private final int port;
    private @Nullable Speaker tool;

    Cast(int port) {
        this.port = port;
    }

    Speaker of(String name) {
        return name.equals(TOOL) ? tool() : SPEAKERS.computeIfAbsent(port + name, key -> speaker(name, "zh-CN"));
    }

    /** Kept no longer than this cast: tokens end after some minutes. */
    private Speaker tool() {
        tool = tool == null ? program(Stream.of(Scope.values())) : tool;
        return tool;
    }

    Speaker inEnglish(String name) {
        return SPEAKERS.computeIfAbsent(port + name + "/en", key -> speaker(name, "en"));
    }

    private Speaker speaker(String name, String language) {
        var browser = new Browser(port).speaking(language);
        return switch (name) {
            case PUBLIC -> Speaker.portal(browser);
            default -> Speaker.portal(browser.signedInAs(name));
        };
    }

    /** The same program, granted these scopes and no others. */
    Speaker program(Stream<Scope> scopes) {
        var tool = ThirdParty.demoTool(port);
        return Speaker.program(tool, tool.token(scopes.map(Scope::value).collect(Collectors.joining(" "))));
    }

    Speaker toolWithout(Scope missing) {
        return program(Stream.of(Scope.values()).filter(scope -> scope != missing));
    }
}
