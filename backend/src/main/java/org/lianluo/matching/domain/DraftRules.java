package org.lianluo.matching.domain;

import java.util.regex.Pattern;
import org.lianluo.platform.text.Words;

/** Rules that tell from the words alone; each errs on the side of saying nothing. */
final class DraftRules {

    private static final int LEAST_LETTERS = 60;
    private static final int LEAST_STEP = 8;
    private static final int LEAST_TELLING = 12;

    private static final Pattern SEVERAL =
            Pattern.compile("(等|两|二|三|四|五|六|七|八|九|十|[2-9])(个|项|点|条|方面)(问题|事项|建议|意见)|若干(问题|建议|意见)|[;；]");
    private static final Pattern FACT =
            Pattern.compile("\\d|[一二三四五六七八九十百千万亿]+(个|名|人|户|公里|亩|元|年|所|家|次|吨|成)" + "|例如|比如|调研|走访|视察|统计|数据显示|座谈");
    private static final Pattern DOING = Pattern.compile("建议|应当|应|要|请|由|将|把|制定|修订|修改|出台|设立|建立|增加|提高|降低"
            + "|纳入|取消|开展|安排|明确|完善|支持|推广|改造|建设|加强|加大|扩大|规范|推进|实施|落实|整治|简化|优化|禁止|减免|补助|培训");
    private static final Pattern OWN = Pattern.compile("(本人|我|自己|家人|父母|配偶|丈夫|妻子|儿子|女儿|亲属|亲戚)(家|家里|自己)?的?"
            + "(房屋|房子|住房|宅基地|工资|待遇|退休金|养老金|职称|编制|工作调动|工龄|户口|欠款|债务|合同纠纷|拆迁|案件|官司)|(本人|我|家人|亲属)(家|自己)?的(企业|公司|店铺)");
    private static final Pattern LETTER =
            Pattern.compile("(转交|转递|代为?转|转呈|现转)[^。]{0,12}(来信|信件|信访|申诉|材料)|附[^。]{0,6}(来信|申诉信|上访信|举报信)");
    private static final Pattern PROMOTION =
            Pattern.compile("(本|我|该)(公司|企业|厂)(研发|生产|自主|独家|的产品)|欢迎(选购|订购|采购|洽谈)|独家(代理|产品)"
                    + "|(采购|推广使用|推广应用|选用)[^。]{0,10}(牌|本公司|我公司)|学术(争鸣|争论|探讨|商榷)|与[^。]{0,12}(先生|教授)商榷");
    private static final Pattern CASE = Pattern.compile("(改判|再审|重审|撤销原判|判决不公|枉法裁判|申诉人|上诉人|被告人|仲裁裁决不公)"
            + "|\\([12]\\d{3}\\).{1,12}号(判决|裁定)|(举报|控告|检举)[^。]{0,12}(局长|书记|县长|市长|院长|法官|干部|同志|某)");

    private DraftRules() {}

    static boolean asksForOneMatter(DraftText draft) {
        return !SEVERAL.matcher(draft.title()).find();
    }

    static boolean hasFacts(DraftText draft) {
        return letters(draft.facts()) >= LEAST_LETTERS
                && FACT.matcher(draft.facts()).find();
    }

    static boolean hasMeasures(DraftText draft) {
        return draft.steps()
                .anyMatch(step -> letters(step) >= LEAST_STEP
                        && DOING.matcher(step).find()
                        && Words.telling(step).stream().distinct().count() >= 2);
    }

    static boolean isNotOwnMatter(DraftText draft) {
        return !draft.says(OWN);
    }

    static boolean isNoLetter(DraftText draft) {
        return !draft.says(LETTER);
    }

    static boolean isNoPromotion(DraftText draft) {
        return !draft.says(PROMOTION);
    }

    static boolean isNoCase(DraftText draft) {
        return !draft.says(CASE);
    }

    static boolean hasSubstance(DraftText draft) {
        return Words.telling(draft.all()).stream()
                        .map(it -> it.text())
                        .distinct()
                        .count()
                >= LEAST_TELLING;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
