import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ReceiptLineFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay, formatInstant } from "@/shared/time/days";
import { Button } from "@/shared/ui/Button";
import { Facts } from "@/shared/ui/Facts";
import { Icon } from "@/shared/ui/Icon";
import { Notice } from "@/shared/ui/Notice";
import { Section } from "@/shared/ui/Section";
import styles from "./ReceiptLine.module.css";

/** The receipt of the last submission, to be copied; nothing where there is none to be seen. */
export function ReceiptLine({ suggestion }: { suggestion: FragmentType<typeof ReceiptLineFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const { receipt } = readFragment(ReceiptLineFragmentDoc, suggestion);
  if (!receipt) {
    return null;
  }
  const { number, sentAt, at, registeredAt, registeredBy, contentHash, kind, inSession, onPaper } = receipt;
  const registered = registeredAt
    ? t("deputyWork.receipt.registeredBy", { time: formatInstant(registeredAt, language), by: registeredBy ?? "" })
    : t("deputyWork.receipt.notRegistered");
  const copy = async () => {
    await navigator.clipboard.writeText(`${number}\n${formatInstant(at, language)}\nSHA-256 ${contentHash}`);
    setCopied(true);
  };
  return (
    <Section title={t("receipt.name")}>
      {onPaper && <Notice>{t("deputyWork.receipt.onPaper")}</Notice>}
      <Facts
        facts={[
          [t("receipt.number"), <strong key="number">{number}</strong>],
          [
            t(onPaper ? "deputyWork.receipt.paperDated" : "deputyWork.receipt.sent"),
            sentAt && (onPaper ? formatDay(sentAt, language) : formatInstant(sentAt, language)),
          ],
          [t("deputyWork.receipt.received"), formatInstant(at, language)],
          [t("deputyWork.receipt.registered"), registered],
          [t("deputyWork.receipt.kind"), t(`enum.filingKind.${kind}`)],
          [
            t("deputyWork.receipt.when"),
            t(inSession ? "deputyWork.receipt.inSession" : "deputyWork.receipt.betweenSessions"),
          ],
          [t("receipt.hash"), <code key="hash" className={styles.hash}>{contentHash}</code>],
        ]}
      />
      <p className={styles.foot}>
        {t("receipt.explain")}
        {navigator.clipboard && (
          <Button kind="quiet" onClick={copy}>
            <Icon name="copy" />
            <span aria-live="polite">{copied ? t("receipt.copied") : t("receipt.copy")}</span>
          </Button>
        )}
      </p>
    </Section>
  );
}
