package org.lianluo.file.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.file.domain.FileRefused.Reason;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                ".",
                "..",
                "a/b.pdf",
                "../a.pdf",
                "C:\\a.pdf",
                "a\u0000.pdf",
                "a\nb.pdf",
                "a\u202Efdp.exe"
            })
    void refusesPathsAndWhatNobodySees(String name) {
        assertThatThrownBy(() -> new FileName(name))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.BAD_NAME));
    }

    @Test
    void takesTwoHundredCharactersAndNoMore() {
        var longest = "长".repeat(196) + ".pdf";

        assertThat(new FileName(longest).value()).isEqualTo(longest);
        assertThat(new FileName("𠀀".repeat(200)).value()).hasSize(400);
        assertThatThrownBy(() -> new FileName("长" + longest))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NAME_TOO_LONG));
    }

    @ParameterizedTest
    @CsvSource({
        "调研报告.pdf, PDF, 调研报告.pdf",
        "SCAN.PDF, PDF, SCAN.PDF",
        "照片.jpeg, JPEG, 照片.jpeg",
        "材料.wps, DOC, 材料.wps",
        "照片.jpg, PNG, 照片.jpg.png",
        "IMG_0001, JPEG, IMG_0001.jpg",
        "run.bat, TEXT, run.bat.txt",
        "报告., PDF, 报告..pdf"
    })
    void endsAsItsContentSays(String given, FileType type, String kept) {
        assertThat(new FileName(given).endingFor(type)).isEqualTo(kept);
    }
}
