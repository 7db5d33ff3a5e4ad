import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { RadioField } from "@/shared/form/RadioField";
import { TextArea } from "@/shared/form/TextArea";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { AnswerContactDocument, ContactsWithMeDocument, type ContactsWithMeQuery } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { formatShortDay } from "@/shared/time/days";
import { Loaded } from "@/shared/ui/Loaded";
import { itemCopyKey } from "../itemCopyKey";
import type { FormProps } from "./FormProps";

type Contact = NonNullable<ContactsWithMeQuery["suggestion"]>["contacts"][number];
type Answering = "CONFIRM_CONTACT" | "DISPUTE_CONTACT";

/** What the deputy says to a contact the unit has logged: it took place so, or it did not. */
export function ContactAnswerForm(props: FormProps<Answering>) {
  const { t } = useTranslation();
  const { me } = useSession();
  const [reading, read] = useQuery({ query: ContactsWithMeDocument, variables: { id: props.item.id } });
  return (
    <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
      {({ suggestion }) => {
        const mine = suggestion?.contacts.filter(({ deputy }) => deputy?.id === me?.deputy?.id) ?? [];
        const open = mine.filter(({ answer }) => answer === "UNANSWERED");
        const choice = open.length > 0 ? open : mine;
        return choice.length > 0 ? <Answer {...props} contacts={choice} /> : <p>{t("deputyWork.none")}</p>;
      }}
    </Loaded>
  );
}

function Answer({ action, item, close, contacts }: FormProps<Answering> & { contacts: readonly Contact[] }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const confirmed = action === "CONFIRM_CONTACT";
  const rules = z.object({
    contact: z.string(t("deputyWork.CONTACT.missing")).min(1, t("deputyWork.CONTACT.missing")),
    remark: z
      .string()
      .trim()
      .min(confirmed ? 0 : 1, t("action.wordsMissing"))
      .max(2000, t("error.tooLong", { max: 2000 })),
  });
  const { register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    itemCopyKey(action, me?.id ?? "", item.id),
    { resolver: zodResolver(rules), defaultValues: { contact: contacts.length === 1 ? contacts[0]?.key : "", remark: "" } },
  );
  const { work, busy } = useWork(AnswerContactDocument);
  const send = handleSubmit(async ({ contact, remark }) => {
    const outcome = await work({ id: item.id, contact, confirmed, remark: remark || null });
    if (showOutcome(outcome, ["contact", "remark"], setError)) {
      forget();
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t(`enum.action.${action}`)} onSubmit={send}>
      <p>{t("deputyWork.CONTACT.lead")}</p>
      <RadioField
        label={t("deputyWork.CONTACT.which")}
        error={errors.contact?.message}
        options={contacts.map(({ key, on, channel, unit, people, summary }) => ({
          value: key,
          name: t("deputyWork.CONTACT.option", {
            day: formatShortDay(on),
            channel: t(`enum.contactChannel.${channel}`),
            unit: unit.name,
          }),
          meaning: `${people} · ${summary}`,
        }))}
        {...register("contact")}
      />
      <TextArea
        label={t(confirmed ? "deputyWork.CONTACT.remark" : "deputyWork.CONTACT.objection")}
        error={errors.remark?.message}
        rows={3}
        {...register("remark")}
      />
      <FormFoot
        error={errors.root?.message}
        busy={busy}
        send={t(confirmed ? "deputyWork.CONTACT.confirm" : "deputyWork.CONTACT.dispute")}
        close={close}
      />
    </Form>
  );
}
