package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDataTest {

    @ParameterizedTest
    @CsvSource({
        "电话13800001234联系, 电话〔略〕联系",
        "电话010-66001234。, 电话〔略〕。",
        "0571-87654321转, 〔略〕转",
        "01066001234, 〔略〕",
        "0571 87654321-802, 〔略〕",
        "邮箱wang.gong+a@moe.edu.cn。, 邮箱〔略〕。",
        "身份证53010219200508011X号, 身份证〔略〕号",
        "身份证110101199003077571, 身份证〔略〕"
    })
    void isTakenOut(String text, String rest) {
        assertThat(ContactData.removed(text)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教建议字〔2026〕1号",
                "安排资金1380000万元",
                "2026-07-06至2026-12-31",
                "第110101号文件，共12345678人",
                "编号138000012345678"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(ContactData.removed(text)).isEqualTo(text);
    }
}
