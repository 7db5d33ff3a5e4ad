package org.lianluo.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.lianluo.identity.Addressee;
import org.lianluo.notification.domain.Digest;
import org.lianluo.notification.domain.MailId;
import org.lianluo.notification.domain.Post;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail over SMTP; a mail that is sent twice carries the same Message-ID twice, by which mail programs know it. */
class SmtpPost implements Post {

    private static final String UTF_8 = "UTF-8";

    private final JavaMailSender sender;
    private final DigestText text;
    private final String from;

    SmtpPost(JavaMailSender sender, DigestText text, String from) {
        this.sender = sender;
        this.text = text;
        this.from = from;
    }

    @Override
    public String send(MailId mail, Addressee to, Digest digest) {
        var messageId = "<" + mail + "@" + from.substring(from.indexOf('@') + 1) + ">";
        try {
            sender.send(message(messageId, to, digest));
            return messageId;
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }

    private MimeMessage message(String messageId, Addressee to, Digest digest) throws MessagingException {
        var message = sender.createMimeMessage();
        message.setHeader("Message-ID", messageId);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setFrom(new InternetAddress(from));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to.email()));
        message.setSubject(text.subject(digest, to.locale()), UTF_8);
        message.setText(text.body(digest, to), UTF_8);
        return message;
    }
}
