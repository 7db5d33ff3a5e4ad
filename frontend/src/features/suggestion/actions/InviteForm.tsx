import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { DeputiesField } from "@/shared/entity/DeputiesField";
import type { DeputyChoice } from "@/shared/entity/useDeputySearch";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { RadioField } from "@/shared/form/RadioField";
import { SelectField } from "@/shared/form/SelectField";
import { DelegationNamesDocument, InviteCosignersDocument } from "@/shared/graphql/generated/graphql";
import { messageOf } from "@/shared/graphql/messageOf";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import type { FormProps } from "./FormProps";

const WAYS = ["names", "delegation"] as const;

/** Asks deputies to co-sign, by name or a whole delegation. */
export function InviteForm({ item, close }: FormProps) {
  const { t } = useTranslation();
  const { me } = useSession();
  const [{ data }] = useQuery({ query: DelegationNamesDocument });
  const [way, setWay] = useState<(typeof WAYS)[number]>("names");
  const [deputies, setDeputies] = useState<DeputyChoice[]>([]);
  const [delegation, setDelegation] = useState(me?.deputy?.delegation.id ?? "");
  const [tried, setTried] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const { work, busy } = useWork(InviteCosignersDocument);
  const byName = way === "names";
  const nobody = byName ? deputies.length === 0 : !delegation;

  const send = async () => {
    setTried(true);
    if (nobody) {
      return;
    }
    const outcome = await work({
      id: item.id,
      ...(byName ? { deputies: deputies.map(({ id }) => id) } : { delegation }),
    });
    setMessage(messageOf(outcome));
    if (outcome.kind === "done") {
      close();
    }
  };

  return (
    <Form label={t("enum.action.INVITE")} onSubmit={send}>
      <p>{t("deputyWork.INVITE.effect")}</p>
      <RadioField
        label={t("deputyWork.INVITE.how")}
        name="way"
        chosen={way}
        options={WAYS.map((value) => ({ value, name: t(`deputyWork.INVITE.${value}`) }))}
        onChange={(event) => setWay(event.target.value as (typeof WAYS)[number])}
      />
      {byName ? (
        <DeputiesField
          label={t("deputyWork.INVITE.deputies")}
          error={tried && nobody ? t("deputyWork.INVITE.nobody") : undefined}
          value={deputies}
          onChange={setDeputies}
        />
      ) : (
        <SelectField
          label={t("deputyWork.INVITE.which")}
          error={tried && nobody ? t("deputyWork.INVITE.noDelegation") : undefined}
          value={delegation}
          onChange={(event) => setDelegation(event.target.value)}
        >
          <option value="">{t("common.choose")}</option>
          {data?.delegations.nodes.map(({ id, name, memberCount }) => (
            <option key={id} value={id}>
              {t("deputy.delegationOption", { name, count: memberCount })}
            </option>
          ))}
        </SelectField>
      )}
      <FormFoot error={message ?? undefined} busy={busy} send={t("deputyWork.INVITE.confirm")} close={close} />
    </Form>
  );
}
