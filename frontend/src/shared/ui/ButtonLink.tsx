import { Link, type LinkProps } from "react-router";
import { buttonClass, type ButtonKind } from "./Button";

/** A link that looks like a button because work begins behind it. */
export function ButtonLink({ kind = "plain", ...rest }: LinkProps & { kind?: ButtonKind }) {
  return <Link {...rest} className={buttonClass(kind)} />;
}
