package org.lianluo.platform.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Documents as they are really written, with invented people. */
final class DocumentExamples {

    static final String PARAGRAPH = "您提出的关于完善农村义务教育学校寄宿条件的建议收悉，现答复如下：近年来，各地区各部门认真贯彻落实党中央、"
            + "国务院决策部署，2021年至2025年累计安排中央财政资金286.5亿元，支持中西部地区新建、改扩建寄宿制学校7,412所，"
            + "新增学生宿舍1,236万平方米，农村学校办学条件明显改善（详见附表）。";

    private DocumentExamples() {}

    static ReplyLetter reply() {
        var text = String.join(
                "\n",
                PARAGRAPH,
                "一、关于改善寄宿制学校条件",
                "我部会同国家发展改革委、财政部印发《关于加强乡镇寄宿制学校建设的意见》，把宿舍、食堂、厕所和取暖设施列为优先项目。"
                        + "截至2026年9月底，已完成立项的4,318个项目中，开工4,102个，开工率达到95.0%。",
                "（一）落实经费保障",
                "按照每生每年不低于300元的标准，提高寄宿生公用经费补助，并将取暖费用单列。",
                "二、关于配齐生活管理教师",
                "各地可以通过政府购买服务的方式配备宿管、食堂和安保人员。我部将把配备情况纳入义务教育优质均衡发展督导评估。",
                "感谢您对教育工作的关心和支持。");
        var measures = List.of("印发乡镇寄宿制学校建设意见，明确六项标准；", "建立项目月调度制度，每季度通报进度。");
        var promises = List.of(
                new ReplyLetter.Promise("完成剩余216个项目的开工", "教育部基础教育司", "2027年6月30日前"),
                new ReplyLetter.Promise("修订宿舍生活管理教师配备标准", "教育部、中央编办", "2027年12月31日前"));
        var copies = List.of("全国人大常委会办公厅", "国务院办公厅", "财政部、国家发展改革委");
        var day = LocalDate.of(2026, 6, 8);
        return new ReplyLetter(
                Masthead.of("中华人民共和国教育部", "教建议〔2026〕123号").signedBy("郑怀远"),
                "B",
                ReplyLetter.titleFor("十四届全国人大四次会议", "3021"),
                ReplyLetter.to(List.of("周慧敏", "林志远", "阿依古丽")),
                text,
                measures,
                promises,
                Signature.ofUnit("教育部", day),
                "联系人：赵一鸣；联系电话：010-66090000",
                new Imprint(copies, "教育部办公厅", day));
    }

    static SuggestionSheet sheet() {
        return new SuggestionSheet(
                "第十四届全国人民代表大会第四次会议",
                "3021",
                "关于完善农村义务教育学校寄宿条件的建议",
                new SuggestionSheet.Sponsor("周慧敏", "湖南代表团", null),
                List.of(
                        new SuggestionSheet.Sponsor("林志远", "广东代表团", LocalDate.of(2026, 3, 6)),
                        new SuggestionSheet.Sponsor("阿依古丽", "新疆代表团", LocalDate.of(2026, 3, 7))),
                "农村寄宿制学校宿舍紧张，三人一床的情况仍然存在。\n部分学校没有热水和取暖设备，冬季学生生病较多。",
                "经费标准多年没有调整，宿管教师没有编制，县级财政难以负担。",
                "1. 提高寄宿生公用经费标准；\n2. 把宿管人员纳入政府购买服务目录；\n3. 用三年时间完成宿舍改造。",
                List.of("专题调研", "座谈走访"),
                LocalDate.of(2026, 3, 7),
                List.of(new Part.Form.Entry("希望承办单位", "教育部、财政部"), new Part.Form.Entry("是否同意公开", "同意全文公开")));
    }

    static HandlingReport report() {
        var units = new ArrayList<List<String>>();
        for (int i = 1; i <= 40; i++) {
            units.add(
                    List.of(String.valueOf(i), "承办单位" + i, String.valueOf(1000 - 13 * i), "98.%d%%".formatted(i % 10)));
        }
        var columns = List.of(
                new Part.Grid.Column("序号", 10, Part.Grid.Align.CENTER),
                Part.Grid.Column.text("单位", 46),
                Part.Grid.Column.number("件数", 20),
                Part.Grid.Column.number("按期答复率", 24));
        return new HandlingReport(
                Masthead.of("全国人民代表大会常务委员会办公厅", "常办〔2026〕15号"),
                "关于第十四届全国人民代表大会第四次会议\n代表建议、批评和意见办理情况的报告",
                "（2026年12月1日）",
                "全国人民代表大会常务委员会：",
                List.of(new Part.Paragraph(PARAGRAPH)),
                List.of(
                        new HandlingReport.Section(
                                "总体情况",
                                List.of(
                                        new Part.Paragraph("会议期间代表提出建议8,993件，交由194家单位办理，已全部办结并答复代表。"),
                                        new Part.Bars(
                                                "答复分类",
                                                List.of(
                                                        new Part.Bars.Bar("A类（已解决）", 1124, "1,124件　12.5%"),
                                                        new Part.Bars.Bar("B类（计划解决）", 5369, "5,369件　59.7%"),
                                                        new Part.Bars.Bar("C类（待条件具备）", 1628, "1,628件　18.1%"),
                                                        new Part.Bars.Bar("D类（留作参考）", 872, "872件　9.7%"))))),
                        new HandlingReport.Section("各单位情况", List.of(new Part.Grid("表1　各单位办理情况", columns, units)))),
                Signature.ofUnit("全国人大常委会办公厅", LocalDate.of(2026, 12, 1)));
    }
}
