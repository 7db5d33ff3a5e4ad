package org.lianluo.journey;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                            "deputy3",
                            "unit-clerk",
                            "unit-leader",
                            "unit2-clerk",
                            "unit2-leader",
                            "staff",
                            "staff2",
                            "committee",
                            "member",
                            "liaison",
                            TOOL),
                    ADMINISTRATORS.stream())
            .toList();

    // Sooner than a session ends that nobody uses.
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Map<String, SignedIn> SIGNED_IN = new ConcurrentHashMap<>();

    private record SignedIn(Speaker speaker, long since) {

        boolean isOld() {
            return System.nanoTime() - since > KEPT.toNanos();
        }
    }

    private final int port;
    private final Map<String, Speaker> programs = new HashMap<>();

    Cast(int port) {
        this.port = port;
    }

    Speaker of(String name) {
        return name.equals(TOOL) ? program(Stream.of(Scope.values())) : in("zh-CN", name);
    }

    Speaker inEnglish(String name) {
        return in("en", name);
    }

    private Speaker in(String language, String name) {
        return SIGNED_IN
                .compute(
                        port + name + language,
                        (key, before) -> before == null || before.isOld()
                                ? new SignedIn(speaker(name, language), System.nanoTime())
                                : before)
                .speaker();
    }

    private Speaker speaker(String name, String language) {
        var browser = new Browser(port).speaking(language);
        return Speaker.portal(name.equals(PUBLIC) ? browser : browser.signedInAs(name));
    }

    /** A program that was granted these scopes and no others; kept no longer than this cast, since tokens end after some minutes. */
    Speaker program(Stream<Scope> scopes) {
        var granted = scopes.map(Scope::value).sorted().collect(Collectors.joining(" "));
        var tool = ThirdParty.demoTool(port);
        return programs.computeIfAbsent(granted, key -> Speaker.program(tool, tool.token(granted)));
    }

    Speaker toolWithout(Scope missing) {
        return program(Stream.of(Scope.values()).filter(scope -> scope != missing));
    }
}
