package org.lianluo.deputy.domain;

import java.util.List;
import org.lianluo.deputy.Delegation;
import org.lianluo.deputy.DelegationKind;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;

/** Deputies and delegations for tests. */
public final class People {

    public static final Delegation BEIJING = delegation("del_11", "北京市", 1);
    public static final Delegation HEBEI = delegation("del_13", "河北省", 3);
    public static final Deputy ZHANG = deputy("dep_1", "张伟民", "zhang wei min", "zwm", BEIJING);
    public static final Deputy LV = deputy("dep_2", "吕海杰", "lv hai jie", "lhj", BEIJING);
    public static final Deputy ZHAN = deputy("dep_3", "詹高", "zhan gao", "zg", HEBEI);

    private People() {}

    public static Delegation delegation(String id, String name, int order) {
        return new Delegation(
                new DelegationId(id),
                "CN",
                id.substring(4),
                name,
                name.substring(0, 2),
                name,
                DelegationKind.PROVINCE,
                40,
                order,
                "pinyin");
    }

    public static Deputy deputy(String id, String name, String pinyin, String initials, Delegation delegation) {
        return new Deputy(
                new DeputyId(id),
                "CN",
                1,
                "13-" + id,
                name,
                pinyin,
                initials,
                "1",
                "01",
                "1974-05",
                delegation.id(),
                "01",
                null,
                "县中心小学",
                "校长",
                Occupation.PROFESSIONAL,
                delegation == BEIJING,
                true,
                List.of("乡村教育"));
    }
}
