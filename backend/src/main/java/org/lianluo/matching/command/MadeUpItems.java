package org.lianluo.matching.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.lianluo.matching.domain.Handled;
import org.lianluo.shared.UnitId;
import org.lianluo.unit.UndertakingUnit;

/** Items with titles put together from duties and places nobody knows; few matters are frequent, most are rare (Zipf). */
final class MadeUpItems {

    private static final List<String> BEGINNINGS = List.of("加强", "推动", "支持", "完善", "加快", "进一步规范", "加大对", "尽快解决");
    private static final List<String> ENDS = List.of("", "工作", "建设", "问题", "力度", "高质量发展", "体系建设", "试点");
    private static final int FIRST_HAN = 0x4e00;
    private static final int COMMON_HAN = 6_000;

    private final List<Matter> matters;
    private final Random random;

    private record Matter(UnitId unit, String duty) {}

    MadeUpItems(List<UndertakingUnit> units, Random random) {
        this.random = random;
        this.matters = new ArrayList<>();
        for (UndertakingUnit unit : units) {
            Arrays.stream(unit.duties().split("[、，；：。]")).forEach(duty -> matters.add(new Matter(unit.id(), duty)));
        }
        Collections.shuffle(matters, random);
    }

    Handled next(int number) {
        Matter matter = matter();
        return new Handled(
                "item " + number, 1, title(matter), Set.of(matter.unit()), Set.of(matter().unit()), Set.of());
    }

    String title() {
        return title(matter());
    }

    private Matter matter() {
        double rank = Math.pow(matters.size(), random.nextDouble());
        return matters.get((int) Math.min(matters.size() - 1, rank - 1));
    }

    private String title(Matter matter) {
        return "关于" + one(BEGINNINGS) + place() + matter.duty() + one(ENDS) + "的建议";
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String place() {
        return random.nextBoolean() ? "" : han() + han() + (random.nextBoolean() ? "县" : "市");
    }

    private String han() {
        return Character.toString(FIRST_HAN + random.nextInt(COMMON_HAN));
    }
}
