package org.lianluo.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class DownloadTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void sendsAnAttachmentUnderItsChineseName() throws IOException {
        Download.pdf("第3021号建议的答复.pdf", out -> out.write('x')).sendTo(response);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E7%AC%AC3021%E5%8F%B7");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getContentAsByteArray()).containsExactly('x');
    }

    @Test
    void namesTheTypesOfTables() throws IOException {
        Download.csv("清单.csv", out -> out.write("甲".getBytes(StandardCharsets.UTF_8)))
                .sendTo(response);
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getContentAsString()).isEqualTo("甲");
    }

    @Test
    void letsNoNameEscapeItsHeaderOrItsFolder() throws IOException {
        Download.xlsx("../甲\r\nSet-Cookie: a=b\".xlsx", out -> {}).sendTo(response);
        assertThat(response.getHeader("Content-Disposition"))
                .endsWith("filename*=UTF-8''.._%E7%94%B2_Set-Cookie_%20a%3Db_.xlsx");
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void leavesNothingBehindWhenItFailsBeforeTheFirstByte() {
        var download = Download.docx("甲.docx", out -> {
            throw new IllegalStateException("no face");
        });
        assertThatThrownBy(() -> download.sendTo(response)).hasMessage("no face");
        assertThat(response.getHeader("Content-Disposition")).isNull();
        assertThat(response.getContentType()).isNull();
    }

    @Test
    void breaksOffWhenItFailsLater() {
        var download = Download.csv("甲.csv", out -> {
            out.write('x');
            out.flush();
            throw new IOException("store down");
        });
        assertThatThrownBy(() -> download.sendTo(response)).hasMessage("store down");
        assertThat(response.isCommitted()).isTrue();
    }
}
